import { type ConferenceId, ok, type Result } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { Stores } from '../stores.ts';
import { findConference } from './find-conference.ts';
import type { Notice } from './notice.ts';

/** The notices of a conference that were made and kept, the last one, which holds, first. */
export function listNotices(
  ports: { stores: Stores },
  actor: Actor,
  id: ConferenceId,
): Promise<Result<readonly Notice[], 'conference-not-found' | 'not-permitted'>> {
  return ports.stores.read(actor.realmId, async (tx) => {
    const found = await findConference(tx, actor, { id, permission: 'conferences.read' });
    return found.ok ? ok(await tx.conferences.listNotices(id)) : found;
  });
}
