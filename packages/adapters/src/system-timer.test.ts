import { expect, it } from 'vitest';
import { systemTimer } from './system-timer.ts';

it('pauses for the time asked, or until the pause is ended', async () => {
  const startedAt = Date.now();
  await systemTimer().pause(30).over;
  expect(Date.now() - startedAt).toBeGreaterThanOrEqual(28);
  const long = systemTimer().pause(60_000);
  long.end();
  long.end();
  await long.over;
  expect(Date.now() - startedAt).toBeLessThan(5_000);
});
