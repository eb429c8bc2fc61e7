import type { UnitId } from '../ids.ts';
import { groupBy } from './imports/group-by.ts';
import { type IsoDay, isValidOn, type UnitLink, type UnitRelation } from './unit.ts';

const CHAIN: ReadonlySet<UnitRelation> = new Set(['under', 'body-of', 'serves']);

/**
 * Tells of any number of units whether one of the hosts may order them on a day: `isInChain` over all links of a realm at once.
 */
export function chainReach(
  links: readonly UnitLink[],
  hosts: readonly UnitId[],
): (unitId: UnitId, day: IsoDay) => boolean {
  const linksOf = groupBy(
    links.filter(({ relation }) => CHAIN.has(relation)),
    ({ unitId }) => unitId,
  );
  const above = (id: UnitId, day: IsoDay) => (linksOf.get(id) ?? []).filter((link) => isValidOn(link, day));
  return (unitId, day) => {
    const territories = hosts.flatMap((host) => above(host, day).filter(({ relation }) => relation === 'body-of'));
    const goals = new Set([...hosts, ...territories.map(({ toUnitId }) => toUnitId)]);
    const seen = new Set<UnitId>();
    const open = [unitId];
    for (let current = open.pop(); current !== undefined; current = open.pop()) {
      if (goals.has(current)) return true;
      if (seen.has(current)) continue;
      seen.add(current);
      open.push(...above(current, day).map(({ toUnitId }) => toUnitId));
    }
    return false;
  };
}
