import { idOf, type RealmId, type UnitId } from '@openpar/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_SERVERS, type TestDatabase, testDatabase, writeTo } from '../testing/index.ts';
import {
  aHolding,
  aPost,
  aUnit,
  SAMPLE_HOLDINGS,
  SAMPLE_LINKS,
  SAMPLE_POSTS,
  SAMPLE_UNITS,
} from '../testing/sample-units.ts';

const REALM = idOf<RealmId>('lai-chau');
const OTHER = idOf<RealmId>('khac');
const DAY = '2024-06-01';
const id = (code: string) => idOf<UnitId>(code);

describe.each(TEST_SERVERS)('the unit store on the %s server', (server) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase(server);
    for (const realm of [REALM, OTHER])
      await database.stores.createRealm({ id: realm, name: realm, isPractice: false });
    await writeTo(database.stores, REALM, async ({ units }) => {
      await units.saveUnits(SAMPLE_UNITS, 'illustrative');
      await units.saveLinks(SAMPLE_LINKS);
      await units.savePosts(SAMPLE_POSTS, 'illustrative');
      await units.saveHoldings(SAMPLE_HOLDINGS, 'illustrative');
    });
  });
  afterAll(() => database.close());

  const read: TestDatabase['stores']['read'] = (realm, work) => database.stores.read(realm, work);
  const search = (text: string, day = DAY) =>
    read(REALM, ({ units }) => units.search({ text, day, limit: 50, offset: 0 }));

  it('gives units back as they were saved', async () => {
    for (const unit of SAMPLE_UNITS) expect(await read(REALM, ({ units }) => units.find(unit.id))).toEqual(unit);
    expect(await read(REALM, ({ units }) => units.find(id('nowhere')))).toBeNull();
  });

  it.each([
    { text: 'phong tho', names: ['Huyện Phong Thổ'] },
    { text: 'PHONG THỔ', names: ['Huyện Phong Thổ'] },
    { text: 'Phong Thổ'.normalize('NFD'), names: ['Huyện Phong Thổ'] },
    { text: 'tho phong', names: ['Huyện Phong Thổ'] },
    { text: 'huyen pho', names: ['Huyện Phong Thổ'] },
    { text: 'ong', names: [] },
    { text: 'phóng thổ', names: [] },
    { text: '% _', names: 'all' },
    { text: '\u0000', names: 'all' },
  ])('finds territories by "$text"', async ({ text, names }) => {
    const { rows } = await search(text);
    const found = rows.map(({ unit }) => unit).filter(({ kind }) => kind === 'district');
    const expected = names === 'all' ? ['Huyện Phong Thổ', 'Huyện Tam Đường'] : names;
    expect(found.map(({ fullName }) => fullName)).toEqual(expected);
  });

  it.each(['ubnd xa ban lang', 'UBND xã Bản Lang', 'Uỷ ban nhân dân xã Bản Lang', 'uy ban ban lang'])(
    'finds a committee by "%s"',
    async (text) => {
      const { rows, total } = await search(text);
      expect(rows.map(({ unit }) => unit.id)).toEqual(['ub-bl']);
      expect(total).toBe(1);
    },
  );

  it('finds names with the tone mark in either place, and tells tones apart where they are typed', async () => {
    const names = ['Xã Hòa Tân Tây', 'Xã Hoà Bình', 'Xã Hóa An', 'Xã Hoa Lư'];
    await writeTo(database.stores, OTHER, ({ units }) =>
      units.saveUnits(
        names.map((name, index) => aUnit(`h${index}`, name)),
        'entered',
      ),
    );
    const found = async (text: string) =>
      (await read(OTHER, ({ units }) => units.search({ text, day: DAY, limit: 9, offset: 0 }))).rows
        .map(({ unit }) => unit.fullName)
        .filter((name) => names.includes(name));
    expect(await found('Hoà')).toEqual(['Xã Hoà Bình', 'Xã Hòa Tân Tây']);
    expect(await found('Hòa')).toEqual(['Xã Hoà Bình', 'Xã Hòa Tân Tây']);
    expect(await found('Hoá')).toEqual(['Xã Hóa An']);
    // The shortest names first, alike ones by the alphabet.
    expect(await found('hoa')).toEqual(['Xã Hóa An', 'Xã Hoa Lư', 'Xã Hoà Bình', 'Xã Hòa Tân Tây']);
    expect(await found('hoa tan tay')).toEqual(['Xã Hòa Tân Tây']);
  });

  it('orders by the Vietnamese alphabet', async () => {
    const alphabet = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy'].map((letter) => `Xã ${letter.toUpperCase()}n`);
    const tones = ['Xã Ma Ma', 'Xã Mà Ma', 'Xã Mả Ma', 'Xã Mã Ma', 'Xã Má Ma', 'Xã Mạ Ma', 'Xã Mán'];
    const realm = idOf<RealmId>('thu-tu');
    await database.stores.createRealm({ id: realm, name: 'Thứ tự', isPractice: true });
    const saved = [...alphabet, ...tones].reverse().map((name, index) => aUnit(String(index), name));
    await writeTo(database.stores, realm, ({ units }) => units.saveUnits(saved, 'entered'));
    const { rows } = await read(realm, ({ units }) => units.search({ text: '', day: DAY, limit: 99, offset: 0 }));
    const found = rows.map(({ unit }) => unit.fullName);
    expect(found.filter((name) => alphabet.includes(name))).toEqual(alphabet);
    expect(found.filter((name) => tones.includes(name))).toEqual(tones);
  });

  it('gives pages that join to the whole list, with its length', async () => {
    const whole = await search('');
    const pages = await read(REALM, async ({ units }) => [
      await units.search({ text: '', day: DAY, limit: 5, offset: 0 }),
      await units.search({ text: '', day: DAY, limit: 50, offset: 5 }),
    ]);
    expect(pages.flatMap(({ rows }) => rows)).toEqual(whole.rows);
    expect(pages.map(({ total }) => total)).toEqual([whole.rows.length, whole.rows.length]);
  });

  it('searches among the units of the day', async () => {
    expect((await search('khổng lào')).total).toBe(0);
    expect((await search('khổng lào', '2025-07-01')).total).toBe(1);
    expect((await search('bản lang', '2025-06-30')).total).toBe(2);
    expect((await search('xã bản lang', '2025-07-01')).rows.map(({ unit }) => unit.id)).toEqual(['ub-bl']);
  });

  it.each([
    { code: 'vn', context: [] },
    { code: 'lc', context: [] },
    { code: 'bl', context: ['Huyện Phong Thổ', 'Tỉnh Lai Châu'] },
    { code: 'ub-bl', context: ['Huyện Phong Thổ', 'Tỉnh Lai Châu'] },
    { code: 'pnv', context: ['Ủy ban nhân dân huyện Phong Thổ', 'Tỉnh Lai Châu'] },
    { code: 'mt-pt', context: ['Huyện Phong Thổ', 'Tỉnh Lai Châu'] },
    { code: 'tgv', context: ['Ủy ban nhân dân huyện Phong Thổ', 'Tỉnh Lai Châu'] },
  ])('tells where $code stands', async ({ code, context }) => {
    const { rows } = await search('');
    expect(rows.find(({ unit }) => unit.id === code)?.context).toEqual(context);
  });

  it('finds bodies by the key of their full name, each with its place', async () => {
    const found = await read(REALM, ({ units }) => units.findByNameKey('phòng nội vụ', DAY));
    expect(found.map(({ unit, context }) => [unit.id, context[0]])).toEqual([
      ['pnv', 'Ủy ban nhân dân huyện Phong Thổ'],
      ['pnv-td', 'Ủy ban nhân dân huyện Tam Đường'],
    ]);
  });

  it('lists what stands to a unit by relation, then by name', async () => {
    const related = await read(REALM, ({ units }) => units.listRelated(id('pt'), DAY));
    expect(related.map(({ relation, unit }) => `${relation} ${unit.id}`)).toEqual([
      'under bl',
      'under ms',
      'body-of ub-pt',
      'vertical-in thue-pt',
      'outside-chain mt-pt',
    ]);
    expect(await read(REALM, ({ units }) => units.listRelated(id('pt'), '2025-07-01'))).toEqual([]);
  });

  it('lists what stands above a unit, nearest first', async () => {
    const above = await read(REALM, ({ units }) => units.listAncestors(id('pnv'), DAY));
    expect(above.map((unit) => unit.id)).toEqual(['ub-pt', 'pt', 'lc', 'vn']);
  });

  it.each([
    { code: 'pnv', root: 'ub-pt', isWithin: true },
    { code: 'ub-pt', root: 'ub-pt', isWithin: true },
    { code: 'ub-bl', root: 'ub-pt', isWithin: true },
    { code: 'bl', root: 'pt', isWithin: true },
    { code: 'tgv', root: 'ub-pt', isWithin: true },
    { code: 'mt-pt', root: 'ub-pt', isWithin: false },
    { code: 'thue-pt', root: 'ub-pt', isWithin: false },
    { code: 'ub-pt', root: 'ub-bl', isWithin: false },
    { code: 'ub-bl', root: 'ub-td', isWithin: false },
  ])('says whether $code is within $root', async ({ code, root, isWithin }) => {
    const answer = await read(REALM, ({ units }) => units.isWithin(id(code), [id('snv'), id(root)], DAY));
    expect(answer).toBe(isWithin);
  });

  it('reads all that a district may name: its own, its superiors and their bodies, not the neighbour', async () => {
    const directory = await read(REALM, ({ units }) => units.readDirectory(id('ub-pt'), DAY));
    expect(directory.units.map((unit) => unit.id).sort()).toEqual(
      [
        'bl',
        'lc',
        'ms',
        'mt-pt',
        'pnv',
        'pt',
        'snv',
        'tgv',
        'thue-lc',
        'thue-pt',
        'ub-bl',
        'ub-lc',
        'ub-pt',
        'vn',
      ].sort(),
    );
    expect(directory.posts.map((post) => post.id)).toEqual(['tp-nv', 'gd-snv', 'ct-bl', 'ct-pt', 'pct-pt']);
    expect(directory.holdings.map((holding) => holding.personName)).toEqual([
      'Vàng A Chính',
      'Lò Thị Bình',
      'Nguyễn Văn An',
    ]);
    expect(directory.links.length).toBe(SAMPLE_LINKS.length - 5);
  });

  it('reads the same directory for a committee, its territory and its division', async () => {
    const directories = await read(REALM, async ({ units }) => [
      await units.readDirectory(id('pt'), DAY),
      await units.readDirectory(id('ub-pt'), DAY),
      await units.readDirectory(id('pnv'), DAY),
    ]);
    expect(directories[1]).toEqual(directories[0]);
    expect(directories[2]).toEqual(directories[0]);
  });

  it('lists posts by precedence with functions and the holders of the day', async () => {
    const before = await read(REALM, ({ units }) => units.listPosts(id('ub-pt'), '2024-02-29'));
    expect(before.posts.map((post) => post.title)).toEqual(['Chủ tịch', 'Phó Chủ tịch']);
    expect(before.holdings).toEqual([SAMPLE_HOLDINGS[0]]);
    const division = await read(REALM, ({ units }) => units.listPosts(id('pnv'), DAY));
    expect(division.posts[0]?.functions).toEqual(['reform-lead', 'clerk']);
  });

  it('replaces what is saved again, functions too', async () => {
    const realm = idOf<RealmId>('thay');
    await database.stores.createRealm({ id: realm, name: 'Thay', isPractice: false });
    const found = await writeTo(database.stores, realm, async ({ units }) => {
      await units.saveUnits([aUnit('a', 'Xã A'), aUnit('a', 'Xã B')], 'entered');
      await units.saveUnits([aUnit('a', 'Xã C', { validTo: '2024-01-01' })], 'official-list');
      await units.savePosts([aPost('p', 'a', { functions: ['clerk', 'reform'] })], 'entered');
      await units.savePosts([aPost('p', 'a', { functions: ['reform'], order: 2 })], 'entered');
      await units.saveHoldings([aHolding('p', 'Một'), aHolding('p', 'Một', { validTo: '2023-01-01' })], 'entered');
      return { unit: await units.find(id('a')), posts: await units.listPosts(id('a'), '2022-01-01') };
    });
    expect(found.unit).toEqual(aUnit('a', 'Xã C', { validTo: '2024-01-01' }));
    expect(found.posts.posts).toEqual([aPost('p', 'a', { functions: ['reform'], order: 2 })]);
    expect(found.posts.holdings).toEqual([aHolding('p', 'Một', { validTo: '2023-01-01' })]);
  });

  it('chains successions both ways without the other halves', async () => {
    const realm = idOf<RealmId>('ke-thua');
    await database.stores.createRealm({ id: realm, name: 'Kế thừa', isPractice: false });
    const step = (from: string, to: string, day: string) =>
      ({ predecessorId: id(from), successorId: id(to), kind: 'whole', day }) as const;
    const steps = [
      step('qn', 'da', '2025-03-01'),
      step('dc', 'da', '2025-03-01'),
      step('da', 'tk', '2025-07-01'),
      step('ks', 'tk', '2025-07-01'),
    ];
    const answers = await writeTo(database.stores, realm, async ({ units }) => {
      await units.saveUnits(
        ['qn', 'dc', 'da', 'ks', 'tk'].map((code) => aUnit(code, `Xã ${code}`)),
        'entered',
      );
      await units.saveSuccessions(steps);
      return { ofFirst: await units.listSuccessions(id('qn')), ofLast: await units.listSuccessions(id('tk')) };
    });
    expect(answers.ofFirst.successions).toEqual([steps[0], steps[2]]);
    expect(answers.ofFirst.units.map((unit) => unit.id)).toEqual(['da', 'qn', 'tk']);
    expect(new Set(answers.ofLast.successions)).toEqual(new Set(steps));
    expect(answers.ofLast.units.length).toBe(5);
  });

  it('shows nothing of one realm in another', async () => {
    const seen = await read(OTHER, async ({ units }) => ({
      find: await units.find(id('pt')),
      search: (await units.search({ text: 'phong tho', day: DAY, limit: 9, offset: 0 })).total,
      related: await units.listRelated(id('pt'), DAY),
      ancestors: await units.listAncestors(id('bl'), DAY),
      byKey: await units.findByNameKey('phòng nội vụ', DAY),
      directory: await units.readDirectory(id('ub-pt'), DAY),
      posts: await units.listPosts(id('ub-pt'), DAY),
      isWithin: await units.isWithin(id('bl'), [id('pt')], DAY),
    }));
    expect(seen).toEqual({
      find: null,
      search: 0,
      related: [],
      ancestors: [],
      byKey: [],
      directory: { day: DAY, units: [], links: [], posts: [], holdings: [] },
      posts: { posts: [], holdings: [] },
      isWithin: false,
    });
  });

  it('keeps equal ids of two realms apart', async () => {
    const realm = idOf<RealmId>('trung-ma');
    await database.stores.createRealm({ id: realm, name: 'Trùng mã', isPractice: false });
    await writeTo(database.stores, realm, async ({ units }) => {
      await units.saveUnits([aUnit('pt', 'Huyện Khác'), aUnit('ub-pt', 'Ủy ban nhân dân huyện Khác')], 'entered');
      await units.savePosts([aPost('ct-pt', 'ub-pt', { title: 'Khác' })], 'entered');
    });
    const there = await read(realm, ({ units }) => units.readDirectory(id('ub-pt'), DAY));
    const here = await read(REALM, ({ units }) => units.listPosts(id('ub-pt'), DAY));
    expect(there.posts.map(({ title }) => title)).toEqual(['Khác']);
    expect(there.links).toEqual([]);
    expect(here.posts.map(({ title }) => title)).toEqual(['Chủ tịch', 'Phó Chủ tịch']);
    expect((await search('phong tho')).total).toBe(4);
  });
});
