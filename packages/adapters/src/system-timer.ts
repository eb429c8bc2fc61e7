import { setTimeout as sleep } from 'node:timers/promises';
import type { Timer } from '@openpar/application';

/** Pauses by the clock of this machine. */
export function systemTimer(): Timer {
  return {
    pause(ms) {
      const ending = new AbortController();
      const over = sleep(ms, undefined, { signal: ending.signal }).catch(() => undefined);
      return { over, end: () => ending.abort() };
    },
  };
}
