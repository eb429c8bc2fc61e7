import {
  type IsoDay,
  idOf,
  isValidOn,
  ok,
  type Result,
  refuse,
  type Unit,
  type UnitId,
  type UnitKind,
  type UnitRelation,
} from '@openpar/engine';
import { foldMarks } from '@openpar/formats';
import type { Actor } from '../accounts/permissions.ts';
import type { Stores } from '../stores.ts';
import { existsOn, findUnitToEdit } from './find-unit-to-edit.ts';

interface UnitGiven {
  toUnitId: UnitId;
  relation: UnitRelation;
  kind: UnitKind;
  name: string;
  fullName: string;
  /** `null`: made of the superior's code and the first letters of the name. */
  code: string | null;
  day: IsoDay;
}

/** Adds a unit or body that stands to another from a day on. */
export function addUnit(
  ports: { stores: Stores },
  actor: Actor,
  given: UnitGiven,
): Promise<Result<UnitId, 'not-permitted' | 'unit-not-found' | 'unit-not-on-day' | 'unit-code-taken'>> {
  return ports.stores.write(actor, 'unit-added', async (tx) => {
    const found = await findUnitToEdit(tx, actor, given.toUnitId);
    if (!found.ok) return found;
    const superior = found.value;
    const { day, kind, name, fullName, relation } = given;
    const exists = existsOn(superior, day);
    if (!exists.ok) return exists;
    await tx.units.hold(superior.id);
    const code = given.code ?? freeCode(superior, fullName, await tx.units.listByCode(superior.code));
    const namesake = (await tx.units.listByCode(code)).find((unit) => unit.code === code && isTaken(unit, day));
    if (namesake) return refuse('unit-code-taken', { code, unit: namesake.fullName, day });
    const id = idOf<UnitId>(`${code}.${day}`);
    const level = kind === 'village' ? 'village' : superior.level;
    const bounds = { validFrom: day, validTo: superior.validTo };
    await tx.units.saveUnits([{ id, code, kind, level, name, fullName, isStartKnown: true, ...bounds }], 'entered');
    await tx.units.saveLinks([{ unitId: id, relation, toUnitId: superior.id, ...bounds }]);
    tx.trail.tell({ unit: fullName, code, superior: superior.fullName, from: day });
    return ok(id);
  });
}

/** Whether the unit has its code on that day or later. */
function isTaken(unit: Unit, day: IsoDay): boolean {
  return isValidOn(unit, day) || unit.validFrom >= day;
}

/** "109.UBND" and "Phòng Dân tộc" make "109.UBND.PDT", with a number behind where units had that code before. */
function freeCode(superior: Unit, fullName: string, ofSuperior: readonly Unit[]): string {
  const letters = foldMarks(fullName).match(/[\p{L}\p{N}]+/gu) ?? [];
  const base = `${superior.code}.${letters.map((word) => word.slice(0, 1).toUpperCase()).join('')}`;
  const codes = new Set(ofSuperior.map(({ code }) => code));
  if (!codes.has(base)) return base;
  let number = 2;
  while (codes.has(`${base}${number}`)) number += 1;
  return `${base}${number}`;
}
