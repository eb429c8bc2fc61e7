import type { IsoDay } from '@openpar/engine';
import type { Conference } from './conference-store.ts';

/** Whether the conference was held before `today`. A tentative month is past when it is over; what names no month, after the day it is taken on. */
export function isPast(
  { arrangement, plan, asOfDay }: Pick<Conference, 'arrangement' | 'plan' | 'asOfDay'>,
  today: IsoDay,
): boolean {
  const planned = /^\d{4}-\d{2}(-\d{2})?$/.test(plan.time.start ?? '') ? plan.time.start : null;
  const day = arrangement.day ?? planned ?? asOfDay;
  return day < today.slice(0, day.length);
}
