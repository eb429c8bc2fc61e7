import type { Found, RecordSearch, SearchReads } from '@openpar/application';
import { idOf, type UnitId } from '@openpar/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_SERVERS, type TestDatabase, writeTo } from '../testing/index.ts';
import { aPlanRecord, readSamplePlan } from '../testing/sample-plan.ts';
import { SAMPLE_REALM, sampleDatabase, TWIN_REALM } from '../testing/sample-realm.ts';
import { aHolding, aPost, aUnit } from '../testing/sample-units.ts';

const DAY = '2024-06-01';
const id = (code: string) => idOf<UnitId>(code);
const NAMES = ['Trần Văn Hoà', 'Lê Thị Ánh', 'Trần Thị An', 'Nguyễn Thị Ân', 'Đỗ Hòa An', 'Trần Hoà', 'Bùi Hoá'];

describe.each(TEST_SERVERS)('searching records on the %s server', (server) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await sampleDatabase(server);
    for (const realm of [SAMPLE_REALM, TWIN_REALM]) {
      await writeTo(database.stores, realm, async (tx) => {
        const planReadingId = await tx.plans.add(await aPlanRecord({ fileName: `Ke_hoach-${realm}.docx` }));
        const conferenceId = await tx.conferences.add({
          hostUnitId: id('ub-pt'),
          planReadingId,
          name: `Hội nghị đối thoại ${realm}`,
          plan: await readSamplePlan(),
          draft: null,
          copiedFrom: null,
          asOfDay: DAY,
          createdBy: 'Nguyễn Văn An',
          createdAt: new Date('2024-06-01T01:00:00Z'),
        });
        await tx.tasks.addTasks([
          {
            conferenceId,
            assignmentIndex: 0,
            taskIndex: 0,
            text: `Chuẩn bị hội trường, trang trí khánh tiết ${realm}`,
            role: 'lead',
            category: 'logistics',
            leadUnitId: id('pnv'),
            cooperating: [{ unitId: id('mt-pt'), name: '' }],
            cooperatingAsWritten: [],
            products: [],
            dueText: null,
            dueDay: null,
            isAsked: false,
            handedOutAt: new Date('2024-06-02T01:00:00Z'),
          },
        ]);
      });
    }
    await writeTo(database.stores, SAMPLE_REALM, async ({ units }) => {
      await units.saveUnits([aUnit('cu', 'Xã Bản Lang Cũ', { validTo: '2023-01-01' })], 'entered');
      await units.saveUnits([aUnit('hb', 'Xã Hoà Bình')], 'entered');
      await units.savePosts(
        NAMES.map((_, at) => aPost(`p${at}`, 'ub-td', { title: 'Ủy viên', order: at + 1 })),
        'entered',
      );
      await units.saveHoldings(
        NAMES.map((name, at) => aHolding(`p${at}`, name)),
        'entered',
      );
    });
  });
  afterAll(() => database.close());

  function find<Row>(
    work: (reads: SearchReads, search: RecordSearch) => Promise<Found<Row>>,
    text: string,
    { day = DAY, limit = 50 } = {},
  ): Promise<Found<Row>> {
    return database.stores.read(SAMPLE_REALM, (tx) => work(tx.search, { text, day, limit }));
  }
  const units = (text: string, day = DAY) => find((reads, search) => reads.findUnits(search), text, { day });
  const people = async (text: string) =>
    (await find((reads, search) => reads.findPeople(search), text)).rows.map(({ name }) => name);
  const posts = (text: string, day = DAY) => find((reads, search) => reads.findPosts(search), text, { day });

  it('finds units of the day and those that have ended, with what stood above them then', async () => {
    const found = await units('ban lang');
    expect(found.rows.map(({ unit }) => unit.fullName)).toEqual([
      'Xã Bản Lang',
      'Xã Bản Lang Cũ',
      'Ủy ban nhân dân xã Bản Lang',
    ]);
    const later = await units('Xã Bản Lang', '2026-01-01');
    expect(later.rows[0]).toMatchObject({ unit: { id: 'bl' }, context: ['Huyện Phong Thổ', 'Tỉnh Lai Châu'] });
  });

  it('puts whole words before beginnings, and words side by side before scattered ones', async () => {
    await writeTo(database.stores, SAMPLE_REALM, ({ units: writes }) =>
      writes.saveUnits(
        [
          aUnit('q1', 'Tổ Quang Hanh'),
          aUnit('q2', 'Tổ hành chính phường Quảng'),
          aUnit('q3', 'Tổ Quang Hạnh Thứ Hai của phường'),
          aUnit('q4', 'Tổ Quảng Hạnhh'),
        ],
        'entered',
      ),
    );
    const found = await units('quang hanh');
    expect(found.rows.map(({ unit }) => unit.id)).toEqual(['q1', 'q3', 'q2', 'q4']);
  });

  it('does not find units that have not begun', async () => {
    expect((await units('khổng lào')).total).toBe(0);
    expect((await units('khổng lào', '2025-07-01')).total).toBe(1);
  });

  it.each([
    { text: 'tran hoa', names: ['Trần Hoà', 'Trần Văn Hoà'] },
    { text: 'Hòa', names: ['Đỗ Hòa An', 'Trần Hoà', 'Trần Văn Hoà'] },
    { text: 'Hoà', names: ['Đỗ Hòa An', 'Trần Hoà', 'Trần Văn Hoà'] },
    { text: 'Hoá', names: ['Bùi Hoá'] },
    { text: 'an', names: ['Nguyễn Văn An', 'Đỗ Hòa An', 'Trần Thị An', 'Lê Thị Ánh', 'Nguyễn Thị Ân'] },
    { text: 'Thị An', names: ['Trần Thị An', 'Lê Thị Ánh', 'Nguyễn Thị Ân'] },
    { text: 'Thị Ân', names: ['Nguyễn Thị Ân'] },
    { text: 'guyen', names: [] },
  ])('finds people by "$text" in the order of their given names', async ({ text, names }) => {
    const found = await people(text);
    expect([...found].sort()).toEqual([...names].sort());
    const given = (name: string) => name.split(' ').at(-1) ?? '';
    const alphabet = new Intl.Collator('vi');
    expect(found.map(given)).toEqual(found.map(given).sort(alphabet.compare));
  });

  it('says which posts a person holds on the day', async () => {
    const { rows } = await find((reads, search) => reads.findPeople(search), 'nguyen van an');
    expect(rows).toMatchObject([{ posts: [{ title: 'Trưởng phòng', unit: { id: 'pnv' } }] }]);
    const before = await find((reads, search) => reads.findPeople(search), 'nguyen van an', { day: '2024-01-01' });
    expect(before.rows).toMatchObject([{ posts: [{ title: 'Chủ tịch', unit: { id: 'ub-pt' } }] }]);
  });

  it.each([
    { text: 'chủ tịch phong thổ', found: ['ct-pt', 'pct-pt'] },
    { text: 'phong tho chu tich', found: ['ct-pt', 'pct-pt'] },
    { text: 'Chủ tịch UBND xã Bản Lang', found: ['ct-bl'] },
    { text: 'phong tho', found: [] },
    { text: 'chú tịch', found: [] },
  ])('finds posts by "$text": a word in the title, the others there or in the unit’s name', async ({ text, found }) => {
    const { rows, total } = await posts(text);
    const ids = rows.map(({ post }) => post.id).filter((one) => /^p?ct-/.test(one));
    expect(ids).toEqual(found);
    expect(total).toBe(rows.length);
  });

  it('puts posts with the whole words first, across title and unit', async () => {
    await writeTo(database.stores, SAMPLE_REALM, async ({ units: writes }) => {
      await writes.saveUnits([aUnit('w1', 'Đội Kho'), aUnit('w2', 'Đội Khoa')], 'entered');
      await writes.savePosts(
        [
          aPost('w-a', 'w2', { title: 'Thủ kh' }),
          aPost('w-b', 'w1', { title: 'Thủ quỹ đội' }),
          aPost('w-c', 'w1', { title: 'Đội phó thủ trưởng' }),
        ],
        'entered',
      );
    });
    const { rows } = await posts('thu quy doi kho');
    expect(rows.map(({ post }) => post.id)).toEqual(['w-b']);
    expect((await posts('thu kho')).rows.map(({ post }) => post.id)).toEqual(['w-b', 'w-c', 'w-a']);
  });

  it('says who holds a post on the day, and that nobody does', async () => {
    const holder = async (day: string) => (await posts('chủ tịch phong thổ', day)).rows.map((row) => row.holderName);
    expect(await holder('2024-01-01')).toEqual(['Nguyễn Văn An', null]);
    expect(await holder(DAY)).toEqual(['Lò Thị Bình', null]);
  });

  it('finds plans by title, issuer and file name, of the given owners only', async () => {
    const plans = (text: string, owner: string) => find((reads, search) => reads.findPlans(search, [id(owner)]), text);
    for (const text of ['ke hoach lai-chau.docx', 'tổ chức hội nghị', 'Ủy ban nhân dân huyện Phong Thổ'])
      expect((await plans(text, 'pnv')).total, text).toBe(1);
    expect(await plans('ke hoach', 'pnv-td')).toEqual({ rows: [], total: 0 });
  });

  it('finds conferences of the given hosts and tells whose match', async () => {
    const conferences = (host: string) =>
      find((reads, search) => reads.findConferences(search, [id(host)]), 'doi thoai');
    expect((await conferences('ub-pt')).rows).toMatchObject([{ name: 'Hội nghị đối thoại lai-chau' }]);
    expect(await conferences('ub-td')).toEqual({ rows: [], total: 0 });
    const hosts = (text: string) =>
      database.stores.read(SAMPLE_REALM, ({ search }) => search.listHosts({ text, day: DAY, limit: 1 }));
    expect(await hosts('doi thoai')).toEqual(['ub-pt']);
    expect(await hosts('hội trường')).toEqual(['ub-pt']);
    expect(await hosts('hổi trường')).toEqual([]);
  });

  it.each([
    { who: 'the lead unit', unitIds: ['pnv'], hostUnitIds: [], total: 1 },
    { who: 'a co-operating unit', unitIds: ['mt-pt'], hostUnitIds: [], total: 1 },
    { who: 'the host', unitIds: [], hostUnitIds: ['ub-pt'], total: 1 },
    { who: 'another unit', unitIds: ['snv', 'ub-pt'], hostUnitIds: ['ub-td'], total: 0 },
  ])('finds a task for $who: $total', async ({ unitIds, hostUnitIds, total }) => {
    const seenBy = { unitIds: unitIds.map(id), hostUnitIds: hostUnitIds.map(id) };
    const found = await find((reads, search) => reads.findTasks(search, seenBy), 'khanh tiet');
    expect(found.total).toBe(total);
    expect(found.rows).toHaveLength(total);
  });

  it('finds nothing of another realm, and counts nothing of it', async () => {
    const all = { unitIds: [id('pnv')], hostUnitIds: [id('ub-pt')] };
    expect((await find((reads, search) => reads.findTasks(search, all), 'song sinh')).total).toBe(0);
    expect((await find((reads, search) => reads.findConferences(search, [id('ub-pt')]), 'song sinh')).total).toBe(0);
    expect((await find((reads, search) => reads.findPlans(search, [id('pnv')]), 'song sinh')).total).toBe(0);
    expect((await posts('giám đốc')).total).toBe(1);
    expect((await units('sở nội vụ')).total).toBe(1);
    const { total, rows } = await find((reads, search) => reads.findPeople(search), 'lò thị bình');
    expect({ total, held: rows[0]?.posts.length }).toEqual({ total: 1, held: 1 });
    const twin = await database.stores.read(TWIN_REALM, ({ search }) =>
      search.findUnits({ text: 'hoà bình', day: DAY, limit: 5 }),
    );
    expect(twin).toEqual({ rows: [], total: 0 });
  });

  it('counts all that match and gives as many rows as asked for', async () => {
    const { rows, total } = await find((reads, search) => reads.findUnits(search), 'xa', { limit: 2 });
    expect(rows).toHaveLength(2);
    expect(total).toBeGreaterThan(5);
  });

  it.each(['', ' ', '%', '_', '\\', "'", '\u0000', '():*&|!'])(
    'finds nothing for "%s", which has no words',
    async (text) => {
      const everything = { unitIds: [id('pnv')], hostUnitIds: [id('ub-pt')] };
      expect((await units(text)).total).toBe(0);
      expect((await posts(text)).total).toBe(0);
      expect(await people(text)).toEqual([]);
      expect((await find((reads, search) => reads.findTasks(search, everything), text)).total).toBe(0);
    },
  );

  it.each([
    "phong' & 'tho",
    'phong:* | tho',
    "x'); drop table unit; --",
    '𝒳ã 한글 ß ﬁ',
    'a '.repeat(100),
    'ệ'.repeat(200),
  ])('takes "%s" for words', async (text) => {
    expect((await units(text)).total).toBeTypeOf('number');
    expect((await posts(text)).total).toBeTypeOf('number');
    expect(await people(text)).toBeInstanceOf(Array);
  });

  it('walks down the tree of a day, with as many branches as are listed next', async () => {
    const branches = (under: string | null, day = DAY) =>
      database.stores.read(SAMPLE_REALM, ({ units }) => units.listBranches(under === null ? null : id(under), day));
    const tops = (await branches(null)).filter(({ branchCount }) => branchCount > 0);
    expect(tops.map(({ unit, relation }) => ({ id: unit.id, relation }))).toEqual([{ id: 'vn', relation: null }]);
    const seen: string[] = [];
    async function walk(under: string, count: number): Promise<void> {
      const rows = await branches(under);
      expect(rows, under).toHaveLength(count);
      for (const { unit, branchCount } of rows) {
        seen.push(unit.id);
        await walk(unit.id, branchCount);
      }
    }
    await walk('vn', tops[0]?.branchCount ?? 0);
    expect(new Set(seen)).toEqual(
      new Set(
        [
          'lc',
          'ub-lc',
          'snv',
          'thue-lc',
          'pt',
          'td',
          'bl',
          'ms',
          'ts',
          'ub-pt',
          'pnv',
          'mt-pt',
          'thue-pt',
          'tgv',
        ].concat(['ub-bl', 'ub-td', 'pnv-td']),
      ),
    );
    const later = await branches('lc', '2025-07-01');
    expect(later.map(({ unit, relation }) => `${relation} ${unit.id}`)).toEqual([
      'under kl',
      'body-of ub-lc',
      'vertical-in thue-lc',
    ]);
  });

  it('picks the units that stand below others in the chain of command', async () => {
    const within = await database.stores.read(SAMPLE_REALM, ({ units }) =>
      units.pickWithin([id('bl'), id('ub-bl'), id('ub-td'), id('nowhere')], [id('ub-pt')], DAY),
    );
    const one = (code: string) =>
      database.stores.read(SAMPLE_REALM, ({ units }) => units.isWithin(id(code), [id('ub-pt')], DAY));
    expect(within.includes(id('bl'))).toBe(await one('bl'));
    expect(within).toContain('ub-bl');
    expect(within).not.toContain('ub-td');
    expect(within).not.toContain('nowhere');
  });
});
