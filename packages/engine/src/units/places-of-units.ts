import type { UnitId } from '../ids.ts';
import { indexDirectory } from './index-directory.ts';
import type { Directory } from './post.ts';
import { territoriesAround } from './territories-around.ts';
import type { Unit } from './unit.ts';

/**
 * What tells units of one name apart: the full name of the territory each belongs to, for a village its commune's. Left out for units of the host's own territory, and
 * where the unit's name says it already.
 */
export function placesOfUnits(
  directory: Directory,
  hostUnitId: UnitId,
  unitIds: Iterable<UnitId>,
): ReadonlyMap<UnitId, string> {
  const { territory } = indexDirectory(directory);
  const own = territory(hostUnitId)?.id;
  const nameOf = new Map(directory.units.map(({ id, fullName }) => [id, fullName]));
  const places = new Map<UnitId, string>();
  for (const unitId of new Set(unitIds)) {
    const place = communeAround(directory, territory(unitId));
    if (place === null || place.id === own || nameOf.get(unitId)?.includes(place.name)) continue;
    places.set(unitId, place.fullName);
  }
  return places;
}

/** "Thôn 5" stands in every commune. */
function communeAround(directory: Directory, territory: Unit | null): Unit | null {
  if (territory?.level !== 'village') return territory;
  return territoriesAround(directory, territory.id)[0] ?? territory;
}
