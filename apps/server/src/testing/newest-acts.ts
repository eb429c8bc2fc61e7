import type { ReadTransaction, TrailEntry } from '@openpar/application';

/** The newest acts that were done for any unit, the newest first. */
export async function newestActs({ trail }: ReadTransaction, limit: number): Promise<readonly TrailEntry[]> {
  const unitIds = (await trail.listUnits()).map(({ id }) => id);
  return trail.listOfUnits({ unitIds, person: null, act: null, from: null, to: null }, { before: null, limit });
}
