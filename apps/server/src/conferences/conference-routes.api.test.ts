import {
  arrangeConference,
  bringInPlan,
  correctPlanField,
  getConference,
  getParticipants,
  getPlanReading,
  handOutTasks,
  listConferences,
  makeConference,
  removeConference,
} from '@openpar/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { phongThoConference } from '../testing/phong-tho-conference.ts';
import { phongThoPlan } from '../testing/plan-files.ts';
import { addAccount } from '../testing/sample-people.ts';
import { MORNING, type TestServer, testServer } from '../testing/test-server.ts';

const NOWHERE = '7b1f2e0e-7a54-4c2e-9b57-0d8f2f6a1c11';
const HOST = '109.UBND.2021-01-01';

let server: TestServer;
let officer: Caller;
let chairman: Caller;
let neighbour: Caller;
let conferenceId: string;
beforeAll(async () => {
  server = await testServer();
  officer = await server.acting('phongtho.noivu');
  chairman = await server.acting('phongtho.chutich');
  neighbour = await server.acting('tamduong.noivu');
  conferenceId = await phongThoConference(officer);
});
afterAll(() => server.close());

const one = (id: string) => ({ params: { conferenceId: id } });
const OPEN = { day: null, session: null, startClock: null, venue: null, chairPostId: null };

describe('a conference made of a plan', () => {
  it('is held by the issuer, with units and posts as of the plan’s day, and lies in the past', async () => {
    const conference = await officer.answer(getConference, one(conferenceId));
    expect(conference).toMatchObject({
      hostUnitId: HOST,
      hostName: 'Ủy ban nhân dân huyện Phong Thổ',
      asOfDay: '2024-06-01',
      isPast: true,
      mayEdit: true,
      handedOutAt: null,
      arrangement: OPEN,
    });
    expect(conference.name).toMatch(/^Hội nghị phân tích kết quả Chỉ số CCHC huyện Phong Thổ/);
    expect(conference.chairCandidates[0]).toMatchObject({ postId: `${HOST}.1`, title: 'Chủ tịch' });
    expect(conference.chairCandidates.map(({ title }) => title)).toEqual(['Chủ tịch', 'Phó Chủ tịch', 'Phó Chủ tịch']);
    expect(conference.missingForInvitation).toEqual(expect.arrayContaining(['day', 'session', 'venue']));
  });

  it('is not past on the day it is held and before', async () => {
    server.clock.moveTo('2024-05-31T23:00:00+07:00');
    const now = await server.acting('phongtho.noivu', null);
    expect((await now.answer(getConference, one(conferenceId))).isPast).toBe(false);
    server.clock.moveTo(MORNING);
  });

  it('is listed for its host, tentative as the plan says', async () => {
    const { rows } = await officer.answer(listConferences);
    expect(rows.find(({ id }) => id === conferenceId)).toMatchObject({ plannedStart: '2024-06', arrangement: OPEN });
  });

  it('names the units of each assignment', async () => {
    const { assignments } = await officer.answer(getConference, one(conferenceId));
    const centre = assignments.find(({ wording }) => wording.startsWith('Trung tâm Văn hóa'));
    expect(centre).toMatchObject({ state: 'matched', units: [{ id: '109.UBND.TTVH.2021-01-01' }] });
    expect(centre?.tasks).toHaveLength(2);
    const group = assignments.find(({ wording }) => wording.startsWith('Các cơ quan, đơn vị huyện'));
    expect(group?.units.length).toBeGreaterThan(17);
  });

  it('rests on the corrected day of the plan', async () => {
    const { id } = await officer.answer(bringInPlan, { parts: phongThoPlan() });
    const params = { planReadingId: id };
    await officer.answer(correctPlanField, { params, body: { path: 'time.start', value: '2024-06-21' } });
    const made = await officer.answer(makeConference, { params });
    expect((await officer.answer(getConference, one(made.conferenceId))).asOfDay).toBe('2024-06-21');
  });
});

