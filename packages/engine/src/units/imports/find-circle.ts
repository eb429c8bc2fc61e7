import type { UnitId } from '../../ids.ts';
import type { UnitLink, UnitRelation } from '../unit.ts';
import { type Span, sharedSpan } from './span.ts';

/** The relations by which a chain of command climbs. */
const CLIMBS: ReadonlySet<UnitRelation> = new Set(['under', 'body-of', 'serves']);
/** No chain of command in Vietnam has a tenth of these steps. */
const HIGHEST = 100;

/**
 * A way from a unit up to itself on which every step holds on one common day, as units from bottom to top without the unit again; `null`
 * without one. Units that stand above each other at different times make no circle.
 */
export function findCircle(start: UnitId, linksOf: (unitId: UnitId) => readonly UnitLink[]): UnitId[] | null {
  const seen = new Set<string>();
  return climb(start, { validFrom: '0000-01-01', validTo: null }, [start]);

  function climb(from: UnitId, span: Span, way: UnitId[]): UnitId[] | null {
    if (way.length > HIGHEST) return null;
    for (const link of linksOf(from)) {
      if (!CLIMBS.has(link.relation)) continue;
      const shared = sharedSpan(span, link);
      if (shared === null) continue;
      if (link.toUnitId === start) return way;
      const key = `${link.toUnitId} ${shared.validFrom} ${shared.validTo}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const found = climb(link.toUnitId, shared, [...way, link.toUnitId]);
      if (found !== null) return found;
    }
    return null;
  }
}
