import { setTimeout as sleep } from 'node:timers/promises';
import type { Timer } from '@openpar/application';

/** Real pauses, as the adapters make them, which this package does not know. */
export const testTimer: Timer = {
  pause(ms) {
    const ending = new AbortController();
    const over = sleep(ms, undefined, { signal: ending.signal }).catch(() => undefined);
    return { over, end: () => ending.abort() };
  },
};
