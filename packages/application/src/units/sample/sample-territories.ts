import type { Unit, UnitId, UnitLink } from '@openpar/engine';
import type { SampleTerritories } from './build-sample-bodies.ts';

/** Territories of the sample that get bodies with all that lies in them: code and the day from which the record knows them. */
const WHOLE: readonly string[] = [
  '12.2021-01-01',
  '12.2025-07-01',
  '49.2021-01-01',
  '298.2021-01-01',
  '562.2021-01-01',
];

/** Territories that get bodies of their own only: provinces around the sample's districts and communes, and what became of them. */
const ALONE: readonly string[] = [
  '30.2021-01-01',
  '54.2021-01-01',
  '66.2025-07-01',
  '31.2025-07-01',
  '48.2025-07-01',
  '22255.2025-07-01',
  '11113.2025-07-01',
];

/** The territories of the five sample plans then and now, out of all official units. */
export function sampleTerritories({ units, links }: SampleTerritories): SampleTerritories {
  const inside = new Map<UnitId, UnitLink[]>();
  for (const link of links) inside.set(link.toUnitId, [...(inside.get(link.toUnitId) ?? []), link]);
  const chosen = new Set<string>([...WHOLE, ...ALONE]);
  const open = units.filter(({ id }) => WHOLE.includes(id)).map(({ id }) => id);
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    for (const { unitId } of inside.get(current) ?? []) {
      if (chosen.has(unitId)) continue;
      chosen.add(unitId);
      open.push(unitId);
    }
  }
  const isChosen = ({ id }: Unit) => chosen.has(id);
  return { units: units.filter(isChosen), links: links.filter(({ unitId }) => chosen.has(unitId)) };
}