describe('its participants', () => {
  it('are the seats that the plan’s lines call, 17 communes’ chairmen among them', async () => {
    const { lines, seats, counts } = await officer.answer(getParticipants, one(conferenceId));
    expect(lines.map(({ text }) => text)).toContain('Chủ tịch UBND các xã, thị trấn');
    const line = lines.findIndex(({ text }) => text === 'Chủ tịch UBND các xã, thị trấn');
    const chairmen = seats.filter(({ reasons }) => reasons.includes(line));
    expect(lines[line]?.seatCount).toBe(17);
    expect(new Set(chairmen.map(({ unitId }) => unitId)).size).toBe(17);
    expect(new Set(chairmen.map(({ postTitle }) => postTitle))).toEqual(new Set(['Chủ tịch']));
    expect(counts.seats).toBe(seats.length);
    expect(counts.held + counts.vacant + counts.toBeNamed + counts.missing).toBe(counts.seats);
  });

  it('show a vacant post as a vacancy, never as somebody', async () => {
    const { seats, counts } = await officer.answer(getParticipants, one(conferenceId));
    const vacant = seats.filter(({ state }) => state === 'vacant');
    expect(vacant).toHaveLength(counts.vacant);
    expect(vacant.map(({ personName }) => personName)).toEqual(vacant.map(() => null));
    expect(vacant.every(({ postTitle }) => postTitle !== null)).toBe(true);
    expect(seats.filter(({ state }) => state === 'held').every(({ personName }) => personName !== null)).toBe(true);
  });

  it('ask those outside the chain of command and summon the others', async () => {
    const { seats } = await officer.answer(getParticipants, one(conferenceId));
    const front = seats.filter(({ unitName }) => unitName.startsWith('Ủy ban Mặt trận Tổ quốc'));
    expect(front.length).toBeGreaterThan(0);
    expect(front.every(({ isAsked }) => isAsked)).toBe(true);
    const division = seats.find(({ unitName }) => unitName === 'Phòng Y tế');
    expect(division?.isAsked).toBe(false);
  });

  it('name the line of a rule that resolves to nobody, and go on with the others', async () => {
    const strange = await phongThoConference(officer, (text) =>
      text.replace('- Chủ tịch UBND các xã, thị trấn;', '- Giám đốc Sở Du hành vũ trụ;'),
    );
    const { unresolved, seats } = await officer.answer(getParticipants, one(strange));
    expect(unresolved.map(({ name }) => name).join()).toContain('Du hành vũ trụ');
    expect(seats.length).toBeGreaterThan(10);
  });
});

