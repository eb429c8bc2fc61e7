import { type ConferenceId, ok, type Result, refuse } from '@openpar/engine';
import { type Actor, isWithinReach, type Permission } from '../accounts/permissions.ts';
import type { ReadTransaction } from '../stores.ts';
import type { Conference } from './conference-store.ts';

/** A conference that the actor may read or change for its host. */
export async function findConference(
  tx: ReadTransaction,
  actor: Actor,
  question: { id: ConferenceId; permission: Permission },
): Promise<Result<Conference, 'conference-not-found' | 'not-permitted'>> {
  const conference = await tx.conferences.find(question.id);
  if (!conference) return refuse('conference-not-found');
  const isAllowed = await isWithinReach(tx, actor, { permission: question.permission, unitId: conference.hostUnitId });
  return isAllowed ? ok(conference) : refuse('not-permitted');
}
