import { describe, expect, it } from 'vitest';
import { dayOfPlan } from './day-of-plan.ts';

const TODAY = '2026-11-20';

/** A plan that names only when it is held and when it was issued. */
function aPlan({ start = null, issued = null }: { start?: string | null; issued?: string | null }) {
  return {
    time: {
      raw: null,
      dateKinds: [],
      start,
      end: null,
      durationDays: null,
      session: null,
      startClock: null,
      endClock: null,
      yearInferred: false,
    },
    issueDate: { raw: null, value: issued, precision: null },
  };
}

describe('the day of a plan', () => {
  it.each([
    { start: '2024-06-21', issued: '2024-06-03', day: '2024-06-21', why: 'the day it is held' },
    { start: '2024-06', issued: '2024-06-03', day: '2024-06-03', why: 'the day of issue, more exact than a month' },
    { start: null, issued: '2024-06-03', day: '2024-06-03', why: 'the day of issue' },
    { start: '2024-06', issued: '2024-05', day: '2024-06-01', why: 'the first day of the month it is held in' },
    { start: null, issued: '2024-05', day: '2024-05-01', why: 'the first day of the month of issue' },
    { start: '2024-Q1', issued: null, day: '2024-01-01', why: 'the first day of the first quarter' },
    { start: '2024-Q2', issued: null, day: '2024-04-01', why: 'the first day of the second quarter' },
    { start: '2024-Q3', issued: null, day: '2024-07-01', why: 'the first day of the third quarter' },
    { start: '2024-Q4', issued: '2024', day: '2024-10-01', why: 'the first day of the fourth quarter' },
    { start: '2024', issued: null, day: '2024-01-01', why: 'the first day of the year' },
    { start: null, issued: null, day: TODAY, why: 'the fallback without any time' },
  ])('is $day: $why', ({ start, issued, day }) => {
    expect(dayOfPlan(aPlan({ start, issued }), TODAY)).toBe(day);
  });
});
