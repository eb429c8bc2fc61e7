import { describe, expect, it } from 'vitest';
import { dayInVietnam, isCalendarDay } from './clock.ts';

describe('dayInVietnam', () => {
  it.each([
    { instant: '2026-11-20T16:59:59.999Z', day: '2026-11-20' },
    { instant: '2026-11-20T17:00:00.000Z', day: '2026-11-21' },
    { instant: '2026-12-31T17:00:00.000Z', day: '2027-01-01' },
    { instant: '2024-02-28T17:00:00.000Z', day: '2024-02-29' },
    { instant: '2026-07-01T12:00:00+07:00', day: '2026-07-01' },
  ])('is $day at $instant', ({ instant, day }) => {
    expect(dayInVietnam(new Date(instant))).toBe(day);
  });
});

describe('isCalendarDay', () => {
  it.each(['2024-02-29', '2024-06-30', '2024-12-31', '0001-01-01', '9999-12-31'])('knows %s', (text) => {
    expect(isCalendarDay(text)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '2024-06-31',
    '2024-13-01',
    '2024-00-10',
    '2024-06-00',
    '0000-01-01',
    '2024-06',
    '2024-Q2-01',
    '',
  ])('knows no "%s"', (text) => {
    expect(isCalendarDay(text)).toBe(false);
  });
});
