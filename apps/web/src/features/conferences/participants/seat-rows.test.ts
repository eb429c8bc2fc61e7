import { expect, it } from 'vitest';
import { filterSeats, toSeatRows } from './seat-rows.ts';

const seat = {
  unitId: 'u',
  place: null,
  postTitle: 'Chủ tịch',
  personName: null,
  reasons: [0],
  namedFor: [],
  isAsked: false,
};
const rows = toSeatRows([
  { ...seat, unitName: 'Ủy ban nhân dân xã Mường So', state: 'held', personName: 'Lò Văn Phớ' },
  { ...seat, unitName: 'Ủy ban nhân dân xã Bản Lang', state: 'vacant' },
  { ...seat, unitName: 'Văn phòng - Thống kê', place: 'Xã Dào San', postTitle: null, state: 'held' },
]);
const found = (text: string, state = '') => filterSeats(rows, { text, state }).map((row) => row.unitName.slice(-8));

it('finds seats without marks, by any words in any order, and by state', () => {
  expect(found('muong so')).toEqual(['Mường So']);
  expect(found('phớ mường')).toEqual(['Mường So']);
  expect(found('chu tich')).toEqual(['Mường So', 'Bản Lang']);
  expect(filterSeats(rows, { text: 'dao san', state: '' }).map((row) => row.unit)).toEqual([
    'Văn phòng - Thống kê, Xã Dào San',
  ]);
  expect(found('', 'vacant')).toEqual(['Bản Lang']);
  expect(found('mường so', 'vacant')).toEqual([]);
});
