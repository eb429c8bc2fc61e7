import type { IsoDay } from '../unit.ts';

/** From a day to the day before another; `validTo` is `null` while it lasts. */
export interface Span {
  validFrom: IsoDay;
  validTo: IsoDay | null;
}

/** The days that two spans share; `null` without any. */
export function sharedSpan(one: Span, other: Span): Span | null {
  const validFrom = one.validFrom > other.validFrom ? one.validFrom : other.validFrom;
  const validTo = earlierEnd(one.validTo, other.validTo);
  return validTo === null || validFrom < validTo ? { validFrom, validTo } : null;
}

export function earlierEnd(one: IsoDay | null, other: IsoDay | null): IsoDay | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** Whether a span holds on the eve of a day. */
export function isValidBefore({ validFrom, validTo }: Span, day: IsoDay): boolean {
  return validFrom < day && (validTo === null || validTo >= day);
}
