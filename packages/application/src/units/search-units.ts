import type { RealmId } from '@openpar/engine';
import type { Stores } from '../stores.ts';
import type { UnitInContext, UnitSearch } from './unit-store.ts';

/** Units of a day by name, in Vietnamese order; the directory of units is open to everybody who is signed in. */
export function searchUnits(
  ports: { stores: Stores },
  realmId: RealmId,
  search: UnitSearch,
): Promise<{ rows: readonly UnitInContext[]; total: number }> {
  return ports.stores.read(realmId, (tx) => tx.units.search(search));
}
