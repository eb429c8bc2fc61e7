import { type ImportKind, type NamedRow, nameRows, type Sheet, type SheetFault } from '@openpar/documents';
import { isValidOn, type PersonId, type Unit, unitRecords } from '@openpar/engine';
import { type Keeper, type ListReach, listReach } from './list-reach.ts';
import type { Standing } from './read-standing.ts';

interface Given {
  keeper: Keeper;
  standing: Standing;
  /** The people of the accounts to be made, by login in small letters. */
  newAccounts: ReadonlyMap<string, PersonId>;
}

/**
 * A fault for every row that is about something outside the keeper's units, changed or not: nothing of it may be told. A new unit, and one
 * that gets other parents, is within reach where one of its parents is.
 */
export function findOutside(sheet: Sheet, kind: ImportKind, given: Given): SheetFault[] {
  if (given.keeper === 'program') return [];
  const rows = nameRows(sheet, kind);
  const places: Places = {
    reach: listReach(given.keeper, given.standing),
    units: unitsByCode(given.standing.units),
    listed: new Map(rows.map((row) => [row.unitCode, row])),
  };
  const isInside = insideRule(kind, given, places);
  return rows
    .filter((row) => !isInside(row))
    .map(({ row, column, cell, unitCode }) => ({
      row,
      column,
      cell,
      code: 'outside-your-units',
      detail: { unitCode },
    }));
}

interface Places {
  reach: ListReach;
  units: ReadonlyMap<string, readonly Unit[]>;
  /** Rows of the list by code: a new unit may stand under another new one. */
  listed: ReadonlyMap<string, NamedRow>;
}

type InsideRule = (row: NamedRow) => boolean;

function insideRule(kind: ImportKind, given: Given, places: Places): InsideRule {
  if (kind === 'units') return unitInside(given.standing, places);
  if (kind === 'accounts') return accountInside(given, places);
  return ({ unitCode, day }) =>
    (places.units.get(unitCode) ?? [])
      .filter((unit) => day === null || isValidOn(unit, day))
      .every(places.reach.ofUnit);
}

function unitInside(standing: Standing, places: Places): InsideRule {
  const known = new Map(standing.units.map((unit) => [unit.id, unit]));
  const records = unitRecords(standing);
  return (row) => {
    // Without a day the row has another fault, and nothing of it is told.
    if (row.unitId === null) return true;
    const unit = known.get(row.unitId);
    const parents = records.get(row.unitId)?.parents.map(({ code }) => code);
    if (unit !== undefined && !places.reach.ofUnit(unit)) return false;
    const haveSameParents = parents !== undefined && isSameSet(parents, row.parentCodes);
    return haveSameParents || hasParentInside(row, places, new Set());
  };
}

function hasParentInside(row: NamedRow, places: Places, seen: Set<NamedRow>): boolean {
  const { day } = row;
  if (seen.has(row) || day === null) return false;
  seen.add(row);
  return row.parentCodes.some((code) => {
    const standing = (places.units.get(code) ?? []).find((unit) => isValidOn(unit, day));
    if (standing !== undefined) return places.reach.ofUnit(standing);
    const parent = places.listed.get(code);
    return parent !== undefined && hasParentInside(parent, places, seen);
  });
}

function accountInside({ standing, newAccounts }: Given, { reach, units }: Places): InsideRule {
  const persons = new Map(standing.accounts.map(({ login, personId }) => [login.toLowerCase(), personId]));
  return ({ login, unitCode }) => {
    const personId = persons.get(login) ?? newAccounts.get(login);
    if (personId !== undefined) return reach.ofPerson(personId);
    const named = units.get(unitCode) ?? [];
    return named.length === 0 || named.some(reach.ofUnit);
  };
}

function isSameSet(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}

function unitsByCode(units: readonly Unit[]): Map<string, Unit[]> {
  const byCode = new Map<string, Unit[]>();
  for (const unit of units) {
    const ofCode = byCode.get(unit.code);
    if (ofCode) ofCode.push(unit);
    else byCode.set(unit.code, [unit]);
  }
  return byCode;
}
