import { describe, expect, it } from 'vitest';
import type { TableCellValue } from '../../sheets/sheet-table.ts';
import { importPosts } from './import-posts.ts';
import { POST_FORM } from './post-form.ts';
import { anOffice } from './testing/an-office.ts';
import { aSheet, readBack } from './testing/sheets.ts';
import { postsTable } from './unit-tables.ts';

const HEADS = POST_FORM.columns.map(({ header }) => header);
type Cells = Partial<Record<string, TableCellValue>>;

function aRow(changes: Cells = {}): TableCellValue[] {
  const sound: Cells = {
    'Mã đơn vị': 'NV',
    'Tên chức danh': 'Chuyên viên',
    'Cấp bậc': 'chuyên viên',
    'Thứ tự': 5,
    'Từ ngày': '01/7/2025',
  };
  return HEADS.map((header) => ({ ...sound, ...changes })[header] ?? '');
}
const imported = (...rows: TableCellValue[][]) => importPosts(aSheet(HEADS, ...rows), anOffice());

describe('importPosts', () => {
  it('adds a post to the unit that has the code on its first day', () => {
    const { changes, counts } = imported(aRow({ 'Nhiệm vụ đảm nhiệm': 'một cửa; phụ trách CCHC' }));
    expect(counts).toMatchObject({ added: 1, changed: 0, unchanged: 0 });
    expect(changes?.posts).toEqual([
      {
        id: 'NV.2021-01-01.5',
        unitId: 'NV.2021-01-01',
        title: 'Chuyên viên',
        rank: 'officer',
        functions: ['reform', 'one-stop'],
        order: 5,
        validFrom: '2025-07-01',
        validTo: null,
      },
    ]);
  });

  it('knows a post by unit, title, order and first day, and keeps its id', () => {
    const row = aRow({
      'Tên chức danh': 'phó trưởng phòng',
      'Cấp bậc': 'cấp phó',
      'Thứ tự': 3,
      'Từ ngày': '01/01/2021',
      'Đến ngày': '31/12/2025',
    });
    const { changes, preview } = imported(row);
    expect(changes?.posts.map(({ id, validTo }) => [id, validTo])).toEqual([['NV.2021-01-01.3', '2026-01-01']]);
    expect(preview[0]?.fields).toContainEqual({ column: 'Đến ngày', before: null, after: '2025-12-31' });
  });

  it('gives two new posts of one order ids of their own', () => {
    const { changes } = imported(
      aRow(),
      aRow({ 'Tên chức danh': 'Kế toán' }),
      aRow({ 'Tên chức danh': 'Thủ quỹ', 'Thứ tự': 1 }),
    );
    expect(changes?.posts.map(({ id }) => id)).toEqual(['NV.2021-01-01.5', 'NV.2021-01-01.5-2', 'NV.2021-01-01.1-2']);
  });

  it.each<[string, Cells, string, string, object]>([
    ['an unknown unit', { 'Mã đơn vị': 'VP' }, 'unit-unknown', 'Mã đơn vị', { unitCode: 'VP' }],
    ['a unit that has ended', { 'Từ ngày': '01/7/2020' }, 'unit-not-valid', 'Mã đơn vị', { day: '2020-07-01' }],
    ['an unknown rank', { 'Cấp bậc': 'cấp trươngx' }, 'word-unknown', 'Cấp bậc', { nearest: 'cấp trưởng' }],
    [
      'an unknown function',
      { 'Nhiệm vụ đảm nhiệm': 'văn thư; lái xe' },
      'word-unknown',
      'Nhiệm vụ đảm nhiệm',
      { found: 'lái xe' },
    ],
    ['an order that is no number', { 'Thứ tự': 'đầu' }, 'number-malformed', 'Thứ tự', {}],
    ['an order of zero', { 'Thứ tự': 0 }, 'number-malformed', 'Thứ tự', {}],
    [
      'a post that stands at that time under another first day',
      { 'Tên chức danh': 'Trưởng phòng', 'Thứ tự': 1 },
      'post-overlaps',
      'Tên chức danh',
      { from: '2021-01-01' },
    ],
  ])('refuses %s, with its place', (_, changes, code, column, detail) => {
    const result = imported(aRow(changes));
    expect(result.changes).toBeNull();
    expect(result.faults).toEqual([
      expect.objectContaining({ row: 2, column, code, detail: expect.objectContaining(detail) }),
    ]);
  });

  it('refuses a row twice', () => {
    expect(imported(aRow(), aRow()).faults).toMatchObject([{ row: 3, code: 'row-twice', detail: { firstRow: 2 } }]);
  });

  it('changes nothing for the list that was written out', () => {
    const office = anOffice();
    expect(importPosts(readBack(postsTable(office)), office)).toMatchObject({
      faults: [],
      preview: [],
      counts: { unchanged: 4 },
    });
  });
});
