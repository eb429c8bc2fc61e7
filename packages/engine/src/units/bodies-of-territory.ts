import type { UnitId } from '../ids.ts';
import { indexDirectory } from './index-directory.ts';
import type { Directory } from './post.ts';
import type { Unit } from './unit.ts';

/** All bodies of a territory itself, in or out of the chain of command, with their divisions; not those of the territories inside it. */
export function bodiesOfTerritory(directory: Directory, territoryId: UnitId): readonly Unit[] {
  return indexDirectory(directory).bodies(territoryId);
}
