import { type IsoDay, isValidOn, type Unit } from '@openpar/engine';
import { addDays } from '@openpar/formats';

/** The day, or the nearest on which the unit exists. */
export function dayWithin(unit: Pick<Unit, 'validFrom' | 'validTo'>, day: IsoDay): IsoDay {
  if (isValidOn(unit, day)) return day;
  return unit.validTo === null || day < unit.validFrom ? unit.validFrom : addDays(unit.validTo, -1);
}
