import { ok, type Result, refuse } from '../../result.ts';
import type { IsoDay, Unit } from '../unit.ts';
import type { UnitVersions } from './unit-versions.ts';

/** The unit of a code on a day, or why there is none. */
export function unitOnDay(
  code: string,
  day: IsoDay,
  versions: UnitVersions,
): Result<Unit, 'unit-unknown' | 'unit-not-valid'> {
  const unit = versions.on(code, day);
  if (unit !== undefined) return ok(unit);
  if (versions.of(code).length > 0) return refuse('unit-not-valid', { unitCode: code, day });
  return refuse('unit-unknown', { unitCode: code, nearest: versions.near(code) ?? '' });
}
