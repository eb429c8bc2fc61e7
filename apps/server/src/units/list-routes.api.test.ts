import { applyImport, exportList, getImportTemplate, previewImport } from '@openpar/contract';
import type { ImportKind } from '@openpar/documents';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { newestActs } from '../testing/newest-acts.ts';
import { type TestServer, testServer } from '../testing/test-server.ts';

let server: TestServer;
let admin: Caller;
let officer: Caller;

beforeAll(async () => {
  server = await testServer();
  admin = await server.acting('phongtho.quantri');
  officer = await server.acting('phongtho.vanhoa');
});
afterAll(() => server.close());

const csv = (text: string, fileName = 'danh-sach.csv') => [{ field: 'file', fileName, bytes: Buffer.from(text) }];
const UNIT_HEADS =
  'Mã đơn vị,Tên đầy đủ,Loại,Cấp,Trực thuộc (mã),Quan hệ,Từ ngày,Đến ngày,Hình thành từ (mã),Cách hình thành';
const unitRow = (changes: Partial<Record<'code' | 'parent' | 'from' | 'formedFrom', string>> = {}) => {
  const { code = '109.UBND.MOI', parent = '109.UBND', from = '01/3/2024', formedFrom = '' } = changes;
  return `${code},Phòng Mới,Phòng,Cấp huyện,${parent},,${from},,${formedFrom},${formedFrom === '' ? '' : 'Toàn bộ'}`;
};
const POST_HEADS = 'Mã đơn vị,Tên chức danh,Cấp bậc,Nhiệm vụ đảm nhiệm,Thứ tự,Từ ngày,Đến ngày';
const HOLDER_HEADS = 'Mã đơn vị,Tên chức danh,Thứ tự,Họ và tên,Từ ngày,Đến ngày';

/** Rows of everything that a list may change. */
async function countRows(): Promise<number[]> {
  const { stores } = server.database;
  return stores.read(server.services.realm.id, async (tx) => {
    const { units, links, successions } = await tx.units.readAllUnits();
    const { posts, holdings, persons } = await tx.units.readAllPosts();
    const accounts = await tx.accounts.listLogins();
    return [units, links, successions, posts, holdings, persons, accounts].map(({ length }) => length);
  });
}

async function previewOf(kind: ImportKind, text: string, caller = admin) {
  return caller.answer(previewImport, { params: { kind }, parts: csv(text) });
}

async function apply(kind: ImportKind, text: string, caller = admin) {
  const { token } = await previewOf(kind, text, caller);
  return caller.answer(applyImport, { params: { kind }, query: { token }, parts: csv(text) });
}

