import {
  acknowledgeTask,
  arrangeConference,
  bringInPlan,
  correctPlanField,
  eraseFromBin,
  getConference,
  getHistory,
  getPlanReading,
  getTrail,
  handOutTasks,
  listBin,
  listConferenceTasks,
  makeConference,
  removeConference,
  removePlan,
  restoreFromBin,
  undoAct,
} from '@openpar/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { phongThoConference } from '../testing/phong-tho-conference.ts';
import { filePart, phongThoPlan, planFile } from '../testing/plan-files.ts';
import { type TestServer, testServer } from '../testing/test-server.ts';

const NOWHERE = '7b1f2e0e-7a54-4c2e-9b57-0d8f2f6a1c11';
const OPEN = { day: null, session: null, startClock: null, venue: null, chairPostId: null };

let server: TestServer;
let officer: Caller;
let chairman: Caller;
let neighbour: Caller;
let administrator: Caller;
beforeAll(async () => {
  server = await testServer();
  officer = await server.acting('phongtho.noivu');
  chairman = await server.acting('phongtho.chutich');
  neighbour = await server.acting('tamduong.noivu');
  administrator = await server.acting('phongtho.quantri');
});
afterAll(() => server.close());

type Kind = 'plan' | 'conference' | 'task' | 'unit' | 'account';
const record = (kind: Kind, id: string) => ({ params: { kind, id } });
const bin = (kind: 'plan' | 'conference', id: string) => ({ params: { kind, id } });
const broughtIn = async () => (await officer.answer(bringInPlan, { parts: phongThoPlan() })).id;
const correct = (id: string, path: string, value: string) =>
  officer.answer(correctPlanField, { params: { planReadingId: id }, body: { path, value } });
async function arrange(id: string, venue: string): Promise<void> {
  const params = { conferenceId: id };
  const { version } = await officer.answer(getConference, { params });
  await officer.answer(arrangeConference, { params, body: { version, ...OPEN, venue } });
}
async function undoNewest(who: Caller, kind: Kind, id: string): Promise<void> {
  const { undoableSeq } = await who.answer(getHistory, record(kind, id));
  await who.answer(undoAct, { ...record(kind, id), body: { seq: undoableSeq ?? 0 } });
}

describe('the history of a record', () => {
  it('tells who did what for which post, the newest first', async () => {
    const id = await phongThoConference(officer);
    await arrange(id, 'Hội trường A');
    const { entries, before } = await chairman.answer(getHistory, record('conference', id));
    expect(entries.map(({ act }) => act)).toEqual(['conference-arranged', 'conference-made']);
    expect(entries[0]).toMatchObject({
      unitName: 'Phòng Nội vụ',
      detail: { venue: 'Hội trường A', earlierVenue: null },
      records: [{ kind: 'conference', id }],
    });
    expect(entries[0]?.postTitle).not.toBeNull();
    expect(before).toBeNull();
  });

  it('comes page by page', async () => {
    const id = await broughtIn();
    for (let at = 0; at < 21; at += 1) await correct(id, 'title', `Tên ${at}`);
    const first = await officer.answer(getHistory, record('plan', id));
    expect(first.entries).toHaveLength(20);
    const next = await officer.answer(getHistory, { ...record('plan', id), query: { before: first.before ?? 0 } });
    expect(next.entries.map(({ act }) => act)).toEqual(['plan-field-corrected', 'plan-brought-in']);
    expect(next.before).toBeNull();
  });

  it('is refused to whoever may not read the record', async () => {
    const [plan, conference] = [await broughtIn(), await phongThoConference(officer)];
    expect((await neighbour.refusal(getHistory, record('plan', plan))).code).toBe('not-permitted');
    expect((await neighbour.refusal(getHistory, record('conference', conference))).code).toBe('not-permitted');
    expect((await officer.refusal(getHistory, record('account', 'x'))).code).toBe('not-permitted');
  });

  it.each([
    { kind: 'plan' as const, code: 'plan-not-found' },
    { kind: 'conference' as const, code: 'conference-not-found' },
    { kind: 'task' as const, code: 'task-not-found' },
    { kind: 'unit' as const, code: 'unit-not-found' },
  ])('of a $kind that is not there is refused', async ({ kind, code }) => {
    expect((await officer.refusal(getHistory, record(kind, NOWHERE))).code).toBe(code);
  });

  it('of a unit is open to everybody, of an account to its administrators', async () => {
    expect((await neighbour.ask(getHistory, record('unit', '109.UBND.2021-01-01'))).status).toBe(200);
    expect((await administrator.refusal(getHistory, record('account', NOWHERE))).code).toBe('record-not-found');
    const { account, stranger } = await server.services.stores.read(server.services.realm.id, async ({ accounts }) => ({
      account: await accounts.findByLogin('phongtho.noivu'),
      stranger: await accounts.findByLogin('tamduong.noivu'),
    }));
    expect((await administrator.ask(getHistory, record('account', account?.id ?? ''))).status).toBe(200);
    expect((await administrator.refusal(getHistory, record('account', stranger?.id ?? ''))).code).toBe('not-permitted');
  });
});

