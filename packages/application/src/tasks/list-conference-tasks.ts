import { type ConferenceId, ok, type Result } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import { findConference } from '../conferences/find-conference.ts';
import type { Stores } from '../stores.ts';
import type { Task } from './task-store.ts';

/** All tasks of a conference in the order of the plan, for its host. */
export function listConferenceTasks(
  ports: { stores: Stores },
  actor: Actor,
  id: ConferenceId,
): Promise<Result<readonly Task[], 'conference-not-found' | 'not-permitted'>> {
  return ports.stores.read(actor.realmId, async (tx) => {
    const found = await findConference(tx, actor, { id, permission: 'conferences.read' });
    return found.ok ? ok(await tx.tasks.listOfConference(id)) : found;
  });
}
