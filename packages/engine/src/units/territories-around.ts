import type { UnitId } from '../ids.ts';
import { indexDirectory } from './index-directory.ts';
import type { Directory } from './post.ts';
import { isTerritoryKind, type Unit } from './unit.ts';

/** The territories around a territory, from the nearest outwards, without itself. */
export function territoriesAround(directory: Directory, territoryId: UnitId): Unit[] {
  const index = indexDirectory(directory);
  const around: Unit[] = [];
  const seen = new Set([territoryId]);
  let current = territoryId;
  for (;;) {
    const outer = index.targets(current, ['under']).find((unit) => isTerritoryKind(unit.kind) && !seen.has(unit.id));
    if (outer === undefined) return around;
    around.push(outer);
    seen.add(outer.id);
    current = outer.id;
  }
}
