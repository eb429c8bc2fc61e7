import type { UnitId } from '../ids.ts';
import { indexDirectory } from './index-directory.ts';
import type { Directory } from './post.ts';
import type { Unit } from './unit.ts';

/** All territories inside a territory on the directory's day, nearest first, without itself; by code within one step. */
export function territoriesInside(directory: Directory, territoryId: UnitId): readonly Unit[] {
  return indexDirectory(directory).inside(territoryId);
}
