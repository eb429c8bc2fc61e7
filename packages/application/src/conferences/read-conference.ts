import {
  type DraftHost,
  draftHostOf,
  type InvitationNeed,
  missingForInvitation,
  type PlanDocument,
} from '@openpar/documents';
import {
  type ConferenceId,
  type Directory,
  type IsoDay,
  isValidOn,
  ok,
  type Post,
  type Result,
  type Unit,
} from '@openpar/engine';
import { type Actor, isPermitted } from '../accounts/permissions.ts';
import { type Clock, dayInVietnam } from '../clock.ts';
import { invitationFactsOf } from '../documents/invitation-facts-of.ts';
import type { ReadTransaction, Stores } from '../stores.ts';
import { type AssignedUnits, assignedUnits } from './assigned-units.ts';
import type { Conference } from './conference-store.ts';
import { directoryOf } from './directory-of.ts';
import { findConference } from './find-conference.ts';
import { isPast } from './is-past.ts';
import { type Participants, participantsOf } from './participants-of.ts';
import { plannedWork } from './planned-work.ts';

/** A conference with everything that follows from its plan on its day. */
export interface ConferenceOverview {
  conference: Conference;
  host: Unit;
  /** Units, posts and holders are those of this day: the one fixed, else the conference's as-of day. */
  day: IsoDay;
  /** Held before today: nothing is sent to anybody. */
  isPast: boolean;
  participants: Participants;
  /** Leading posts of the host, the one that the plan names first. */
  chairCandidates: readonly { post: Post; holderName: string | null }[];
  missingForInvitation: readonly InvitationNeed[];
  /** The plan's assignments and assigned speeches, and the units that each speaks of. */
  work: PlanDocument['assignments'];
  assignmentUnits: readonly AssignedUnits[];
  /** The host as templates know it, where the conference was made of a draft. */
  draftHost: DraftHost | null;
  mayEdit: boolean;
}

/** One conference with its participants, chair candidates and assigned units. */
export function readConference(
  ports: { stores: Stores; clock: Clock },
  actor: Actor,
  id: ConferenceId,
): Promise<Result<ConferenceOverview, 'conference-not-found' | 'not-permitted'>> {
  return ports.stores.read(actor.realmId, async (tx) => {
    const found = await findConference(tx, actor, { id, permission: 'conferences.read' });
    if (!found.ok) return found;
    const overview = await overviewOf(tx, found.value, dayInVietnam(ports.clock.now()));
    return ok({ ...overview, mayEdit: isPermitted(actor, 'conferences.edit', found.value.hostUnitId) });
  });
}

/** Everything that follows from a conference's plan on its day; for use cases that hold a transaction already. */
export async function overviewOf(
  tx: ReadTransaction,
  conference: Conference,
  today: string,
): Promise<Omit<ConferenceOverview, 'mayEdit'>> {
  const { hostUnitId, plan } = conference;
  const directory = await directoryOf(tx, conference);
  const host = directory.units.find((unit) => unit.id === hostUnitId);
  if (!host) throw new Error(`the host ${hostUnitId} of conference ${conference.id} is not in its own directory`);
  const participants = participantsOf(conference, directory, await tx.conferences.listNamings(conference.id));
  const known = {
    conference,
    host,
    participants,
    chairCandidates: chairCandidates(conference, participants, directory),
  };
  return {
    ...known,
    day: directory.day,
    isPast: isPast(conference, today),
    draftHost: conference.draft && draftHostOf(hostUnitId, directory),
    missingForInvitation: missingForInvitation(invitationFactsOf(known)),
    work: plannedWork(plan),
    assignmentUnits: assignedUnits({ plan, hostUnitId, directory }),
  };
}

function chairCandidates(
  { hostUnitId }: Conference,
  { chairOfPlan }: Participants,
  { day, posts, holdings }: Directory,
): ConferenceOverview['chairCandidates'] {
  const named = chairOfPlan?.post?.id ?? null;
  return posts
    .filter((post) => post.unitId === hostUnitId && (post.rank === 'head' || post.rank === 'deputy'))
    .sort((one, other) => Number(other.id === named) - Number(one.id === named) || one.order - other.order)
    .map((post) => ({
      post,
      holderName: holdings.find((held) => held.postId === post.id && isValidOn(held, day))?.personName ?? null,
    }));
}
