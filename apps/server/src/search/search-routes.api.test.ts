import { getUnitBranches, handOutTasks, SEARCH_KINDS, searchRecords } from '@openpar/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { phongThoConference } from '../testing/phong-tho-conference.ts';
import { DISTRICT_DAY, type TestServer, testServer } from '../testing/test-server.ts';

let server: TestServer;
let officer: Caller;
let centre: Caller;
let neighbour: Caller;
beforeAll(async () => {
  server = await testServer();
  officer = await server.acting('phongtho.noivu');
  centre = await server.acting('phongtho.vanhoa');
  neighbour = await server.acting('tamduong.noivu');
  const conferenceId = await phongThoConference(officer);
  await officer.answer(handOutTasks, { params: { conferenceId } });
});
afterAll(() => server.close());

const search = (caller: Caller, text: string, more: { kinds?: string; limit?: string } = {}) =>
  caller.answer(searchRecords, { query: { text, ...more } });

describe('searching all records', () => {
  it.each(['phong tho', 'Phong Thổ', 'PHONG THỔ', 'Phong Thổ'.normalize('NFD')])(
    'finds the district by "%s" for everybody who acts for a post',
    async (text) => {
      for (const caller of [officer, centre, neighbour]) {
        const { units, day } = await search(caller, text);
        expect(units?.rows[0]?.fullName).toBe('Huyện Phong Thổ');
        expect(day).toBe(DISTRICT_DAY);
      }
    },
  );

  it('finds posts with their holders, and these people with their posts', async () => {
    const { posts } = await search(neighbour, 'chủ tịch ủy ban nhân dân huyện phong thổ');
    const holderName = posts?.rows[0]?.holderName ?? '';
    expect(posts?.rows[0]).toMatchObject({ title: 'Chủ tịch', unit: { fullName: 'Ủy ban nhân dân huyện Phong Thổ' } });
    const { people } = await search(neighbour, holderName, { limit: '100' });
    const held = people?.rows.flatMap((person) => person.posts.map(({ unit }) => unit.fullName));
    expect(held).toContain('Ủy ban nhân dân huyện Phong Thổ');
  });

  it('finds plans, conferences and tasks of the own unit', async () => {
    const found = await search(officer, 'hội nghị', { limit: '100' });
    expect(found.plans?.total).toBe(1);
    expect(found.conferences?.total).toBe(1);
    expect(found.tasks?.total).toBeGreaterThan(0);
    expect(found.tasks?.rows.every(({ mayReadConference }) => mayReadConference)).toBe(true);
  });

  it('neither shows nor counts what the post may not read', async () => {
    const found = await search(neighbour, 'hội nghị');
    expect(found.plans).toEqual({ total: 0, rows: [] });
    expect(found.conferences).toEqual({ total: 0, rows: [] });
    expect(found.tasks).toEqual({ total: 0, rows: [] });
  });

  it('finds a task for the unit that leads it, which may not open the conference', async () => {
    const found = await search(centre, 'hội nghị', { kinds: 'tasks,conferences,plans' });
    const all = await search(officer, 'hội nghị', { kinds: 'tasks' });
    expect(found.tasks?.total).toBeGreaterThan(0);
    expect(found.tasks?.total).toBeLessThan(all.tasks?.total ?? 0);
    expect(found.conferences?.total ?? 0).toBe(0);
    expect(found.plans?.total ?? 0).toBe(0);
    expect(found.tasks?.rows.some(({ mayReadConference }) => mayReadConference)).toBe(false);
  });

  it('searches the kinds that are asked for and says so', async () => {
    const found = await search(officer, 'phong tho', { kinds: 'units,people' });
    expect(SEARCH_KINDS.filter((kind) => found[kind] !== null)).toEqual(['units', 'people']);
  });

  it('gives units that have ended on a later day, with their last day', async () => {
    const today = await server.acting('binhlu.quantri', null);
    const { units, day } = await search(today, 'huyện phong thổ');
    expect(day).toBe('2026-11-20');
    expect(units?.rows[0]).toMatchObject({ fullName: 'Huyện Phong Thổ', validTo: '2025-07-01' });
  });

  it.each(['', ' ', '%', '_', '\\', '\u0000', '%%%'])('finds nothing for "%s"', async (text) => {
    const found = await search(officer, text);
    for (const kind of SEARCH_KINDS) expect(found[kind]).toEqual({ total: 0, rows: [] });
  });

  it.each(["' or 1=1 --", "a' & b:*", 'a '.repeat(100), 'ệ'.repeat(200)])('takes "%s" for words', async (text) => {
    expect((await officer.ask(searchRecords, { query: { text } })).status).toBe(200);
  });

  it.each([
    { query: { text: 'x'.repeat(201) }, path: 'text' },
    { query: { kinds: 'units,secrets' }, path: 'kinds.1' },
    { query: { kinds: '' }, path: 'kinds.0' },
    { query: { limit: '0' }, path: 'limit' },
    { query: { limit: '101' }, path: 'limit' },
  ])('does not understand $query', async ({ query, path }) => {
    const refusal = await officer.refusal(searchRecords, { query });
    expect(refusal).toMatchObject({ code: 'request-not-understood', status: 400, places: [{ path }] });
  });

  it('is closed to whoever is not signed in or has not chosen a post', async () => {
    expect((await server.anybody().refusal(searchRecords)).code).toBe('signed-out');
    const person = await server.signedIn('phongtho.noivu');
    expect((await person.refusal(searchRecords)).code).toBe('post-not-chosen');
  });
});

describe('the tree of units', () => {
  it('opens from the country to the bodies of a district, at any day', async () => {
    const tops = await officer.answer(getUnitBranches);
    expect(tops.day).toBe(DISTRICT_DAY);
    const top = tops.rows.find(({ id }) => id === 'VN.2021-01-01');
    expect(top?.relation).toBeNull();
    const country = await officer.answer(getUnitBranches, { query: { under: 'VN.2021-01-01' } });
    expect(country.rows).toHaveLength(top?.branchCount ?? 0);
    const district = await officer.answer(getUnitBranches, { query: { under: '109.2021-01-01' } });
    expect(district.rows.map(({ fullName }) => fullName)).toContain('Ủy ban nhân dân huyện Phong Thổ');
    const later = await officer.answer(getUnitBranches, { query: { under: '109.2021-01-01', day: '2026-01-01' } });
    expect(later.rows).toEqual([]);
  });

  it('is open to everybody who is signed in', async () => {
    expect((await server.anybody().refusal(getUnitBranches)).code).toBe('signed-out');
    const person = await server.signedIn('phongtho.noivu');
    expect((await person.ask(getUnitBranches)).status).toBe(200);
    const refusal = await person.refusal(getUnitBranches, { query: { under: 'không có' } });
    expect(refusal).toMatchObject({ code: 'unit-not-found', status: 404 });
  });
});
