import {
  bringInPlan,
  correctPlanField,
  getPlanOriginal,
  getPlanReading,
  listPlanReadings,
  makeConference,
  removePlan,
  removePlanCorrection,
  replacePlanFile,
  rereadPlan,
} from '@openpar/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { filePart, phongThoPlan, planFile } from '../testing/plan-files.ts';
import { addAccount } from '../testing/sample-people.ts';
import { type TestServer, testServer } from '../testing/test-server.ts';

const NOWHERE = '7b1f2e0e-7a54-4c2e-9b57-0d8f2f6a1c11';

let server: TestServer;
let officer: Caller;
let leader: Caller;
let neighbour: Caller;
let centre: Caller;
beforeAll(async () => {
  server = await testServer();
  await addAccount(server, {
    login: 'truong.phong',
    unitId: '109.UBND.NV.2021-01-01',
    holds: { rank: 'head' },
  });
  officer = await server.acting('phongtho.noivu');
  leader = await server.acting('truong.phong');
  neighbour = await server.acting('tamduong.noivu');
  centre = await server.acting('phongtho.vanhoa');
});
afterAll(() => server.close());

async function broughtIn(parts = phongThoPlan()): Promise<string> {
  return (await officer.answer(bringInPlan, { parts })).id;
}

const one = (planReadingId: string) => ({ params: { planReadingId } });

