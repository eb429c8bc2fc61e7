import type { IsoDay, Unit, UnitLink } from '@openpar/engine';

/** A territory lies inside another from a day to a day, whatever units the two codes name meanwhile. */
export interface Place {
  code: string;
  inside: string;
  from: IsoDay;
  to: IsoDay | null;
}

interface Span {
  from: IsoDay;
  to: IsoDay | null;
}

/** The links `under` of places: one for each pair of units that exist at the same time, as long as both do; equal links once. */
export function linkPlaces(unitsByCode: ReadonlyMap<string, readonly Unit[]>, places: readonly Place[]): UnitLink[] {
  const links = new Map<string, UnitLink>();
  for (const place of places) {
    for (const unit of unitsByCode.get(place.code) ?? []) {
      for (const outer of unitsByCode.get(place.inside) ?? []) {
        const span = overlap(place, overlap(spanOf(unit), spanOf(outer)));
        if (!span) continue;
        const link = {
          unitId: unit.id,
          relation: 'under',
          toUnitId: outer.id,
          validFrom: span.from,
          validTo: span.to,
        } as const;
        links.set(`${unit.id} ${outer.id} ${span.from}`, link);
      }
    }
  }
  return [...links.values()];
}

function spanOf(unit: Unit): Span {
  return { from: unit.validFrom, to: unit.validTo };
}

function overlap(one: Span, other: Span | null): Span | null {
  if (!other) return null;
  const from = one.from > other.from ? one.from : other.from;
  const to = one.to === null || (other.to !== null && other.to < one.to) ? other.to : one.to;
  return to === null || from < to ? { from, to } : null;
}
