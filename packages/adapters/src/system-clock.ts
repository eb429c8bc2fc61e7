import type { Clock } from '@openpar/application';

/** The time of this machine. */
export function systemClock(): Clock {
  return { now: () => new Date() };
}
