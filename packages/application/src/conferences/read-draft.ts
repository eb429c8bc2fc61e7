import {
  type ConferenceDraft,
  type CopyNote,
  type DraftHost,
  type DraftKind,
  draftFromPlan,
  templateFor,
  yearsOfPlan,
} from '@openpar/documents';
import { type ConferenceId, ok, type Result, refuse } from '@openpar/engine';
import { type Actor, isPermitted } from '../accounts/permissions.ts';
import type { Stores } from '../stores.ts';
import type { Conference } from './conference-store.ts';
import { findConference } from './find-conference.ts';
import { findDraftHost } from './find-draft-host.ts';

/** A form page filled in for the actor's committee. */
export interface PreparedDraft {
  draft: ConferenceDraft;
  host: DraftHost;
  /** What was only of the copied year and has to be filled in again. */
  emptied: readonly CopyNote[];
  /** What was left as it stood and should be looked at. */
  kept: readonly CopyNote[];
}

type Refused = 'not-permitted' | 'committee-needed' | 'conference-not-found';

/** The draft of a kind of conference for the year that it looks back on, or a copy of an earlier conference moved to that year. */
export function readDraft(
  ports: { stores: Stores },
  actor: Actor,
  { kind, year, copyOf }: { kind: DraftKind; year: number; copyOf: ConferenceId | null },
): Promise<Result<PreparedDraft, Refused>> {
  return ports.stores.read(actor.realmId, async (tx) => {
    if (!isPermitted(actor, 'conferences.edit')) return refuse('not-permitted');
    const own = await findDraftHost(tx, actor, actor.day);
    if (!own.ok) return own;
    const { host } = own.value;
    if (copyOf === null) return ok({ draft: templateFor(kind, host, year), host, emptied: [], kept: [] });
    const found = await findConference(tx, actor, { id: copyOf, permission: 'conferences.edit' });
    if (!found.ok) return found;
    return ok({ ...draftFromPlan(found.value.plan, { fromYear: reviewedYearOf(found.value), toYear: year }), host });
  });
}

/** The year that a conference looks back on; of a plan that names none, the year before its own. */
export function reviewedYearOf({ plan, draft, asOfDay }: Pick<Conference, 'plan' | 'draft' | 'asOfDay'>): number {
  return draft?.reviewedYear ?? yearsOfPlan(plan).reviewed.at(-1) ?? Number(asOfDay.slice(0, 4)) - 1;
}