describe('bringing in a plan', () => {
  it('keeps the file and what was understood of it, with the words each value rests on', async () => {
    const plan = await officer.answer(getPlanReading, one(await broughtIn()));
    expect(plan).toMatchObject({
      fileName: 'ke-hoach-phong-tho.txt',
      medium: 'txt',
      pageCount: null,
      broughtInAt: '2026-11-20T01:00:00.000Z',
      corrections: [],
      conferenceId: null,
      document: { isConferencePlan: true, issuer: { name: 'Ủy ban nhân dân huyện Phong Thổ' } },
    });
    const [place] = plan.places['venues.0.name'] ?? [];
    expect(plan.lines[place?.line ?? -1]?.text.slice(place?.start, place?.end)).toBe('Hội trường UBND huyện');
    const [row] = (await officer.answer(listPlanReadings)).rows;
    expect(row).toMatchObject({ id: plan.id, issuerName: 'Ủy ban nhân dân huyện Phong Thổ', conferenceId: null });
    expect(row?.doubtCount).toBe(plan.doubts.length);
  });

  it.each([
    { file: 'libreoffice.docx', medium: 'docx' },
    { file: 'libreoffice.pdf', medium: 'pdf' },
  ])('reads the .$medium copy', async ({ file, medium }) => {
    const id = await broughtIn(filePart(`ke-hoach.${medium}`, planFile('phong-tho-2024', file)));
    const plan = await officer.answer(getPlanReading, one(id));
    expect(plan.medium).toBe(medium);
    expect(plan.document.participants).toHaveLength(5);
  });

  it.each([
    { sent: 'C:\\van-ban\\Kế hoạch.txt', kept: 'Kế hoạch.txt' },
    { sent: '../../etc/Kế hoạch.txt', kept: 'Kế hoạch.txt' },
    { sent: 'Kế hoạch.txt'.normalize('NFD'), kept: 'Kế hoạch.txt' },
    { sent: `${'dài '.repeat(100)}.txt`, kept: 'dài '.repeat(50) },
  ])('keeps of the name "$sent" what is a name', async ({ sent, kept }) => {
    const id = await broughtIn(filePart(sent, planFile('phong-tho-2024')));
    expect((await officer.answer(getPlanReading, one(id))).fileName).toBe(kept);
  });

  it('gives the file back as it came, only ever to be saved', async () => {
    const bytes = planFile('phong-tho-2024', 'libreoffice.docx');
    const id = await broughtIn(filePart('Kế hoạch số 1.docx', bytes));
    const link = await officer.ask(getPlanOriginal, one(id));
    expect(link.status).toBe(303);
    const original = await server.app.inject({ url: String(link.headers.location) });
    expect(original.rawPayload.equals(bytes)).toBe(true);
    expect(original.headers['content-type']).toBe('application/octet-stream');
    expect(original.headers['content-disposition']).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('Kế hoạch số 1.docx')}`,
    );
  });
});

describe('who may see and do it', () => {
  it('a leader of the unit reads its plans and does not bring in or change any', async () => {
    const id = await broughtIn();
    expect((await leader.answer(listPlanReadings)).rows.map((row) => row.id)).toContain(id);
    expect((await leader.answer(getPlanReading, one(id))).id).toBe(id);
    expect((await leader.ask(getPlanOriginal, one(id))).status).toBe(303);
    await expectNotPermitted(leader, id);
  });

  it('another unit sees and changes none of them', async () => {
    const id = await broughtIn();
    for (const stranger of [neighbour, centre]) {
      const listed = await stranger.answer(listPlanReadings);
      expect(listed.rows).toEqual([]);
      expect((await stranger.refusal(getPlanReading, one(id))).code).toBe('not-permitted');
      expect((await stranger.refusal(getPlanOriginal, one(id))).code).toBe('not-permitted');
    }
    await expectNotPermitted(neighbour, id, { isAbleToBringIn: true });
  });

  async function expectNotPermitted(person: Caller, id: string, { isAbleToBringIn = false } = {}) {
    const plan = one(id);
    const codes = [
      (await person.refusal(correctPlanField, { ...plan, body: { path: 'title', value: 'x' } })).code,
      (await person.refusal(removePlanCorrection, { ...plan, query: { path: 'title' } })).code,
      (await person.refusal(rereadPlan, plan)).code,
      (await person.refusal(replacePlanFile, { ...plan, parts: phongThoPlan() })).code,
      (await person.refusal(removePlan, plan)).code,
      (await person.refusal(makeConference, plan)).code,
      ...(isAbleToBringIn ? [] : [(await person.refusal(bringInPlan, { parts: phongThoPlan() })).code]),
    ];
    expect(new Set(codes)).toEqual(new Set(['not-permitted']));
  }

  it('a post without any right to plans is refused the list', async () => {
    await addAccount(server, {
      login: 'chuyen.vien',
      unitId: '109.UBND.TP.2021-01-01',
      holds: { function: 'reform' },
    });
    const person = await server.acting('chuyen.vien');
    expect((await person.refusal(listPlanReadings)).code).toBe('not-permitted');
    expect((await person.refusal(bringInPlan, { parts: phongThoPlan() })).code).toBe('not-permitted');
  });
});

describe('a correction', () => {
  const correct = (id: string, path: string, value: unknown) =>
    officer.ask(correctPlanField, { ...one(id), body: { path, value: JSON.parse(JSON.stringify(value)) } });

  it('stands in place of what was read, says who and when, and may be replaced', async () => {
    const id = await broughtIn();
    const path = 'venues.0.name';
    const first = await officer.answer(correctPlanField, { ...one(id), body: { path, value: 'Nhà văn hóa' } });
    expect(first.document.venues[0]?.name).toBe('Nhà văn hóa');
    expect(first.corrections).toEqual([
      {
        path,
        value: 'Nhà văn hóa',
        readValue: 'Hội trường UBND huyện',
        by: expect.stringMatching(/\p{L}/u),
        at: '2026-11-20T01:00:00.000Z',
        isPlaced: true,
      },
    ]);
    const second = await officer.answer(correctPlanField, { ...one(id), body: { path, value: 'Hội trường A' } });
    expect(second.corrections).toHaveLength(1);
    expect(second.corrections[0]).toMatchObject({ value: 'Hội trường A', readValue: 'Hội trường UBND huyện' });
    expect(second.document.venues[0]?.name).toBe('Hội trường A');
  });

  it('is taken back, and what was read stands again', async () => {
    const id = await broughtIn();
    await correct(id, 'title', 'Tên khác');
    const plan = await officer.answer(removePlanCorrection, { ...one(id), query: { path: 'title' } });
    expect(plan.corrections).toEqual([]);
    expect(plan.document.title).toMatch(/^Tổ chức Hội nghị/);
    const again = await officer.refusal(removePlanCorrection, { ...one(id), query: { path: 'title' } });
    expect(again).toMatchObject({ code: 'field-unknown', detail: { path: 'title' } });
  });

  it('may be a whole list', async () => {
    const id = await broughtIn();
    const { document } = await officer.answer(getPlanReading, one(id));
    const value = document.participants.slice(0, 2);
    const plan = await officer.answer(correctPlanField, { ...one(id), body: { path: 'participants', value } });
    expect(plan.document.participants).toEqual(value);
  });

  it.each([
    'khong.co',
    'participants.99.description',
    'participants.01.description',
    'participants..description',
    'participants.-1',
    'title.length',
    '__proto__',
    'constructor.name',
    'participants.length',
  ])('is refused for "%s", which the plan does not have', async (path) => {
    const id = await broughtIn();
    const refusal = await officer.refusal(correctPlanField, { ...one(id), body: { path, value: 'x' } });
    expect(refusal).toMatchObject({ code: 'field-unknown', status: 422, detail: { path } });
    expect(refusal.title.vi).toContain(path);
    expect((await officer.answer(getPlanReading, one(id))).corrections).toEqual([]);
  });

  it.each([
    { path: 'issueDate.value', value: '22/6/2023' },
    { path: 'issuer.level', value: 'huyện' },
    { path: 'participants', value: 'ai cũng được' },
    { path: 'participants.0.description', value: null },
    { path: 'time.durationDays', value: '1' },
    { path: 'schemaVersion', value: '2.0' },
  ])('of $path to $value is refused', async ({ path, value }) => {
    const id = await broughtIn();
    const refusal = await officer.refusal(correctPlanField, { ...one(id), body: { path, value } });
    expect(refusal).toMatchObject({ code: 'field-value-refused', status: 422 });
  });

  it('keeps its words when the file is read again', async () => {
    const id = await broughtIn();
    await correct(id, 'participants.3.description', 'Chủ tịch UBND 17 xã, thị trấn');
    await correct(id, 'time.start', '2024-06-21');
    const plan = await officer.answer(rereadPlan, one(id));
    expect(plan.document.participants[3]?.description).toBe('Chủ tịch UBND 17 xã, thị trấn');
    expect(plan.document.time.start).toBe('2024-06-21');
    expect(plan.corrections.every(({ isPlaced }) => isPlaced)).toBe(true);
  });

  it.each(['docx', 'pdf'])('stays when the .%s copy takes the place of the file', async (medium) => {
    const id = await broughtIn();
    await correct(id, 'participants.3.description', 'Chủ tịch UBND 17 xã, thị trấn');
    const parts = filePart(`ban-sao.${medium}`, planFile('phong-tho-2024', `libreoffice.${medium}`));
    const plan = await officer.answer(replacePlanFile, { ...one(id), parts });
    expect(plan).toMatchObject({ fileName: `ban-sao.${medium}`, medium });
    expect(plan.document.participants[3]?.description).toBe('Chủ tịch UBND 17 xã, thị trấn');
    expect(plan.corrections).toMatchObject([{ path: 'participants.3.description', isPlaced: true }]);
  });

  it('is kept and shown when its field cannot be found in another file', async () => {
    const id = await broughtIn();
    await correct(id, 'participants.3.description', 'Chủ tịch UBND 17 xã, thị trấn');
    const parts = filePart('khac.txt', planFile('quang-nghiep-2023'));
    const plan = await officer.answer(replacePlanFile, { ...one(id), parts });
    expect(plan.corrections).toMatchObject([{ path: 'participants.3.description', isPlaced: false }]);
    expect(plan.document.participants.map(({ description }) => description)).not.toContain(
      'Chủ tịch UBND 17 xã, thị trấn',
    );
  });

  it('of a line that moved follows it, and another line in its old place can be corrected by itself', async () => {
    const id = await broughtIn();
    await correct(id, 'contents.1.text', 'Đánh giá đã sửa');
    const shifted = new TextDecoder()
      .decode(planFile('phong-tho-2024'))
      .replace('- Đánh giá tình hình triển khai', '- Khai mạc Hội nghị;\n- Đánh giá tình hình triển khai');
    await officer.answer(replacePlanFile, { ...one(id), parts: filePart('dai-hon.txt', shifted) });
    await correct(id, 'contents.1.text', 'Khai mạc đã sửa');
    const plan = await officer.answer(getPlanReading, one(id));
    expect(plan.document.contents.slice(1, 3).map(({ text }) => text)).toEqual(['Khai mạc đã sửa', 'Đánh giá đã sửa']);
  });
});

describe('making a conference', () => {
  it('closes the plan: it is no longer changed, read again or taken out', async () => {
    const id = await broughtIn();
    const plan = one(id);
    const { conferenceId } = await officer.answer(makeConference, plan);
    expect((await officer.answer(getPlanReading, plan)).conferenceId).toBe(conferenceId);
    const refusals = [
      await officer.refusal(makeConference, plan),
      await officer.refusal(correctPlanField, { ...plan, body: { path: 'title', value: 'x' } }),
      await officer.refusal(removePlanCorrection, { ...plan, query: { path: 'title' } }),
      await officer.refusal(rereadPlan, plan),
      await officer.refusal(replacePlanFile, { ...plan, parts: phongThoPlan() }),
      await officer.refusal(removePlan, plan),
    ];
    expect(refusals.map(({ code }) => code)).toEqual(refusals.map(() => 'plan-has-conference'));
    expect(refusals.map(({ status }) => status)).toEqual(refusals.map(() => 409));
  });

  it('happens once, also when several ask at the same moment', async () => {
    const plan = one(await broughtIn());
    const answers = await Promise.all(Array.from({ length: 4 }, () => officer.ask(makeConference, plan)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
  });

  it('is refused where no unit of that day bears the issuer’s name, until it is corrected', async () => {
    const id = await broughtIn();
    await officer.answer(correctPlanField, { ...one(id), body: { path: 'issuer.name', value: 'UBND huyện Không Có' } });
    const refusal = await officer.refusal(makeConference, one(id));
    expect(refusal).toMatchObject({ code: 'issuer-unknown', detail: { issuer: 'UBND huyện Không Có' } });
    expect(refusal.title.vi).toContain('“UBND huyện Không Có”');
    await officer.answer(removePlanCorrection, { ...one(id), query: { path: 'issuer.name' } });
    expect((await officer.ask(makeConference, one(id))).status).toBe(200);
  });

  it('is refused where the plan names no issuer', async () => {
    const id = await broughtIn();
    await officer.answer(correctPlanField, { ...one(id), body: { path: 'issuer.name', value: null } });
    expect((await officer.refusal(makeConference, one(id))).code).toBe('issuer-unknown');
  });

  it('is refused for a body that the post does not act for', async () => {
    const { id } = await neighbour.answer(bringInPlan, { parts: phongThoPlan() });
    const refusal = await neighbour.refusal(makeConference, one(id));
    expect(refusal).toMatchObject({ code: 'issuer-outside-your-units', status: 403 });
    expect(refusal.title.vi).toContain('Ủy ban nhân dân huyện Phong Thổ');
  });

  it('is refused of an invitation, which is read all the same', async () => {
    const id = await broughtIn();
    await officer.answer(correctPlanField, { ...one(id), body: { path: 'isConferencePlan', value: false } });
    const refusal = await officer.refusal(makeConference, one(id));
    expect(refusal).toMatchObject({ code: 'text-is-no-plan', detail: { file: 'ke-hoach-phong-tho.txt' } });
  });

  it.each(['2024-02-31', '2024-13', '0000', '2024-00-10'])(
    'is refused on %s, a day that no calendar has',
    async (day) => {
      const id = await broughtIn();
      await officer.answer(correctPlanField, { ...one(id), body: { path: 'time.start', value: day } });
      const refusal = await officer.refusal(makeConference, one(id));
      expect(refusal).toMatchObject({ code: 'day-refused', status: 422 });
    },
  );
});

describe('taking a plan out', () => {
  it('shows nothing of it any more, and keeps its file for the bin', async () => {
    const before = server.files.count();
    const text = `${new TextDecoder().decode(planFile('phong-tho-2024'))}\n(bản khác)`;
    const id = await broughtIn(filePart('khac.txt', text));
    await officer.answer(correctPlanField, { ...one(id), body: { path: 'title', value: 'x' } });
    expect(server.files.count()).toBe(before + 1);
    await officer.answer(removePlan, one(id));
    expect((await officer.refusal(getPlanReading, one(id))).code).toBe('plan-not-found');
    expect((await officer.answer(listPlanReadings)).rows.map((row) => row.id)).not.toContain(id);
    expect(server.files.count()).toBe(before + 1);
  });

  it('keeps the file that another plan rests on', async () => {
    const [first, other] = [await broughtIn(), await broughtIn()];
    await officer.answer(removePlan, one(first));
    const { headers } = await officer.ask(getPlanOriginal, one(other));
    expect((await server.app.inject({ url: String(headers.location) })).statusCode).toBe(200);
  });

  it('is refused where there is none', async () => {
    expect((await officer.refusal(removePlan, one(NOWHERE))).code).toBe('plan-not-found');
  });
});
