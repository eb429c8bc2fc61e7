import { describe, expect, it } from 'vitest';
import { readTypedDate } from './read-typed-date.ts';
import { showDate } from './show-date.ts';

describe('readTypedDate', () => {
  it.each([
    ['22/6/2023', '2023-06-22'],
    [' 5-1-2026 ', '2026-01-05'],
    ['05.01.2026', '2026-01-05'],
    ['22 6 2023', '2023-06-22'],
    ['22 / 6 / 2023', '2023-06-22'],
    ['29/2/2024', '2024-02-29'],
    ['2024-02-29', '2024-02-29'],
    ['6/2024', '2024-06'],
    ['2024', '2024'],
  ])('reads %s as %s', (typed, iso) => expect(readTypedDate(typed)).toBe(iso));

  it.each(['29/2/2023', '31/4/2024', '22/13/2023', '0/6/2023', '22/6', '22/6/23', 'tháng 6', '2023-02-30', ''])(
    'refuses %s',
    (typed) => expect(readTypedDate(typed)).toBeNull(),
  );

  it.each(['2026-01-05', '2023-06-22', '2024-06', '2024'])('reads %s back from what is shown', (iso) => {
    expect(readTypedDate(showDate(iso))).toBe(iso);
  });
});
