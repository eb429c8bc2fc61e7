import { describe, expect, it } from 'vitest';
import { sortRows } from './sort-rows.ts';

const names = (rows: readonly (string | null)[], isDescending = false) =>
  sortRows(rows, { by: (row) => row, isDescending });

describe('sortRows', () => {
  it('orders by Vietnamese letters, Đ after D and marks after plain', () => {
    expect(names(['Đảng ủy', 'Dào San', 'Bản Lang', 'Ân Thi', 'An Khê', 'Ăn Hải'])).toEqual([
      'An Khê',
      'Ăn Hải',
      'Ân Thi',
      'Bản Lang',
      'Dào San',
      'Đảng ủy',
    ]);
  });

  it('orders numbers inside words by value', () => {
    expect(names(['Tổ 10', 'Tổ 9', 'Tổ 1'])).toEqual(['Tổ 1', 'Tổ 9', 'Tổ 10']);
  });

  it('keeps rows without a value last either way', () => {
    expect(names([null, 'B', 'A'])).toEqual(['A', 'B', null]);
    expect(names([null, 'A', 'B'], true)).toEqual(['B', 'A', null]);
  });

  it('keeps the order given between equal values', () => {
    const rows = [
      { name: 'a', at: 1 },
      { name: 'b', at: 1 },
      { name: 'c', at: 0 },
    ];
    expect(sortRows(rows, { by: (row) => row.at, isDescending: true }).map((row) => row.name)).toEqual(['a', 'b', 'c']);
  });
});
