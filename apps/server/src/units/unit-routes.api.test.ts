import { getUnit, searchUnits } from '@openpar/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { DISTRICT_DAY, type TestServer, testServer } from '../testing/test-server.ts';

let server: TestServer;
let person: Caller;
beforeAll(async () => {
  server = await testServer();
  person = await server.signedIn('phongtho.noivu');
});
afterAll(() => server.close());

describe('searching units', () => {
  it.each(['xã Mường So', 'Muong so', 'MƯỜNG SO', 'Xã Mường So'.normalize('NFD')])(
    'finds "%s" whatever marks and letters are typed',
    async (text) => {
      const { rows } = await person.answer(searchUnits, { query: { text, day: DISTRICT_DAY } });
      expect(rows.map(({ id }) => id)).toContain('03589.2021-01-01');
    },
  );

  it('tells units of one name apart by what they lie in', async () => {
    const { rows } = await person.answer(searchUnits, { query: { text: 'Phòng Nội vụ', day: DISTRICT_DAY } });
    const contexts = rows.map(({ context }) => context[0]);
    expect(contexts).toEqual(
      expect.arrayContaining(['Ủy ban nhân dân huyện Phong Thổ', 'Ủy ban nhân dân huyện Tam Đường']),
    );
    expect(new Set(contexts).size).toBe(contexts.length);
  });

  it('answers for today unless a day is named, and says so', async () => {
    const today = await person.answer(searchUnits, { query: { text: 'huyện Phong Thổ' } });
    expect(today).toMatchObject({ day: '2026-11-20', rows: [], total: 0 });
    const then = await person.answer(searchUnits, { query: { text: 'huyện Phong Thổ', day: DISTRICT_DAY } });
    expect(then.total).toBeGreaterThan(0);
  });

  it('answers for the practice day of the session', async () => {
    const officer = await server.acting('phongtho.noivu');
    const found = await officer.answer(searchUnits, { query: { text: 'huyện Phong Thổ' } });
    expect(found.day).toBe(DISTRICT_DAY);
    expect(found.total).toBeGreaterThan(0);
  });

  it('counts all that match and gives them in pages that do not overlap', async () => {
    const all = await person.answer(searchUnits, { query: { text: 'Xã', day: DISTRICT_DAY, limit: '100' } });
    const first = await person.answer(searchUnits, { query: { text: 'Xã', day: DISTRICT_DAY, limit: '7' } });
    const second = await person.answer(searchUnits, {
      query: { text: 'Xã', day: DISTRICT_DAY, limit: '7', offset: '7' },
    });
    expect(first.total).toBe(all.total);
    expect([...first.rows, ...second.rows]).toEqual(all.rows.slice(0, 14));
    const past = await person.answer(searchUnits, { query: { text: 'Xã', offset: '9007199254740991' } });
    expect(past.rows).toEqual([]);
  });

  it.each([
    { query: { limit: '0' }, path: 'limit' },
    { query: { limit: '101' }, path: 'limit' },
    { query: { limit: 'nhiều' }, path: 'limit' },
    { query: { offset: '-1' }, path: 'offset' },
    { query: { day: '2024-02-30' }, path: 'day' },
    { query: { day: '0000-01-01' }, path: 'day' },
    { query: { text: 'x'.repeat(201) }, path: 'text' },
  ])('does not understand $query', async ({ query, path }) => {
    const refusal = await person.refusal(searchUnits, { query });
    expect(refusal).toMatchObject({ code: 'request-not-understood', status: 400, places: [{ path }] });
  });

  it.each(['%', '_', "'", '\\', '\u0000', '((', '(xã)', ' '])('takes "%s" for words to find', async (text) => {
    expect((await person.ask(searchUnits, { query: { text } })).status).toBe(200);
  });

  it('is open to everybody who is signed in, without a post', async () => {
    expect((await server.anybody().refusal(searchUnits)).code).toBe('signed-out');
    expect((await person.ask(searchUnits)).status).toBe(200);
  });
});

describe('one unit', () => {
  it('stands in its place with its posts and holders on the day', async () => {
    const unit = await person.answer(getUnit, {
      params: { unitId: '109.UBND.2021-01-01' },
      query: { day: DISTRICT_DAY },
    });
    expect(unit.unit).toMatchObject({ fullName: 'Ủy ban nhân dân huyện Phong Thổ', validTo: '2025-07-01' });
    expect(unit.ancestors.map(({ fullName }) => fullName)).toEqual(
      expect.arrayContaining(['Huyện Phong Thổ', 'Tỉnh Lai Châu']),
    );
    expect(unit.posts[0]).toMatchObject({ title: 'Chủ tịch', holderName: expect.any(String) });
    const under = unit.related.find(({ relation }) => relation === 'under')?.units.map(({ fullName }) => fullName);
    expect(under).toContain('Phòng Nội vụ');
  });

  it.each([
    { asked: '2026-11-20', shown: '2025-06-30', why: 'its last day once it has ended' },
    { asked: '2019-01-01', shown: '2021-01-01', why: 'its first day before it began' },
    { asked: '2023-05-05', shown: '2023-05-05', why: 'the day asked for within its time' },
  ])('is shown on $shown, $why', async ({ asked, shown }) => {
    const unit = await person.answer(getUnit, { params: { unitId: '03589.2021-01-01' }, query: { day: asked } });
    expect(unit.day).toBe(shown);
  });

  it('tells what became of it, and the other way round', async () => {
    const before = await person.answer(getUnit, { params: { unitId: '03589.2021-01-01' } });
    const [after] = before.successors;
    expect(after).toMatchObject({ day: '2025-07-01', steps: 1 });
    const later = await person.answer(getUnit, { params: { unitId: after?.unit.id ?? '' } });
    expect(later.predecessors.map(({ unit }) => unit.id)).toContain('03589.2021-01-01');
  });

  it.each(['không có', 'ệ'.repeat(200), "' or 1=1 --"])('is not found as "%s"', async (unitId) => {
    const refusal = await person.refusal(getUnit, { params: { unitId } });
    expect(refusal).toMatchObject({ code: 'unit-not-found', status: 404 });
  });

  it.each(['x'.repeat(201), '\u0000'])('is not asked for by an id that none has (%#)', async (unitId) => {
    const refusal = await person.refusal(getUnit, { params: { unitId } });
    expect(refusal).toMatchObject({ code: 'request-not-understood', places: [{ path: 'unitId' }] });
  });
});
