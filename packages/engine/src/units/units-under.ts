import type { UnitId } from '../ids.ts';
import { indexDirectory } from './index-directory.ts';
import type { Directory } from './post.ts';
import type { Unit } from './unit.ts';

/**
 * Everything below a unit in the chain of command on the directory's day, nearest first, without the unit itself. A territory holds the
 * territories inside it and its committee; a committee commands its offices and, through its territory, the committees of the
 * territories inside.
 */
export function unitsUnder(directory: Directory, unitId: UnitId): Unit[] {
  const index = indexDirectory(directory);
  const seen = new Set([unitId]);
  const found: Unit[] = [];
  const own = index.targets(unitId, ['body-of']);
  for (const territory of own) seen.add(territory.id);
  let ring: readonly UnitId[] = [unitId, ...own.map(({ id }) => id)];
  while (ring.length > 0) {
    const next: Unit[] = [];
    for (const unit of ring.flatMap((id) => index.sources(id, ['under', 'body-of']))) {
      if (seen.has(unit.id)) continue;
      seen.add(unit.id);
      next.push(unit);
    }
    found.push(...next);
    ring = next.map(({ id }) => id);
  }
  return found;
}
