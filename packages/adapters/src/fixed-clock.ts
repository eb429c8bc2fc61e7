import type { Clock } from '@openpar/application';

/** A clock that stands at an instant ("2024-06-22T08:00:00+07:00") until it is moved: for tests and trials. */
export function fixedClock(instant: string): Clock & { moveTo(instant: string): void } {
  let now = parse(instant);
  return {
    now: () => new Date(now),
    moveTo(later) {
      now = parse(later);
    },
  };
}

function parse(instant: string): number {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) throw new Error(`"${instant}" is no instant`);
  return time;
}
