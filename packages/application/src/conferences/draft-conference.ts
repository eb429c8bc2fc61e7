import type { ConferenceDraft } from '@openpar/documents';
import { type ConferenceId, ok, type Result, refuse } from '@openpar/engine';
import { type Actor, isPermitted } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import type { Stores } from '../stores.ts';
import { findConference } from './find-conference.ts';
import { findDraftHost } from './find-draft-host.ts';
import { planOfDraft } from './plan-of-draft.ts';

type Refused = 'not-permitted' | 'committee-needed' | 'day-refused' | 'conference-not-found';

/** Makes a conference of a filled-in form, without a document, held by the actor's committee. */
export function draftConference(
  ports: { stores: Stores; clock: Clock },
  actor: Actor,
  { draft, copyOf }: { draft: ConferenceDraft; copyOf: ConferenceId | null },
): Promise<Result<ConferenceId, Refused>> {
  return ports.stores.write(actor, 'conference-drafted', async (tx) => {
    if (!isPermitted(actor, 'conferences.edit')) return refuse('not-permitted');
    if (copyOf !== null) {
      const copied = await findConference(tx, actor, { id: copyOf, permission: 'conferences.edit' });
      if (!copied.ok) return copied;
    }
    const own = await findDraftHost(tx, actor, actor.day);
    if (!own.ok) return own;
    const drafted = planOfDraft(draft, own.value.host, actor.day);
    if (!drafted.ok) return drafted;
    tx.trail.tell({ conference: drafted.value.name });
    return ok(
      await tx.conferences.add({
        ...drafted.value,
        hostUnitId: own.value.unitId,
        planReadingId: null,
        draft,
        copiedFrom: copyOf,
        createdBy: actor.personName,
        createdAt: ports.clock.now(),
      }),
    );
  });
}