describe('a list brought in', () => {
  it('is previewed without writing, then applied as one act that tells the file and the counts', async () => {
    const before = await countRows();
    const text = `${UNIT_HEADS}\n${unitRow()}\n`;
    const preview = await previewOf('units', text);
    expect(preview).toMatchObject({ counts: { added: 1, changed: 0, unchanged: 0 }, faults: [], changeCount: 1 });
    expect(preview.changes[0]).toMatchObject({ row: 2, isNew: true, key: '109.UBND.MOI (2024-03-01)' });
    expect(await countRows()).toEqual(before);
    expect((await apply('units', text)).counts).toMatchObject({ added: 1 });
    const after = await countRows();
    expect(after.map((count, at) => count - (before[at] ?? 0))).toEqual([1, 1, 0, 0, 0, 0, 0]);
    const [act] = await server.database.stores.read(server.services.realm.id, (tx) => newestActs(tx, 1));
    expect(act).toMatchObject({ act: 'units-imported', detail: { fileName: 'danh-sach.csv', added: 1, changed: 0 } });
    expect((await previewOf('units', text)).counts).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
  });

  it('gives nobody by a list what the keeper may not do himself', async () => {
    const lead = await server.acting('phongtho.noivu');
    const before = await countRows();
    const text = `${POST_HEADS}\n109.UBND.NV,Chuyên viên,Chuyên viên,quản trị hệ thống,90,01/3/2024,\n`;
    const { token } = await previewOf('posts', text, lead);
    const refusal = await lead.refusal(applyImport, { params: { kind: 'posts' }, query: { token }, parts: csv(text) });
    expect(refusal).toMatchObject({ code: 'rights-beyond-own', status: 403 });
    expect(await countRows()).toEqual(before);
  });

  it('takes from nobody by a list what the keeper may not do himself', async () => {
    const lead = await server.acting('phongtho.noivu');
    const all = (await lead.ask(exportList, { params: { kind: 'posts' }, query: { format: 'csv' } })).text;
    const guarded = all.split(/\r?\n/).find((line) => line.includes('quản trị hệ thống')) ?? '';
    expect(guarded).not.toBe('');
    const ordinary = '109.UBND.NV,Chuyên viên đi cùng,Chuyên viên,,91,01/3/2024,';
    const taken = `${POST_HEADS}\n${guarded.replace('quản trị hệ thống', '')}\n`;
    const { token } = await previewOf('posts', taken, lead);
    const asked = { params: { kind: 'posts' }, query: { token }, parts: csv(taken) } as const;
    expect((await lead.refusal(applyImport, asked)).code).toBe('rights-beyond-own');
    const beside = await apply('posts', `${POST_HEADS}\n${guarded}\n${ordinary}\n`, lead);
    expect(beside.counts).toMatchObject({ added: 1, changed: 0, unchanged: 1 });
  });

  it('adds posts to a unit and holders to a post', async () => {
    const post = `${POST_HEADS}\n109.UBND.MOI,Trưởng phòng,Cấp trưởng,,1,01/3/2024,\n`;
    expect((await apply('posts', post)).counts).toMatchObject({ added: 1 });
    const holder = `${HOLDER_HEADS}\n109.UBND.MOI,Trưởng phòng,1,Lò Văn Thử,01/3/2024,\n`;
    expect((await apply('holders', holder)).counts).toMatchObject({ added: 1 });
    const account =
      'Tên đăng nhập,Họ và tên,Mã đơn vị,Tên chức danh\nphongtho.thu,Lò Văn Thử,109.UBND.MOI,Trưởng phòng\n';
    expect((await apply('accounts', account)).counts).toMatchObject({ added: 1 });
    const accounts = await server.database.stores.read(server.services.realm.id, (tx) => tx.accounts.listLogins());
    expect(accounts.map(({ login }) => login)).toContain('phongtho.thu');
  });

  it('is not applied when the file is another than the one that was checked', async () => {
    const { token } = await previewOf('units', `${UNIT_HEADS}\n${unitRow({ code: '109.UBND.A' })}\n`);
    const parts = csv(`${UNIT_HEADS}\n${unitRow({ code: '109.UBND.B' })}\n`);
    const refusal = await admin.refusal(applyImport, { params: { kind: 'units' }, query: { token }, parts });
    expect(refusal.code).toBe('import-file-changed');
  });

  it('is checked again when it is applied: what changed meanwhile is seen', async () => {
    const ending = `${UNIT_HEADS}\n${unitRow({ code: '109.UBND.C', from: '01/4/2024' })}\n`;
    const { token } = await previewOf('units', ending);
    await apply('units', `${UNIT_HEADS}\n${unitRow({ code: '109.UBND.C', from: '01/3/2024' })}\n`);
    const before = await countRows();
    const refusal = await admin.refusal(applyImport, {
      params: { kind: 'units' },
      query: { token },
      parts: csv(ending),
    });
    expect(refusal).toMatchObject({ code: 'import-has-faults', detail: { row: 2, faults: 1 } });
    expect(await countRows()).toEqual(before);
  });
});

describe('what is wrong with a list', () => {
  const HOLDER = '109.UBND.NV,Trưởng phòng,1';
  const cases: [string, ImportKind, string, object][] = [
    ['a wrong heading', 'units', `Mã,${UNIT_HEADS.slice(11)}\n${unitRow()}`, { row: 1, code: 'header-missing' }],
    [
      'two units with one code on one day',
      'units',
      `${UNIT_HEADS}\n${unitRow({ code: '109.X' })}\n${unitRow({ code: '109.X', from: '01/4/2024' })}`,
      { row: 3, column: 'Mã đơn vị', cell: 'A3', code: 'code-overlaps' },
    ],
    [
      'a circular tree',
      'units',
      `${UNIT_HEADS}\n${unitRow({ code: '109.X', parent: '109.UBND; 109.Y' })}\n${unitRow({ code: '109.Y', parent: '109.X' })}`,
      { row: 2, column: 'Trực thuộc (mã)', code: 'circular-tree' },
    ],
    [
      'a succession into a unit that does not exist',
      'units',
      `${UNIT_HEADS}\n${unitRow({ code: '109.X', formedFrom: '99999' })}`,
      { row: 2, column: 'Hình thành từ (mã)', cell: 'I2', code: 'predecessor-unknown' },
    ],
    [
      'a post held twice',
      'holders',
      `${HOLDER_HEADS}\n${HOLDER},Lò Văn A,01/3/2022,\n${HOLDER},Lò Văn B,01/4/2022,`,
      { column: 'Tên chức danh', code: 'post-held-twice' },
    ],
  ];

  it.each(cases)('%s is told with its place, and nothing is half done', async (_name, kind, text, fault) => {
    const before = await countRows();
    const preview = await previewOf(kind, text);
    expect(preview.faults).toContainEqual(expect.objectContaining(fault));
    const { token } = preview;
    const refusal = await admin.refusal(applyImport, { params: { kind }, query: { token }, parts: csv(text) });
    expect(refusal.code).toBe('import-has-faults');
    expect(await countRows()).toEqual(before);
  });

  it('refuses files that are no lists by name', async () => {
    const parts = csv('%PDF-1.7', 'a.pdf');
    const refusal = await admin.refusal(previewImport, { params: { kind: 'units' }, parts });
    expect(refusal.code).toBe('sheet-type-unknown');
  });
});

