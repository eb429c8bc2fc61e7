import { describe, expect, it } from 'vitest';
import type { TableCellValue } from '../../sheets/sheet-table.ts';
import { HOLDER_FORM } from './holder-form.ts';
import { importHolders } from './import-holders.ts';
import { anOffice } from './testing/an-office.ts';
import { aSheet, readBack } from './testing/sheets.ts';
import { holdersTable } from './unit-tables.ts';

const HEADS = HOLDER_FORM.columns.map(({ header }) => header);
type Cells = Partial<Record<string, TableCellValue>>;

/** Somebody new takes the vacant second deputy's post. */
function aRow(changes: Cells = {}): TableCellValue[] {
  const sound: Cells = {
    'Mã đơn vị': 'NV',
    'Tên chức danh': 'Phó Trưởng phòng',
    'Thứ tự': 2,
    'Họ và tên': 'Phạm Thị Cúc',
    'Từ ngày': '01/02/2024',
  };
  return HEADS.map((header) => ({ ...sound, ...changes })[header] ?? '');
}
const imported = (...rows: TableCellValue[][]) => importHolders(aSheet(HEADS, ...rows), anOffice());

describe('importHolders', () => {
  it('adds a holding and its person', () => {
    const { changes, faults } = imported(aRow({ 'Điện thoại': '0987.654.321', 'Thư điện tử': 'cuc@xa.gov.vn' }));
    expect(faults).toEqual([]);
    const personId = 'NV.2021-01-01.2.2024-02-01';
    expect(changes).toEqual({
      holdings: [
        { postId: 'NV.2021-01-01.2', personId, personName: 'Phạm Thị Cúc', validFrom: '2024-02-01', validTo: null },
      ],
      persons: [{ id: personId, name: 'Phạm Thị Cúc', phone: '0987.654.321', email: 'cuc@xa.gov.vn' }],
    });
  });

  it.each<[string, Cells]>([
    ['e-mail', { 'Thư điện tử': 'AN@xa.gov.vn' }],
    ['phone', { 'Điện thoại': '+84912345678' }],
  ])('knows a person who takes another post by the same %s', (_, contact) => {
    const { changes } = imported(aRow({ 'Họ và tên': 'Lê Thị An', ...contact }));
    expect(changes?.holdings[0]?.personId).toBe('an');
  });

  it('never joins two people by their name alone', () => {
    const { changes } = imported(aRow({ 'Họ và tên': 'Lê Thị An' }));
    expect(changes?.holdings[0]?.personId).toBe('NV.2021-01-01.2.2024-02-01');
  });

  it('joins two rows of the list that share name and e-mail', () => {
    const contact = { 'Thư điện tử': 'cuc@xa.gov.vn' };
    const { changes } = imported(
      aRow({ ...contact, 'Đến ngày': '31/12/2024' }),
      aRow({ ...contact, 'Từ ngày': '01/01/2025' }),
    );
    expect(new Set(changes?.holdings.map(({ personId }) => personId)).size).toBe(1);
    expect(changes?.persons).toHaveLength(1);
  });

  it.each<[string, Cells, string, string, object]>([
    ['an unknown unit', { 'Mã đơn vị': 'NV2' }, 'unit-unknown', 'Mã đơn vị', {}],
    [
      'an unknown post, with the posts that are',
      { 'Tên chức danh': 'Chánh Văn phòng' },
      'post-unknown',
      'Tên chức danh',
      { titles: 'Trưởng phòng; Phó Trưởng phòng; Văn thư' },
    ],
    ['a post of unknown order', { 'Thứ tự': 9 }, 'post-unknown', 'Tên chức danh', {}],
    ['a post that is not told by its title', { 'Thứ tự': '' }, 'post-ambiguous', 'Tên chức danh', { orders: '2, 3' }],
    [
      'a post that has ended',
      { 'Tên chức danh': 'Văn thư', 'Thứ tự': '' },
      'post-not-valid',
      'Tên chức danh',
      { day: '2024-02-01' },
    ],
    [
      'a post held by another on that day',
      { 'Thứ tự': 3 },
      'post-held-twice',
      'Tên chức danh',
      { other: 'Trần Văn Bình', from: '2021-01-01', to: '', otherRow: '' },
    ],
    [
      'a post held by another until later',
      { 'Từ ngày': '31/12/2023' },
      'post-held-twice',
      'Tên chức danh',
      { to: '2023-12-31' },
    ],
    [
      'an e-mail of somebody else',
      { 'Thư điện tử': 'an@xa.gov.vn' },
      'contact-of-another',
      'Họ và tên',
      { other: 'Lê Thị An' },
    ],
    ['an e-mail that is none', { 'Thư điện tử': 'cuc(at)xa' }, 'email-malformed', 'Thư điện tử', {}],
    ['a phone that is none', { 'Điện thoại': 'hỏi văn thư' }, 'phone-malformed', 'Điện thoại', {}],
    ['an empty name', { 'Họ và tên': '' }, 'cell-empty', 'Họ và tên', {}],
  ])('refuses %s, with its place', (_, changes, code, column, detail) => {
    const result = imported(aRow(changes));
    expect(result.changes).toBeNull();
    expect(result.faults).toEqual([
      expect.objectContaining({ row: 2, column, code, detail: expect.objectContaining(detail) }),
    ]);
  });

  it('refuses a post held twice inside the list, at the later row', () => {
    expect(imported(aRow(), aRow({ 'Họ và tên': 'Đỗ Văn Dũng', 'Từ ngày': '01/6/2024' })).faults).toMatchObject([
      { row: 3, code: 'post-held-twice', detail: { other: 'Phạm Thị Cúc', otherRow: 2 } },
    ]);
  });

  it('lets a post go over where the list ends the earlier holding', () => {
    const ended = aRow({
      'Thứ tự': 3,
      'Họ và tên': 'Trần Văn Bình',
      'Thư điện tử': 'binh@xa.gov.vn',
      'Từ ngày': '01/01/2021',
      'Đến ngày': '31/01/2024',
    });
    const { faults, counts, changes } = imported(ended, aRow({ 'Thứ tự': 3 }));
    expect(faults).toEqual([]);
    expect(counts).toMatchObject({ added: 1, changed: 1 });
    expect(changes?.holdings[0]).toMatchObject({ personId: 'binh-2', validTo: '2024-02-01' });
  });

  it('changes nothing for the list that was written out', () => {
    const office = anOffice();
    expect(importHolders(readBack(holdersTable(office)), office)).toMatchObject({
      faults: [],
      preview: [],
      counts: { unchanged: 3 },
    });
  });
});