describe('undoing the newest act', () => {
  it('gives an arrangement back as it was before, as an act of its own', async () => {
    const id = await phongThoConference(officer);
    await arrange(id, 'Hội trường A');
    await arrange(id, 'Hội trường B');
    await undoNewest(officer, 'conference', id);
    const { arrangement } = await officer.answer(getConference, { params: { conferenceId: id } });
    expect(arrangement).toEqual({ ...OPEN, venue: 'Hội trường A' });
    const { entries, undoableSeq } = await officer.answer(getHistory, record('conference', id));
    expect(entries[0]).toMatchObject({ act: 'undone', detail: { act: 'conference-arranged' } });
    expect(undoableSeq).toBeNull();
  });

  it('is refused when the conference was changed since, and to whoever may not edit it', async () => {
    const id = await phongThoConference(officer);
    await arrange(id, 'Hội trường A');
    const { undoableSeq } = await officer.answer(getHistory, record('conference', id));
    const body = { seq: undoableSeq ?? 0 };
    expect((await chairman.answer(getHistory, record('conference', id))).undoableSeq).toBeNull();
    expect((await chairman.refusal(undoAct, { ...record('conference', id), body })).code).toBe('not-permitted');
    expect((await neighbour.refusal(undoAct, { ...record('conference', id), body })).code).toBe('not-permitted');
    await arrange(id, 'Hội trường B');
    expect((await officer.refusal(undoAct, { ...record('conference', id), body })).code).toBe('conference-changed');
  });

  it('takes a correction back, but not one in place of another, nor under a conference', async () => {
    const id = await broughtIn();
    await correct(id, 'title', 'Tên đã sửa');
    await undoNewest(officer, 'plan', id);
    const plan = await officer.answer(getPlanReading, { params: { planReadingId: id } });
    expect(plan.corrections).toEqual([]);
    await correct(id, 'title', 'Một');
    await correct(id, 'title', 'Hai');
    const { entries, undoableSeq } = await officer.answer(getHistory, record('plan', id));
    expect(undoableSeq).toBeNull();
    const body = { seq: entries[0]?.seq ?? 0 };
    expect((await officer.refusal(undoAct, { ...record('plan', id), body })).code).toBe('act-not-undoable');
    await correct(id, 'issueDate.raw', 'ngày 3 tháng 6');
    await officer.answer(makeConference, { params: { planReadingId: id } });
    const closed = (await officer.answer(getHistory, record('plan', id))).entries[0]?.seq ?? 0;
    const refusal = await officer.refusal(undoAct, { ...record('plan', id), body: { seq: closed } });
    expect(refusal.code).toBe('plan-has-conference');
  });

  it('takes an acknowledgement back for the unit that gave it', async () => {
    const id = await phongThoConference(officer);
    await officer.answer(handOutTasks, { params: { conferenceId: id } });
    const { rows } = await officer.answer(listConferenceTasks, { params: { conferenceId: id } });
    const task = rows.find(({ leadUnitName }) => leadUnitName === 'Phòng Nội vụ');
    const taskId = task?.id ?? '';
    await officer.answer(acknowledgeTask, { params: { taskId } });
    expect((await neighbour.refusal(getHistory, record('task', taskId))).code).toBe('not-permitted');
    await undoNewest(officer, 'task', taskId);
    const after = await officer.answer(listConferenceTasks, { params: { conferenceId: id } });
    expect(after.rows.find((row) => row.id === taskId)?.acknowledgement).toBeNull();
  });
});

