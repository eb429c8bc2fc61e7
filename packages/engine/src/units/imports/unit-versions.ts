import type { Unit } from '../unit.ts';
import { type IsoDay, isValidOn } from '../unit.ts';
import { groupBy } from './group-by.ts';
import { isValidBefore } from './span.ts';

/** All units by code as they will be: those that stand, with those of the list in place of the same (code, validFrom). */
export interface UnitVersions {
  /** Units of a code, from the earliest. */
  of(code: string): readonly Unit[];
  on(code: string, day: IsoDay): Unit | undefined;
  /** The unit of a code that lasted until a day, or beyond it. */
  before(code: string, day: IsoDay): Unit | undefined;
  /** A code that differs only in zeros at its front, which spreadsheet programs like to drop. */
  near(code: string): string | null;
}

export function unitVersions(standing: readonly Unit[], listed: readonly Unit[]): UnitVersions {
  const units = new Map([...standing, ...listed].map((unit) => [unit.id, unit]));
  const byCode = groupBy(units.values(), ({ code }) => code);
  for (const versions of byCode.values()) {
    if (versions.length > 1) versions.sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  }
  const of = (code: string) => byCode.get(code) ?? [];
  return {
    of,
    on: (code, day) => of(code).find((unit) => isValidOn(unit, day)),
    before: (code, day) => of(code).find((unit) => isValidBefore(unit, day)),
    near: (code) =>
      [`0${code}`, `00${code}`, `000${code}`, code.replace(/^0+/u, '')].find((one) => byCode.has(one)) ?? null,
  };
}
