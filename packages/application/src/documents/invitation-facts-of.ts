import { type InvitationPaperFacts, type Invitee, type PlanDocument, planFactsFromDocument } from '@openpar/documents';
import type { Seat } from '@openpar/engine';
import type { ConferenceOverview } from '../conferences/read-conference.ts';
import { sessionInPapers } from './plan-facts-of.ts';

export type KnownOfConference = Pick<ConferenceOverview, 'conference' | 'host' | 'participants' | 'chairCandidates'>;

/** Facts of the Giấy mời: issuer and signer as in the plan, everybody whose seat can be invited, what is fixed so far. */
export function invitationFactsOf(known: KnownOfConference): InvitationPaperFacts {
  const { conference, participants } = known;
  const { arrangement, plan } = conference;
  const facts = planFactsFromDocument(plan);
  return {
    issuer: facts.issuer,
    place: facts.place,
    // The letter is issued after the plan, with a number and day of its own.
    date: null,
    number: null,
    symbol: facts.symbol.replace(/^KH-/, 'GM-'),
    conferenceName: facts.conferenceName,
    invitees: participants.list.seats.filter(({ state }) => state !== 'post-missing').map(inviteeOf),
    chair: chairOf(known),
    time: {
      day: arrangement.day ?? plan.time.start,
      session: sessionInPapers(arrangement.session) ?? plan.time.session,
      startClock: arrangement.startClock ?? plan.time.startClock,
      isTentative: arrangement.day === null && isTentative(plan.time.dateKinds),
    },
    venue: arrangement.venue
      ? { name: arrangement.venue, address: null, status: 'confirmed' }
      : (plan.venues.find(({ role }) => role === 'main') ?? null),
    notes: [],
    recipients: [],
    archive: facts.archive,
    signing: facts.signing,
    signerName: facts.signerName,
    hostPost: facts.hostPost,
  };
}

function inviteeOf({ personName, postTitle, unitName, state, maySendDeputy }: Seat): Invitee {
  const mayBeAnother = maySendDeputy || state === 'to-be-named';
  return { name: mayBeAnother ? null : personName, title: null, post: postTitle, body: unitName };
}

function chairOf({
  conference,
  host,
  chairCandidates,
  participants,
}: KnownOfConference): InvitationPaperFacts['chair'] {
  const postId = conference.arrangement.chairPostId ?? participants.chairOfPlan?.post?.id;
  const chair = chairCandidates.find(({ post }) => post.id === postId);
  return chair ? { name: chair.holderName, post: `${chair.post.title} ${host.fullName}` } : null;
}

/** A day that the plan calls tentative, or promises to tell later, is not fixed by it. */
function isTentative(dateKinds: PlanDocument['time']['dateKinds']): boolean {
  return dateKinds.includes('tentative') || dateKinds.includes('to_be_announced');
}
