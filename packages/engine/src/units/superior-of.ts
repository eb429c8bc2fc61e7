import type { UnitId } from '../ids.ts';
import { type DirectoryIndex, indexDirectory } from './index-directory.ts';
import type { Directory } from './post.ts';
import { isTerritoryKind, type Unit } from './unit.ts';

/**
 * The next unit up the chain of command on the directory's day: of an office the body it is under, of a committee the committee of the
 * territory around its own, of a working body the body it serves, of a territory the territory around it.
 *
 * @returns `null` at the top, and for units outside the chain of command (Party, Front, vertical agencies, agencies on the territory).
 */
export function superiorOf(directory: Directory, unitId: UnitId): Unit | null {
  const index = indexDirectory(directory);
  const [direct] = index.targets(unitId, ['under', 'serves']);
  if (direct !== undefined) return direct;
  const [territory] = index.targets(unitId, ['body-of']);
  return territory === undefined ? null : committeeAround(index, territory);
}

function committeeAround(index: DirectoryIndex, territory: Unit): Unit | null {
  const around = index.targets(territory.id, ['under']).find((unit) => isTerritoryKind(unit.kind));
  return around === undefined ? null : (index.sources(around.id, ['body-of'])[0] ?? null);
}
