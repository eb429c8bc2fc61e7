import { type IsoDay, ok, type RealmId, type Result, refuse, type UnitId } from '@openpar/engine';
import type { Stores } from '../stores.ts';
import type { UnitBranch } from './unit-store.ts';

/** One step down the tree of a day: what stands to a unit, or the tops of the tree; open to everybody who is signed in. */
export function readUnitTree(
  ports: { stores: Stores },
  realmId: RealmId,
  question: { under: UnitId | null; day: IsoDay },
): Promise<Result<readonly UnitBranch[], 'unit-not-found'>> {
  const { under, day } = question;
  return ports.stores.read(realmId, async (tx) => {
    if (under !== null && !(await tx.units.find(under))) return refuse('unit-not-found');
    return ok(await tx.units.listBranches(under, day));
  });
}
