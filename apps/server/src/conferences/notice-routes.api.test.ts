import {
  arrangeConference,
  draftConference,
  getConference,
  getConferenceDraft,
  getKeptNotice,
  listNotices,
} from '@openpar/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { phongThoConference } from '../testing/phong-tho-conference.ts';
import { type TestServer, testServer } from '../testing/test-server.ts';

const NOWHERE = '7b1f2e0e-7a54-4c2e-9b57-0d8f2f6a1c11';
const OPEN = { day: null, session: null, startClock: null, venue: null, chairPostId: null };

let server: TestServer;
let commune: Caller;
let district: Caller;
let year: number;
beforeAll(async () => {
  server = await testServer();
  commune = await server.acting('binhlu.vanhoa', null);
  district = await server.acting('phongtho.noivu');
  year = server.clock.now().getUTCFullYear() + 1;
});
afterAll(() => server.close());

const one = (id: string) => ({ params: { conferenceId: id } });

async function aConference(): Promise<string> {
  const { draft } = await commune.answer(getConferenceDraft, { query: { kind: 'year-end', year: String(year) } });
  return (await commune.answer(draftConference, { body: { draft, copyOf: null } })).conferenceId;
}

async function fix(who: Caller, id: string, part: Partial<Record<keyof typeof OPEN, string>>) {
  const { version, arrangement } = await who.answer(getConference, one(id));
  const body = { version, ...arrangement, ...part } as never;
  return who.answer(arrangeConference, { ...one(id), body });
}

const rowsOf = async (id: string) => (await commune.answer(listNotices, one(id))).rows;

it('makes no notice while session or place is open, then one for every body in the same act', async () => {
  const id = await aConference();
  await fix(commune, id, { day: `${year}-12-17` });
  expect(await rowsOf(id)).toEqual([]);
  await fix(commune, id, { session: 'morning' });
  expect(await rowsOf(id)).toEqual([]);
  await fix(commune, id, { venue: 'Hội trường UBND xã' });
  const [notice, ...others] = await rowsOf(id);
  expect(others).toEqual([]);
  expect(notice).toMatchObject({ number: 1, isSuperseded: false, day: `${year}-12-17` });
  const units = notice?.recipients.map(({ unitId }) => unitId) ?? [];
  expect(units.length).toBeGreaterThan(3);
  expect(new Set(units).size).toBe(units.length);
  expect(notice?.recipients.every(({ state, seatCount }) => state === 'to-send' && seatCount > 0)).toBe(true);
});

it('keeps a notice as it was when the time changes again, and says that a later one holds', async () => {
  const id = await aConference();
  await fix(commune, id, { day: `${year}-12-17`, session: 'morning', venue: 'Hội trường UBND xã' });
  const paper = { params: { conferenceId: id, number: '1' as never }, query: { format: 'txt' as const } };
  const before = await commune.ask(getKeptNotice, paper);
  await fix(commune, id, { day: `${year}-12-18` });
  const rows = await rowsOf(id);
  expect(rows.map(({ number, isSuperseded }) => [number, isSuperseded])).toEqual([
    [2, false],
    [1, true],
  ]);
  expect((await commune.ask(getKeptNotice, paper)).status).toBe(200);
  expect((await commune.ask(getKeptNotice, paper)).bytes).toEqual(before.bytes);
});

it('makes none when only the chair changes', async () => {
  const id = await aConference();
  await fix(commune, id, { day: `${year}-12-17`, session: 'morning', venue: 'Hội trường UBND xã' });
  const { chairCandidates } = await commune.answer(getConference, one(id));
  await fix(commune, id, { chairPostId: chairCandidates[0]?.postId ?? '' });
  expect(await rowsOf(id)).toHaveLength(1);
});

it('makes none for a conference of the past', async () => {
  const id = await phongThoConference(district);
  await fix(district, id, { day: '2024-06-21', session: 'morning', venue: 'Hội trường A' });
  expect((await district.answer(listNotices, one(id))).rows).toEqual([]);
});

it('is refused to others, and for what is not there', async () => {
  const id = await aConference();
  const paper = (conferenceId: string) => ({ params: { conferenceId, number: '1' as never }, query: {} });
  expect((await district.refusal(listNotices, one(id))).code).toBe('not-permitted');
  expect((await district.refusal(getKeptNotice, paper(id))).code).toBe('not-permitted');
  expect((await commune.refusal(listNotices, one(NOWHERE))).code).toBe('conference-not-found');
  expect((await commune.refusal(getKeptNotice, paper(NOWHERE))).code).toBe('conference-not-found');
  expect((await commune.refusal(getKeptNotice, paper(id))).code).toBe('notice-not-found');
});