describe('the bin', () => {
  it('gives a plan back with its corrections and its file, and lists it until then', async () => {
    const id = await broughtIn();
    await correct(id, 'title', 'Tên đã sửa');
    await officer.answer(removePlan, { params: { planReadingId: id } });
    expect((await officer.answer(listBin)).rows).toContainEqual(expect.objectContaining({ kind: 'plan', id }));
    expect((await neighbour.answer(listBin)).rows.map((row) => row.id)).not.toContain(id);
    await officer.answer(restoreFromBin, bin('plan', id));
    const plan = await officer.answer(getPlanReading, { params: { planReadingId: id } });
    expect(plan.document.title).toBe('Tên đã sửa');
    expect((await officer.refusal(restoreFromBin, bin('plan', id))).code).toBe('plan-not-found');
  });

  it('erases a plan for good, with its file when no other rests on it', async () => {
    const count = server.files.count();
    const text = `${new TextDecoder().decode(planFile('phong-tho-2024'))}\n(bản xóa)`;
    const { id } = await officer.answer(bringInPlan, { parts: filePart('xoa.txt', text) });
    await officer.answer(removePlan, { params: { planReadingId: id } });
    expect(server.files.count()).toBe(count + 1);
    await officer.answer(eraseFromBin, bin('plan', id));
    expect(server.files.count()).toBe(count);
    expect((await officer.refusal(eraseFromBin, bin('plan', id))).code).toBe('plan-not-found');
  });

  it('gives a conference back unless its plan has another by then or lies in the bin itself', async () => {
    const id = await phongThoConference(officer);
    const conference = await officer.answer(getConference, { params: { conferenceId: id } });
    const planReadingId = conference.planReadingId ?? '';
    await officer.answer(removeConference, { params: { conferenceId: id } });
    const other = await officer.answer(makeConference, { params: { planReadingId } });
    const refusal = await officer.refusal(restoreFromBin, bin('conference', id));
    expect(refusal).toMatchObject({ code: 'plan-has-other-conference', status: 409 });
    expect(refusal.title.vi).toContain('Hội nghị phân tích');
    await officer.answer(removeConference, { params: other });
    await officer.answer(removePlan, { params: { planReadingId } });
    expect((await officer.refusal(restoreFromBin, bin('conference', id))).code).toBe('plan-in-bin');
    expect((await officer.refusal(eraseFromBin, bin('plan', planReadingId))).code).toBe('plan-has-removed-conference');
    await officer.answer(eraseFromBin, bin('conference', other.conferenceId));
    await officer.answer(restoreFromBin, bin('plan', planReadingId));
    await officer.answer(restoreFromBin, bin('conference', id));
    expect((await officer.ask(getConference, { params: { conferenceId: id } })).status).toBe(200);
  });

  it('is closed to other units, and to posts that may neither bring in nor edit', async () => {
    const plan = await broughtIn();
    const conference = await phongThoConference(officer);
    await officer.answer(removePlan, { params: { planReadingId: plan } });
    await officer.answer(removeConference, { params: { conferenceId: conference } });
    expect((await chairman.refusal(listBin)).code).toBe('not-permitted');
    for (const who of [chairman, neighbour, administrator]) {
      for (const one of [bin('plan', plan), bin('conference', conference)]) {
        expect((await who.refusal(restoreFromBin, one)).code).toBe('not-permitted');
        expect((await who.refusal(eraseFromBin, one)).code).toBe('not-permitted');
      }
    }
    expect((await officer.refusal(restoreFromBin, bin('conference', NOWHERE))).code).toBe('conference-not-found');
    expect((await officer.refusal(eraseFromBin, bin('conference', NOWHERE))).code).toBe('conference-not-found');
  });
});

describe('the trail of units', () => {
  it('holds what was done for the own unit and those below, and filters', async () => {
    await broughtIn();
    await neighbour.answer(bringInPlan, { parts: phongThoPlan() });
    const { entries, units } = await administrator.answer(getTrail);
    expect(entries.map(({ unitName }) => unitName)).toContain('Phòng Nội vụ');
    expect(units.map(({ id }) => id)).toContain('109.UBND.NV.2021-01-01');
    expect(units.map(({ id }) => id)).not.toContain('106.UBND.NV.2021-01-01');
    const acts = await administrator.answer(getTrail, { query: { act: 'plan-brought-in' } });
    expect(new Set(acts.entries.map(({ act }) => act))).toEqual(new Set(['plan-brought-in']));
    expect((await administrator.answer(getTrail, { query: { person: 'không ai tên vậy' } })).entries).toEqual([]);
    expect((await administrator.answer(getTrail, { query: { to: '2020-01-01' } })).entries).toEqual([]);
    const one = await administrator.answer(getTrail, { query: { unit: '109.UBND.NV.2021-01-01' } });
    expect(one.entries.length).toBeGreaterThan(0);
    const before = entries[1]?.seq ?? 0;
    expect((await administrator.answer(getTrail, { query: { before } })).entries[0]?.seq).toBeLessThan(before);
  });

  it('is refused without the right, and for a unit outside the reach', async () => {
    expect((await officer.refusal(getTrail)).code).toBe('not-permitted');
    const query = { unit: '106.UBND.NV.2021-01-01' };
    expect((await administrator.refusal(getTrail, { query })).code).toBe('not-permitted');
  });
});
