import {
  exportParticipants,
  getHome,
  getParticipants,
  handOutTasks,
  listParticipations,
  nameParticipants,
} from '@openpar/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { newestActs } from '../testing/newest-acts.ts';
import { phongThoConference } from '../testing/phong-tho-conference.ts';
import { addAccount } from '../testing/sample-people.ts';
import { MORNING, type TestServer, testServer } from '../testing/test-server.ts';

const LINE = 'Công chức cấp xã có liên quan';
const COMMUNE = '03589.UBND.2021-01-01';

let server: TestServer;
let officer: Caller;
let chairman: Caller;
let conferenceId: string;
beforeAll(async () => {
  server = await testServer();
  officer = await server.acting('phongtho.noivu');
  await addAccount(server, { login: 'xa.chutich', unitId: COMMUNE, holds: { rank: 'head' } });
  chairman = await server.acting('xa.chutich');
  conferenceId = await phongThoConference(officer, (text) =>
    text.replace('- Chủ tịch UBND các xã, thị trấn;', `- Chủ tịch UBND các xã, thị trấn;\n\n- ${LINE};`),
  );
});
afterAll(() => server.close());

const one = () => ({ params: { conferenceId } });
const seatOf = async () => {
  const { rows } = await chairman.answer(listParticipations);
  const found = rows.find((row) => row.conferenceId === conferenceId);
  return { found, key: found?.seats.find(({ text }) => text === LINE)?.key ?? '' };
};
const name = (seatKey: string, nominees: ({ postId: string } | { name: string; title: string })[]) => ({
  params: { conferenceId, unitId: COMMUNE },
  body: { seatKey, nominees },
});
const ofCommune = async () => {
  const { namings, seats } = await officer.answer(getParticipants, one());
  return {
    naming: namings.find(({ unitId }) => unitId === COMMUNE),
    seats: seats.filter(({ unitId }) => unitId === COMMUNE),
  };
};

describe('naming by the unit', () => {
  it('is not asked for before the host has gone public', async () => {
    expect((await seatOf()).found).toBeUndefined();
    expect((await chairman.refusal(nameParticipants, name(LINE, []))).code).toBe('conference-not-found');
    await officer.answer(handOutTasks, one());
    const { found } = await seatOf();
    expect(found).toMatchObject({ hostName: 'Ủy ban nhân dân huyện Phong Thổ', plannedStart: '2024-06' });
    const { participationsToName } = await chairman.answer(getHome);
    expect(participationsToName).toMatchObject([{ conferenceId, openSeats: 1 }]);
  });

  it('puts the named persons into the list of the host, and counts who is called already once', async () => {
    const { found, key } = await seatOf();
    const posts = found?.nameable.find(({ unitId }) => unitId === COMMUNE)?.posts ?? [];
    const [head] = posts;
    const other = posts.find(({ holderName }) => holderName !== null && holderName !== head?.holderName);
    const before = await officer.answer(getParticipants, one());
    expect((await ofCommune()).naming).toMatchObject({ asked: 1, named: 0, open: 1 });
    const free = { name: 'Lò Thị Mai', title: 'Cán bộ không chuyên trách' };
    const nominees = [{ postId: head?.postId ?? '' }, { postId: other?.postId ?? '' }, free];
    await chairman.answer(nameParticipants, name(key, nominees));
    const { naming, seats } = await ofCommune();
    expect(naming).toMatchObject({ asked: 1, named: 3, open: 0 });
    expect(seats.filter(({ state }) => state === 'named').map(({ personName }) => personName)).toEqual([
      other?.holderName,
      'Lò Thị Mai',
    ]);
    expect(seats.filter(({ personName }) => personName === head?.holderName)).toHaveLength(1);
    const after = await officer.answer(getParticipants, one());
    expect(after.counts.seats).toBe(before.counts.seats + 1);
    const named = (await seatOf()).found?.seats[0]?.named;
    expect(named?.map(({ isCountedElsewhere }) => isCountedElsewhere)).toEqual([true, false, false]);
    expect((await officer.ask(exportParticipants, { ...one(), query: { format: 'csv' } })).text).toContain(
      'Lò Thị Mai',
    );
    expect((await chairman.answer(getHome)).participationsToName).toEqual([]);
  });

  it('takes a naming back, and both stand in the trail', async () => {
    const { key } = await seatOf();
    await chairman.answer(nameParticipants, name(key, []));
    expect((await ofCommune()).naming).toMatchObject({ named: 0, open: 1 });
    const acts = await server.services.stores.read(server.services.realm.id, (tx) => newestActs(tx, 2));
    expect(acts.map(({ act }) => act)).toEqual(['naming-taken-back', 'participants-named']);
  });

  it('refuses posts of others, lines that do not ask, other units and a day that is over', async () => {
    const { key } = await seatOf();
    const foreign = name(key, [{ postId: '109.UBND.NV.2021-01-01.1' }]);
    expect((await chairman.refusal(nameParticipants, foreign)).code).toBe('post-outside-unit');
    expect((await chairman.refusal(nameParticipants, name('khác', []))).code).toBe('naming-not-asked');
    expect((await officer.refusal(nameParticipants, name(key, []))).code).toBe('not-permitted');
    server.clock.moveTo(MORNING);
    const later = await server.acting('xa.chutich', '2024-07-01');
    expect((await later.refusal(nameParticipants, name(key, []))).code).toBe('naming-closed');
    expect((await later.answer(listParticipations)).rows).toEqual([]);
  });
});