describe('arranging it', () => {
  const arrangement = {
    day: '2024-06-21',
    session: 'morning' as const,
    startClock: '08:00',
    venue: 'Hội trường A',
    chairPostId: `${HOST}.2`,
  };

  it('fixes the parts, and of two writers the second is told to look again', async () => {
    const id = await phongThoConference(officer);
    const { version } = await officer.answer(getConference, one(id));
    const first = await officer.answer(arrangeConference, { ...one(id), body: { version, ...arrangement } });
    expect(first).toMatchObject({ arrangement, missingForInvitation: [], version: version + 1 });
    const second = await officer.refusal(arrangeConference, { ...one(id), body: { version, ...OPEN } });
    expect(second).toMatchObject({ code: 'conference-changed', status: 409 });
    expect((await officer.answer(getConference, one(id))).arrangement).toEqual(arrangement);
  });

  it('lets one of two writers through who write at the same moment', async () => {
    const id = await phongThoConference(officer);
    const { version } = await officer.answer(getConference, one(id));
    const write = (venue: string) =>
      officer.ask(arrangeConference, { ...one(id), body: { version, ...arrangement, venue } });
    const answers = await Promise.all([write('Hội trường A'), write('Hội trường B'), write('Hội trường C')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('may leave parts as tentative as the plan says', async () => {
    const id = await phongThoConference(officer);
    const { version } = await officer.answer(getConference, one(id));
    const body = { version, ...OPEN, venue: '  Hội trường A  ' };
    const arranged = await officer.answer(arrangeConference, { ...one(id), body });
    expect(arranged.arrangement).toEqual({ ...OPEN, venue: 'Hội trường A' });
    expect(arranged.missingForInvitation).toEqual(expect.arrayContaining(['day', 'session']));
  });

  it.each([`106.UBND.2021-01-01.1`, '109.UBND.NV.2021-01-01.1', 'không có'])(
    'refuses a chair outside the host: %s',
    async (chairPostId) => {
      const { version } = await officer.answer(getConference, one(conferenceId));
      const body = { version, ...OPEN, chairPostId };
      const refusal = await officer.refusal(arrangeConference, { ...one(conferenceId), body });
      expect(refusal).toMatchObject({ code: 'chair-outside-host', status: 422 });
      expect(refusal.mend.vi).toContain('Ủy ban nhân dân huyện Phong Thổ');
    },
  );

  it.each([
    { part: 'day', value: '2024-02-30' },
    { part: 'day', value: '21/6/2024' },
    { part: 'startClock', value: '25:00' },
    { part: 'startClock', value: '8h' },
    { part: 'venue', value: '   ' },
    { part: 'venue', value: 'x'.repeat(501) },
    { part: 'chairPostId', value: '' },
  ])('does not understand $part "$value"', async ({ part, value }) => {
    const body = { version: 1, ...OPEN, [part]: value };
    const refusal = await officer.refusal(arrangeConference, { ...one(conferenceId), body });
    expect(refusal).toMatchObject({ code: 'request-not-understood', places: [{ path: part }] });
  });
});

describe('taking it back', () => {
  it('opens its plan again while no task is handed out', async () => {
    const id = await phongThoConference(officer);
    const { planReadingId } = await officer.answer(getConference, one(id));
    if (planReadingId === null) throw new Error('a conference of a document names its plan');
    await officer.answer(removeConference, one(id));
    expect((await officer.refusal(getConference, one(id))).code).toBe('conference-not-found');
    const plan = await officer.answer(getPlanReading, { params: { planReadingId } });
    expect(plan.conferenceId).toBeNull();
  });

  it('is refused once tasks are handed out', async () => {
    const id = await phongThoConference(officer);
    await officer.answer(handOutTasks, one(id));
    expect((await officer.refusal(removeConference, one(id))).code).toBe('already-handed-out');
  });

  it('is refused to those who may not change it, and for one that is not there', async () => {
    expect((await chairman.refusal(removeConference, one(conferenceId))).code).toBe('not-permitted');
    expect((await neighbour.refusal(removeConference, one(conferenceId))).code).toBe('not-permitted');
    expect((await officer.refusal(removeConference, one(NOWHERE))).code).toBe('conference-not-found');
  });
});

describe('an assignment to a unit whose name is only near', () => {
  it('is given to nobody and names the unit that may be meant', async () => {
    const { assignments } = await officer.answer(getConference, one(conferenceId));
    const unclear = assignments.find(({ wording }) => wording === 'UBND xã Tung Qua Lìn');
    expect(unclear).toMatchObject({ state: 'ambiguous', units: [] });
    expect(unclear?.candidates.map(({ name }) => name)).toEqual(['Ủy ban nhân dân xã Tông Qua Lìn']);
  });
});

describe('who may see and do it', () => {
  it('the chairman of the host reads it and changes nothing', async () => {
    expect((await chairman.answer(listConferences)).rows.map(({ id }) => id)).toContain(conferenceId);
    expect((await chairman.answer(getConference, one(conferenceId))).mayEdit).toBe(false);
    expect((await chairman.ask(getParticipants, one(conferenceId))).status).toBe(200);
    const body = { version: 1, ...OPEN };
    expect((await chairman.refusal(arrangeConference, { ...one(conferenceId), body })).code).toBe('not-permitted');
    expect((await chairman.refusal(handOutTasks, one(conferenceId))).code).toBe('not-permitted');
  });

  it('another unit sees nothing of it', async () => {
    expect((await neighbour.answer(listConferences)).rows).toEqual([]);
    for (const endpoint of [getConference, getParticipants, handOutTasks] as const) {
      expect((await neighbour.refusal(endpoint, one(conferenceId))).code).toBe('not-permitted');
    }
    const body = { version: 1, ...OPEN };
    expect((await neighbour.refusal(arrangeConference, { ...one(conferenceId), body })).code).toBe('not-permitted');
  });

  it('a post without any right to conferences is refused the list', async () => {
    await addAccount(server, { login: 'chuyen.vien', unitId: '109.UBND.TP.2021-01-01', holds: { function: 'reform' } });
    const person = await server.acting('chuyen.vien');
    expect((await person.refusal(listConferences)).code).toBe('not-permitted');
    expect((await person.refusal(getConference, one(conferenceId))).code).toBe('not-permitted');
  });

  it('nobody finds one that is not there', async () => {
    expect((await officer.refusal(getConference, one(NOWHERE))).code).toBe('conference-not-found');
    expect((await officer.refusal(getParticipants, one(NOWHERE))).code).toBe('conference-not-found');
    const body = { version: 1, ...OPEN };
    expect((await officer.refusal(arrangeConference, { ...one(NOWHERE), body })).code).toBe('conference-not-found');
  });
});
