import { type IsoDay, isValidOn, type Unit, type UnitLink, type UnitRelation } from '../unit.ts';
import { earlierEnd, sharedSpan } from './span.ts';
import type { UnitRecord } from './unit-record.ts';
import type { UnitVersions } from './unit-versions.ts';

/** How the links of one unit change. */
export interface LinkChanges {
  /** All links of the unit as they will be. */
  after: readonly UnitLink[];
  saved: readonly UnitLink[];
  removed: readonly UnitLink[];
}

/**
 * The links of a unit whose row names other parents than stand: to each parent's code as long as both last, whatever units the code names
 * meanwhile. Every parent must have been found valid on the first day.
 */
export function newLinks(unit: Unit, parents: UnitRecord['parents'], versions: UnitVersions): UnitLink[] {
  return parents.flatMap(({ code, relation }) =>
    versions.of(code).flatMap((parent) => {
      const span = sharedSpan(unit, parent);
      return span === null ? [] : [{ unitId: unit.id, relation, toUnitId: parent.id, ...span }];
    }),
  );
}

/** The standing links of a unit whose parents stay: cut where the unit now ends earlier, drawn out where it ends later. */
export function keptLinks(unit: Unit, standing: readonly UnitLink[], endBefore: IsoDay | null): UnitLink[] {
  return standing
    .filter(({ validFrom }) => unit.validTo === null || validFrom < unit.validTo)
    .map((link) => ({
      ...link,
      validTo: link.validTo === endBefore ? unit.validTo : earlierEnd(link.validTo, unit.validTo),
    }));
}

export function compareLinks(standing: readonly UnitLink[], after: readonly UnitLink[]): LinkChanges {
  const before = new Map(standing.map((link) => [keyOf(link), link]));
  const keys = new Set(after.map(keyOf));
  return {
    after,
    saved: after.filter((link) => {
      const old = before.get(keyOf(link));
      return old === undefined || old.validTo !== link.validTo;
    }),
    removed: standing.filter((link) => !keys.has(keyOf(link))),
  };
}

function keyOf({ relation, toUnitId, validFrom }: UnitLink): string {
  return `${relation} ${toUnitId} ${validFrom}`;
}

/** Whether a parent of the row is one that stands: then nothing has to be found. */
export function standsUnder(
  links: readonly UnitLink[],
  parent: { code: string; relation: UnitRelation },
  { day, codeOf }: { day: IsoDay; codeOf: (unitId: UnitLink['toUnitId']) => string | undefined },
): boolean {
  return links.some(
    (link) => link.relation === parent.relation && isValidOn(link, day) && codeOf(link.toUnitId) === parent.code,
  );
}
