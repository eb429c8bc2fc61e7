import type { IsoDay } from '@openpar/engine';

/** The only source of time for use cases. */
export interface Clock {
  now(): Date;
}

/** The calendar day in Vietnam (UTC+7, no summer time) at an instant. */
export function dayInVietnam(instant: Date): IsoDay {
  const sevenHoursMs = 7 * 60 * 60 * 1000;
  return new Date(instant.getTime() + sevenHoursMs).toISOString().slice(0, 10);
}
