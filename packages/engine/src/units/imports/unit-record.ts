import type { UnitId } from '../../ids.ts';
import {
  type AdministrativeLevel,
  type IsoDay,
  isValidOn,
  type Succession,
  type SuccessionKind,
  type Unit,
  type UnitKind,
  type UnitLink,
  type UnitRelation,
} from '../unit.ts';
import { groupBy } from './group-by.ts';

/**
 * What one row of a list of units says. A unit is known by (code, validFrom). Parents are those of its first day: later moves are no part of
 * the row and stay as they are. Parents and predecessors are named by code and stand in the order of `sortRelated`.
 */
export interface UnitRecord {
  code: string;
  /** Bare name: "Phong Thổ". */
  name: string;
  fullName: string;
  kind: UnitKind;
  level: AdministrativeLevel;
  parents: readonly { code: string; relation: UnitRelation }[];
  validFrom: IsoDay;
  validTo: IsoDay | null;
  predecessors: readonly { code: string; kind: SuccessionKind }[];
}

export interface StandingUnits {
  units: readonly Unit[];
  links: readonly UnitLink[];
  successions: readonly Succession[];
}

/** The units that stand, as rows of a list, in their own order. */
export function unitRecords({ units, links, successions }: StandingUnits): Map<UnitId, UnitRecord> {
  const codes = new Map(units.map(({ id, code }) => [id, code]));
  const linksOf = groupBy(links, ({ unitId }) => unitId);
  const successionsOf = groupBy(successions, ({ successorId }) => successorId);
  return new Map(units.map((unit) => [unit.id, recordOf(unit)]));

  function recordOf(unit: Unit): UnitRecord {
    const { code, name, fullName, kind, level, validFrom, validTo } = unit;
    const parents = (linksOf.get(unit.id) ?? [])
      .filter((link) => isValidOn(link, validFrom))
      .map(({ toUnitId, relation }) => ({ code: codes.get(toUnitId) ?? '', relation }));
    const predecessors = (successionsOf.get(unit.id) ?? [])
      .filter(({ day }) => day === validFrom)
      .map(({ predecessorId, kind }) => ({ code: codes.get(predecessorId) ?? '', kind }));
    return {
      code,
      name,
      fullName,
      kind,
      level,
      parents: sortRelated(parents),
      validFrom,
      validTo,
      predecessors: sortRelated(predecessors),
    };
  }
}

/** By code, then by the rest, each once, so that equal sets are equal lists. */
export function sortRelated<Related extends { code: string }>(related: readonly Related[]): Related[] {
  if (related.length < 2) return [...related];
  const byKey = new Map(related.map((one) => [Object.values(one).join(' '), one]));
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
}