describe('the reach of whoever keeps lists', () => {
  it('ends at his own units: a row of another district is a fault, and nothing else of it is told', async () => {
    const rows = ['106.UBND.NV,Trưởng phòng,1,Người Lạ,01/01/2021,', '109.UBND.NV,Trưởng phòng,1,,01/01/2021,'];
    const { faults, changes } = await previewOf('holders', `${HOLDER_HEADS}\n${rows.join('\n')}\n`);
    expect(faults.map(({ row, code }) => [row, code])).toEqual([
      [2, 'outside-your-units'],
      [3, 'cell-empty'],
    ]);
    expect(changes).toEqual([]);
  });

  it.each([
    ['a new unit under another district', `${UNIT_HEADS}\n${unitRow({ code: '106.X', parent: '106.UBND' })}`],
    [
      'a unit of another district',
      `${UNIT_HEADS}\n${unitRow({ code: '106.UBND.NV', parent: '106.UBND', from: '01/01/2021' })}`,
    ],
  ])('does not take in %s', async (_name, text) => {
    expect((await previewOf('units', text)).faults).toMatchObject([{ row: 2, code: 'outside-your-units' }]);
  });

  it('takes in communes below his own', async () => {
    const text = `${UNIT_HEADS}\n${unitRow({ code: '03589.UBND.MOI', parent: '03589.UBND' })}`;
    expect((await previewOf('units', text)).faults).toEqual([]);
  });

  it('does not open an account of another district', async () => {
    const text = 'Tên đăng nhập,Họ và tên,Thư điện tử\ntamduong.noivu,Ai Đó,a@example.gov.vn\n';
    expect((await previewOf('accounts', text)).faults).toMatchObject([{ row: 2, code: 'outside-your-units' }]);
  });

  it.each(['units', 'posts', 'holders', 'accounts'] as const)('is empty for %s without the right', async (kind) => {
    const parts = csv('x');
    expect((await officer.refusal(previewImport, { params: { kind }, parts })).code).toBe('not-permitted');
    const query = { token: 'x' };
    expect((await officer.refusal(applyImport, { params: { kind }, query, parts })).code).toBe('not-permitted');
    expect((await officer.refusal(exportList, { params: { kind } })).code).toBe('not-permitted');
    expect((await server.anybody().refusal(exportList, { params: { kind } })).code).toBe('signed-out');
  });
});

describe('a list taken out', () => {
  it.each([
    ['units', 'xlsx'],
    ['units', 'csv'],
    ['posts', 'xlsx'],
    ['holders', 'csv'],
    ['accounts', 'xlsx'],
  ] as const)('of %s as %s changes nothing when it is brought in again', async (kind, format) => {
    const file = await admin.ask(exportList, { params: { kind }, query: { format } });
    expect(file.status).toBe(200);
    const parts = [{ field: 'file', fileName: `a.${format}`, bytes: file.bytes }];
    const preview = await admin.answer(previewImport, { params: { kind }, parts });
    expect(preview).toMatchObject({ faults: [], changeCount: 0, counts: { added: 0, changed: 0 } });
    expect(preview.counts.unchanged).toBeGreaterThan(kind === 'accounts' ? 1 : 10);
  });

  it('holds nothing of other districts', async () => {
    const { text } = await admin.ask(exportList, { params: { kind: 'posts' }, query: { format: 'csv' } });
    expect(text).toContain('109.UBND');
    expect(text).not.toContain('106.UBND');
  });

  it('has a template with the same headings', async () => {
    const { text } = await officer.ask(getImportTemplate, { params: { kind: 'units' }, query: { format: 'csv' } });
    expect(text).toContain('Mã đơn vị');
  });
});
