import { describe, expect, it } from 'vitest';
import type { TableCellValue } from '../../sheets/sheet-table.ts';
import { ACCOUNT_FORM } from './account-form.ts';
import { importAccounts } from './import-accounts.ts';
import { anOffice } from './testing/an-office.ts';
import { aSheet, readBack } from './testing/sheets.ts';
import { accountsTable } from './unit-tables.ts';

const HEADS = ACCOUNT_FORM.columns.map(({ header }) => header);
type Cells = Partial<Record<string, TableCellValue>>;

function aRow(changes: Cells = {}): TableCellValue[] {
  const sound: Cells = {
    'Tên đăng nhập': 'tran.binh',
    'Họ và tên': 'Trần Văn Bình',
    'Mã đơn vị': 'NV',
    'Tên chức danh': 'Phó Trưởng phòng',
  };
  return HEADS.map((header) => ({ ...sound, ...changes })[header] ?? '');
}
const importedOn = (day: string, ...rows: TableCellValue[][]) =>
  importAccounts(aSheet(HEADS, ...rows), anOffice(), day);

describe('importAccounts', () => {
  it('makes an account for whoever holds the post on the day', () => {
    const { changes, faults } = importedOn('2025-07-01', aRow({ 'Thư điện tử': 'binh@xa.gov.vn' }));
    expect(faults).toEqual([]);
    expect(changes?.accounts).toEqual([
      { login: 'tran.binh', personId: 'binh-2', personName: 'Trần Văn Bình', email: 'binh@xa.gov.vn', isNew: true },
    ]);
  });

  const AN: Cells = { 'Tên đăng nhập': 'le.an', 'Họ và tên': 'Lê Thị An', 'Tên chức danh': 'Trưởng phòng' };

  it.each<[string, string, Cells, string, string, object]>([
    ['two people of one name in posts of one title', '2023-07-01', {}, 'holder-ambiguous', 'Họ và tên', {}],
    [
      'a name that does not hold the post',
      '2025-07-01',
      { 'Họ và tên': 'Ai Đó' },
      'holder-unknown',
      'Họ và tên',
      { others: 'Trần Văn Bình' },
    ],
    ['a post that the unit has not', '2025-07-01', { 'Tên chức danh': 'Kế toán' }, 'post-unknown', 'Tên chức danh', {}],
    ['an unknown unit', '2025-07-01', { 'Mã đơn vị': 'X' }, 'unit-unknown', 'Mã đơn vị', {}],
    ['a new login without a post', '2025-07-01', { 'Tên chức danh': '' }, 'cell-empty', 'Tên chức danh', {}],
    ['a login with capitals', '2025-07-01', { 'Tên đăng nhập': 'Tran.Binh' }, 'login-malformed', 'Tên đăng nhập', {}],
    ['a login of two letters', '2025-07-01', { 'Tên đăng nhập': 'ab' }, 'login-malformed', 'Tên đăng nhập', {}],
    ['a login with marks', '2025-07-01', { 'Tên đăng nhập': 'bình' }, 'login-malformed', 'Tên đăng nhập', {}],
    [
      'a login that another has',
      '2025-07-01',
      { 'Tên đăng nhập': 'le.an' },
      'login-taken',
      'Tên đăng nhập',
      { other: 'Lê Thị An' },
    ],
    [
      'a second account of one person',
      '2025-07-01',
      { ...AN, 'Tên đăng nhập': 'an.moi' },
      'person-has-account',
      'Họ và tên',
      { login: 'Le.An' },
    ],
    [
      'a post that the owner of the login does not hold',
      '2025-07-01',
      { ...AN, 'Tên chức danh': 'Phó Trưởng phòng' },
      'holder-unknown',
      'Họ và tên',
      {},
    ],
  ])('refuses %s, with its place', (_, day, changes, code, column, detail) => {
    const result = importedOn(day, aRow(changes));
    expect(result.changes).toBeNull();
    expect(result.faults).toEqual([
      expect.objectContaining({ row: 2, column, code, detail: expect.objectContaining(detail) }),
    ]);
  });

  it('refuses one login twice, and two logins of one person', () => {
    expect(importedOn('2025-07-01', aRow(), aRow()).faults).toMatchObject([{ row: 3, code: 'row-twice' }]);
    expect(importedOn('2025-07-01', aRow(), aRow({ 'Tên đăng nhập': 'binh.2' })).faults).toMatchObject([
      { row: 3, code: 'person-has-account', detail: { login: 'tran.binh' } },
    ]);
  });

  it('changes nothing for the list that was written out, on any day', () => {
    const office = anOffice();
    const standing = {
      ...office,
      accounts: [{ login: 'le.an', personId: office.accounts[0]?.personId ?? office.persons[0]?.id }],
    };
    const accounts = standing.accounts.flatMap(({ login, personId }) => (personId ? [{ login, personId }] : []));
    for (const day of ['2019-01-01', '2025-07-01']) {
      const sheet = readBack(accountsTable({ ...office, accounts }, day));
      expect(importAccounts(sheet, { ...office, accounts }, day)).toMatchObject({
        faults: [],
        preview: [],
        counts: { unchanged: 1 },
      });
    }
  });
});
