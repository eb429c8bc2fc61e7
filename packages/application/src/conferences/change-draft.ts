import type { ConferenceDraft } from '@openpar/documents';
import { type ConferenceId, ok, type Result, refuse } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { Stores } from '../stores.ts';
import { findConference } from './find-conference.ts';
import { findDraftHost } from './find-draft-host.ts';
import { planOfDraft } from './plan-of-draft.ts';

type Refused =
  | 'conference-not-found'
  | 'not-permitted'
  | 'already-handed-out'
  | 'conference-from-document'
  | 'committee-needed'
  | 'day-refused'
  | 'conference-changed';

/** Changes the form that a conference was made of, while none of its tasks is handed out; what the host has fixed stays. */
export function changeDraft(
  ports: { stores: Stores },
  actor: Actor,
  { id, version, draft }: { id: ConferenceId; version: number; draft: ConferenceDraft },
): Promise<Result<null, Refused>> {
  return ports.stores.write(actor, 'conference-draft-changed', async (tx) => {
    await tx.conferences.hold(id);
    const found = await findConference(tx, actor, { id, permission: 'conferences.edit' });
    if (!found.ok) return found;
    if (found.value.handedOutAt !== null) return refuse('already-handed-out');
    if (found.value.draft === null) return refuse('conference-from-document');
    const own = await findDraftHost(tx, { unitIds: [found.value.hostUnitId] }, actor.day);
    if (!own.ok) return own;
    const drafted = planOfDraft(draft, own.value.host, actor.day);
    if (!drafted.ok) return drafted;
    const isSaved = await tx.conferences.saveDraft(id, version, { ...drafted.value, draft });
    return isSaved ? ok(null) : refuse('conference-changed');
  });
}
