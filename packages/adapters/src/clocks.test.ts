import { expect, it } from 'vitest';
import { fixedClock } from './fixed-clock.ts';
import { systemClock } from './system-clock.ts';

it('tells the time of the machine', () => {
  const before = Date.now();
  const told = systemClock().now().getTime();
  expect(told).toBeGreaterThanOrEqual(before);
  expect(told).toBeLessThanOrEqual(Date.now());
});

it('stands still until it is moved, whatever is done with its answers', () => {
  const clock = fixedClock('2024-06-22T08:00:00+07:00');
  clock.now().setFullYear(1999);
  expect(clock.now().toISOString()).toBe('2024-06-22T01:00:00.000Z');
  clock.moveTo('2024-06-23T00:00:00Z');
  expect(clock.now().toISOString()).toBe('2024-06-23T00:00:00.000Z');
});

it('refuses what is no instant', () => {
  expect(() => fixedClock('hôm nay')).toThrow('no instant');
});
