import { describe, expect, it } from 'vitest';
import { dayBefore, showDate, showInstant } from './show-date.ts';

describe('showDate', () => {
  it.each([
    ['2023-06-22', '22/6/2023'],
    ['2026-01-05', '05/01/2026'],
    ['2024-12-09', '09/12/2024'],
    ['2024-06', '6/2024'],
    ['2024-02', '02/2024'],
    ['2024-Q2', 'quý 2/2024'],
    ['2024', '2024'],
    ['không rõ', 'không rõ'],
  ])('writes %s as %s', (iso, shown) => expect(showDate(iso)).toBe(shown));
});

it('shows an instant on the clock of Vietnam, past midnight too', () => {
  expect(showInstant('2024-06-05T01:05:00Z')).toBe('08:05 05/6/2024');
  expect(showInstant('2024-12-31T17:00:00Z')).toBe('00:00 01/01/2025');
});

it('steps back over the ends of months and years', () => {
  expect(dayBefore('2025-07-01')).toBe('2025-06-30');
  expect(dayBefore('2024-03-01')).toBe('2024-02-29');
  expect(dayBefore('2025-01-01')).toBe('2024-12-31');
});
