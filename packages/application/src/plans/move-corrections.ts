import { applyCorrections, type PlanDocument, valueAt } from '@openpar/documents';
import type { WriteTransaction } from '../stores.ts';
import type { PlanCorrection, PlanReadingRecord } from './plan-reading-store.ts';

/** Corrections in a list that has shifted go on under the path where they stand now, so that the old one is free for another. */
export async function moveCorrections(
  tx: WriteTransaction,
  { id, corrections }: PlanReadingRecord,
  document: PlanDocument,
): Promise<void> {
  const placed = corrections.map((correction) => ({ correction, path: pathNow(document, correction) }));
  const isFree = (path: string) => !placed.some((one) => one.path === path && one.correction.path === path);
  const moving = placed.filter(({ correction, path }) => path !== correction.path && isFree(path));
  for (const { correction } of moving) await tx.plans.removeCorrection(id, correction.path);
  for (const { correction, path } of moving) await tx.plans.saveCorrection(id, { ...correction, path });
}

/** The list place of a path: the first step that is a number. */
const LIST_PLACE = /(?<=\.)\d+/;

/** Where a correction stands in a document; its own path where it finds no place. */
function pathNow(document: PlanDocument, correction: PlanCorrection): string {
  const { document: corrected, unplaced } = applyCorrections(document, [correction]);
  const standsAt = (path: string) => JSON.stringify(valueAt(corrected, path)) === JSON.stringify(correction.value);
  if (unplaced.length > 0 || standsAt(correction.path)) return correction.path;
  for (let place = 0; ; place += 1) {
    const path = correction.path.replace(LIST_PLACE, String(place));
    if (valueAt(corrected, path) === undefined) return correction.path;
    if (standsAt(path)) return path;
  }
}
