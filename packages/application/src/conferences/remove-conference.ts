import { type ConferenceId, ok, type Result, refuse } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import type { Stores } from '../stores.ts';
import { findConference } from './find-conference.ts';

/** Puts a conference into the bin while none of its tasks is handed out, so that its plan can be corrected again. */
export function removeConference(
  ports: { stores: Stores; clock: Clock },
  actor: Actor,
  id: ConferenceId,
): Promise<Result<null, 'conference-not-found' | 'not-permitted' | 'already-handed-out'>> {
  return ports.stores.write(actor, 'conference-removed', async (tx) => {
    await tx.conferences.hold(id);
    const found = await findConference(tx, actor, { id, permission: 'conferences.edit' });
    if (!found.ok) return found;
    if (found.value.handedOutAt) return refuse('already-handed-out');
    await tx.conferences.remove(id, { by: actor.personName, at: ports.clock.now() });
    return ok(null);
  });
}
