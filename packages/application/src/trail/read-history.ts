import { ok, type Result } from '@openpar/engine';
import { type Actor, isPermitted } from '../accounts/permissions.ts';
import type { Stores } from '../stores.ts';
import { type HistoryName, type HistoryRefusal, recordsOfHistory } from './records-of-history.ts';
import type { TrailEntry, TrailPage } from './trail-store.ts';
import { checkUndo } from './undo-act.ts';

export interface History {
  entries: readonly TrailEntry[];
  /** Goes on with acts before this one; `null`: there are no more. */
  before: number | null;
  /** The act that the actor can undo now, always the newest of the record; `null`: none. */
  undoableSeq: number | null;
}

/** What was done to a record, the newest first. Acts on accounts are for those who manage them. */
export function readHistory(
  ports: { stores: Stores },
  actor: Actor,
  { page, ...name }: HistoryName & { page: TrailPage },
): Promise<Result<History, HistoryRefusal>> {
  return ports.stores.read(actor.realmId, async (tx) => {
    const records = await recordsOfHistory(tx, actor, name);
    if (!records.ok) return records;
    const found = await tx.trail.listOfRecords(records.value, { ...page, limit: page.limit + 1 });
    const shown = found.slice(0, page.limit);
    const newest = page.before === null ? shown[0] : undefined;
    const undoable = newest && (await checkUndo(tx, actor, { name, entry: newest }));
    const isForAll = isPermitted(actor, 'accounts.manage');
    return ok({
      entries: isForAll ? shown : shown.filter(isAboutNoAccount),
      before: found.length > page.limit ? (shown.at(-1)?.seq ?? null) : null,
      undoableSeq: newest && undoable?.ok ? newest.seq : null,
    });
  });
}

function isAboutNoAccount({ changes }: TrailEntry): boolean {
  return !changes.some(({ recordKind }) => recordKind === 'account');
}
