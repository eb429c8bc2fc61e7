import { type NoticeAddressee, type NoticePaperFacts, planFactsFromDocument } from '@openpar/documents';
import type { ConferenceOverview } from '../conferences/read-conference.ts';
import { invitationFactsOf } from './invitation-facts-of.ts';

type KnownOfConference = Pick<ConferenceOverview, 'conference' | 'host' | 'participants' | 'chairCandidates'>;

/** Facts of the Thông báo that fixes time and place: what is fixed as in the Giấy mời, recipients as in the plan, a copy for each body. */
export function noticeFactsOf(known: KnownOfConference): NoticePaperFacts {
  const { plan } = known.conference;
  const facts = planFactsFromDocument(plan);
  const { invitees: _, notes, ...fixed } = invitationFactsOf(known);
  return {
    ...fixed,
    symbol: facts.symbol.replace(/^KH-/, 'TB-'),
    plan: { number: facts.number, symbol: facts.symbol, date: facts.date },
    planned: { start: plan.time.start, venue: plan.venues.find(({ role }) => role === 'main')?.name ?? null },
    addressees: addresseesOf(known),
    notes,
    recipients: facts.recipients,
  };
}

/** Every body with a seat, each once, in the order of the plan; the host tells itself nothing. */
function addresseesOf({ host, participants }: KnownOfConference): NoticeAddressee[] {
  const bodies = new Map(
    participants.list.seats
      .filter(({ unitId }) => unitId !== host.id)
      .map(({ unitId, unitName, isAsked }) => [unitId, { name: unitName, isAsked }]),
  );
  return [...bodies.values()].map(({ name, isAsked }) => ({ name, relation: isAsked ? 'outside-chain' : 'under' }));
}
