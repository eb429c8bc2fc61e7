import type { UnitId } from '../ids.ts';
import { indexDirectory } from './index-directory.ts';
import type { Directory } from './post.ts';
import type { Unit } from './unit.ts';

/**
 * The territory that a unit belongs to on the directory's day: the unit itself if it is one, else by `body-of`, `located-in`,
 * `vertical-in` or `outside-chain`, or that of the unit it is under or serves.
 *
 * @returns `null` where no link leads to a territory.
 */
export function territoryOf(directory: Directory, unitId: UnitId): Unit | null {
  return indexDirectory(directory).territory(unitId);
}
