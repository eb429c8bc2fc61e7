import type { IsoDay } from '@openpar/engine';

/** The only source of time for use cases. */
export interface Clock {
  now(): Date;
}

/** Whether a text is a day of the calendar: "2024-02-29" is, "2023-02-29" and "2024-06" are not. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '0001') return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The calendar day in Vietnam (UTC+7, no summer time) at an instant. */
export function dayInVietnam(instant: Date): IsoDay {
  const sevenHoursMs = 7 * 60 * 60 * 1000;
  return new Date(instant.getTime() + sevenHoursMs).toISOString().slice(0, 10);
}
