import { matchUnits, type UnitMatchState } from '@openpar/documents';
import {
  type ConferenceId,
  type Directory,
  isValidOn,
  ok,
  type Post,
  type Result,
  type Unit,
  type UnitId,
} from '@openpar/engine';
import { type Actor, isPermitted } from '../accounts/permissions.ts';
import { type Clock, dayInVietnam } from '../clock.ts';
import type { ReadTransaction, Stores } from '../stores.ts';
import type { Conference } from './conference-store.ts';
import { findConference } from './find-conference.ts';
import { type Participants, participantsOf } from './participants-of.ts';

/** What must be fixed before invitations may go out. */
export const INVITATION_PARTS = ['chair', 'day', 'session', 'venue'] as const;
export type InvitationPart = (typeof INVITATION_PARTS)[number];

/** The units that an assignment of the plan speaks of; `ambiguous`: part of its heading is not clear. */
export interface AssignedUnits {
  state: UnitMatchState;
  units: readonly Unit[];
}

/** A conference with everything that follows from its plan on its day. */
export interface ConferenceOverview {
  conference: Conference;
  host: Unit;
  /** Held before today: nothing is sent to anybody. */
  isPast: boolean;
  participants: Participants;
  /** Leading posts of the host, the one that the plan names first. */
  chairCandidates: readonly { post: Post; holderName: string | null }[];
  missingForInvitation: readonly InvitationPart[];
  /** The units that each assignment of the plan speaks of, in its order. */
  assignmentUnits: readonly AssignedUnits[];
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
  const { hostUnitId, asOfDay, plan } = conference;
  const directory = await tx.units.readDirectory(hostUnitId, asOfDay);
  const host = directory.units.find((unit) => unit.id === hostUnitId);
  if (!host) throw new Error(`the host ${hostUnitId} of conference ${conference.id} is not in its own directory`);
  const participants = participantsOf(conference, directory);
  return {
    conference,
    host,
    isPast: asOfDay < today,
    participants,
    chairCandidates: chairCandidates(conference, participants, directory),
    missingForInvitation: missingParts(conference, participants),
    assignmentUnits: plan.assignments.map(({ unit }) => assignedUnits(unit, hostUnitId, directory)),
  };
}

function assignedUnits(wording: string, hostUnitId: UnitId, directory: Directory): AssignedUnits {
  const { state, unitIds } = matchUnits({ wording, hostUnitId, directory });
  const ids = new Set(unitIds);
  return { state, units: directory.units.filter((unit) => ids.has(unit.id)) };
}

function chairCandidates(
  { hostUnitId, asOfDay }: Conference,
  { chairOfPlan }: Participants,
  { posts, holdings }: Directory,
): ConferenceOverview['chairCandidates'] {
  const named = chairOfPlan?.post?.id ?? null;
  return posts
    .filter((post) => post.unitId === hostUnitId && (post.rank === 'head' || post.rank === 'deputy'))
    .sort((one, other) => Number(other.id === named) - Number(one.id === named) || one.order - other.order)
    .map((post) => ({
      post,
      holderName: holdings.find((held) => held.postId === post.id && isValidOn(held, asOfDay))?.personName ?? null,
    }));
}

/** A plan's exact day and venue count as fixed unless it calls them tentative. */
function missingParts({ arrangement, plan }: Conference, { chairOfPlan }: Participants): InvitationPart[] {
  const isTentative = plan.time.dateKinds.includes('tentative') || plan.time.dateKinds.includes('to_be_announced');
  const planned = {
    chair: chairOfPlan?.post ?? null,
    day: !isTentative && plan.time.dateKinds.includes('exact') ? plan.time.start : null,
    session: plan.time.session ?? plan.time.startClock,
    venue: plan.venues.find(({ status }) => status === 'confirmed') ?? null,
  };
  const fixed = {
    chair: arrangement.chairPostId,
    day: arrangement.day,
    session: arrangement.session ?? arrangement.startClock,
    venue: arrangement.venue,
  };
  return INVITATION_PARTS.filter((part) => (fixed[part] ?? planned[part]) === null);
}
