import { type ConferenceId, ok, type Result, refuse } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { Stores } from '../stores.ts';
import { findConference } from './find-conference.ts';

/** Takes a conference back while none of its tasks is handed out, so that its plan can be corrected again. */
export function removeConference(
  ports: { stores: Stores },
  actor: Actor,
  id: ConferenceId,
): Promise<Result<null, 'conference-not-found' | 'not-permitted' | 'already-handed-out'>> {
  return ports.stores.write(actor, 'conference-removed', async (tx) => {
    await tx.conferences.hold(id);
    const found = await findConference(tx, actor, { id, permission: 'conferences.edit' });
    if (!found.ok) return found;
    if (found.value.handedOutAt) return refuse('already-handed-out');
    await tx.conferences.remove(id);
    return ok(null);
  });
}
