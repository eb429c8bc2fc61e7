import {
  acknowledgeTask,
  arrangeConference,
  getConference,
  getHome,
  handOutTasks,
  listConferenceTasks,
  listMyTasks,
} from '@openpar/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { phongThoConference } from '../testing/phong-tho-conference.ts';
import { addAccount } from '../testing/sample-people.ts';
import { MORNING, type TestServer, testServer } from '../testing/test-server.ts';

const CENTRE = '109.UBND.TTVH.2021-01-01';

let server: TestServer;
let officer: Caller;
let centre: Caller;
let neighbour: Caller;
let conferenceId: string;
beforeAll(async () => {
  server = await testServer();
  officer = await server.acting('phongtho.noivu');
  centre = await server.acting('phongtho.vanhoa');
  neighbour = await server.acting('tamduong.noivu');
  conferenceId = await phongThoConference(officer);
});
afterAll(() => server.close());

const one = (id: string) => ({ params: { conferenceId: id } });

describe('before tasks are handed out', () => {
  it('nobody has any, and the host’s home shows what to do', async () => {
    expect((await officer.answer(listConferenceTasks, one(conferenceId))).rows).toEqual([]);
    expect(await centre.answer(listMyTasks)).toEqual({
      unitName: 'Trung tâm Văn hóa, Thể thao và Truyền thông',
      leading: [],
      cooperating: [],
    });
    const home = await officer.answer(getHome);
    expect(home.conferencesToArrange.map(({ id }) => id)).toEqual([conferenceId]);
    expect(home.plansToCheck).toEqual([]);
  });
});

describe('handing out', () => {
  it('makes a task of each assignment for each unit, once', async () => {
    const conference = await officer.answer(handOutTasks, one(conferenceId));
    expect(conference.handedOutAt).toBe('2026-11-20T01:00:00.000Z');
    const again = await officer.refusal(handOutTasks, one(conferenceId));
    expect(again).toMatchObject({ code: 'already-handed-out', status: 409 });

    const { rows } = await officer.answer(listConferenceTasks, one(conferenceId));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const called = conference.assignments.reduce((sum, { units, tasks }) => sum + units.length * tasks.length, 0);
    expect(rows).toHaveLength(called);
    expect(rows.map(({ leadUnitName }) => leadUnitName)).toEqual(
      expect.arrayContaining(['Phòng Nội vụ', 'Trung tâm Văn hóa, Thể thao và Truyền thông']),
    );
  });

  it('gives the culture centre the assignments of its heading and those of all bodies of the district', async () => {
    const { leading } = await centre.answer(listMyTasks);
    const own = leading.filter(({ text }) => /^(Cử phóng viên|Chỉ đạo Trang thông tin)/.test(text));
    expect(own.map(({ text }) => text.slice(0, 40))).toEqual([
      'Cử phóng viên dự và đưa tin tại Hội nghị',
      'Chỉ đạo Trang thông tin điện tử huyện đă',
    ]);
    expect(leading.every((task) => task.leadUnitId === CENTRE && task.mayAcknowledge)).toBe(true);
    const { rows } = await officer.answer(listConferenceTasks, one(conferenceId));
    expect(
      rows
        .filter(({ leadUnitId }) => leadUnitId === CENTRE)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(leading.map(({ id }) => id).sort());
    const others = rows.filter(({ text, leadUnitId }) => text.startsWith('Cử phóng viên') && leadUnitId !== CENTRE);
    expect(others).toEqual([]);
  });

  it('orders the bodies under the committee and asks those outside its chain', async () => {
    const { rows } = await officer.answer(listConferenceTasks, one(conferenceId));
    const isAsked = (unitId: string) =>
      new Set(rows.filter((row) => row.leadUnitId === unitId).map((row) => row.isAsked));
    expect(isAsked('109.UBND.NV.2021-01-01')).toEqual(new Set([false]));
    expect(isAsked(CENTRE)).toEqual(new Set([false]));
    expect(isAsked('03589.UBND.2021-01-01')).toEqual(new Set([false]));
    const vertical = rows.filter(({ leadUnitId }) => /^109\.(CA|THUE|BHXH|KBNN)\./.test(leadUnitId));
    expect(vertical.every((row) => row.isAsked)).toBe(true);
  });

  it('gives another district none of them', async () => {
    const mine = await neighbour.answer(listMyTasks);
    expect(mine).toMatchObject({ leading: [], cooperating: [] });
    expect((await neighbour.refusal(listConferenceTasks, one(conferenceId))).code).toBe('not-permitted');
    expect((await neighbour.answer(getHome)).tasksToAcknowledge).toEqual([]);
  });

  it('is refused where no assignment names a unit', async () => {
    const id = await phongThoConference(officer, (text) => {
      const [head = '', rest = ''] = text.split('## **III. TỔ CHỨC THỰC HIỆN**');
      const [, end = ''] = rest.split('Trên đây là Kế hoạch');
      return `${head}\nTrên đây là Kế hoạch${end}`;
    });
    expect((await officer.answer(getConference, one(id))).assignments).toEqual([]);
    expect(await officer.refusal(handOutTasks, one(id))).toMatchObject({ code: 'nothing-to-hand-out', status: 422 });
    expect((await officer.answer(getConference, one(id))).handedOutAt).toBeNull();
  });

  it('keeps a deadline that no calendar has as words only', async () => {
    const id = await phongThoConference(officer, (text) =>
      text.replace(
        '- Cử phóng viên dự và đưa tin tại Hội nghị.',
        '- Cử phóng viên dự và đưa tin trước ngày 31/6/2024.',
      ),
    );
    await officer.answer(handOutTasks, one(id));
    const { rows } = await officer.answer(listConferenceTasks, one(id));
    const task = rows.find(({ text }) => text.startsWith('Cử phóng viên'));
    expect(task).toMatchObject({ dueText: 'trước ngày 31/6/2024', dueDay: null });
  });
});

describe('acknowledging', () => {
  it('notes who and when, once, and takes the task off the home page', async () => {
    const waiting = (await centre.answer(getHome)).tasksToAcknowledge;
    const task = waiting.find((given) => given.conferenceId === conferenceId);
    const params = { taskId: task?.id ?? '' };
    const first = await centre.answer(acknowledgeTask, { params });
    expect(first.acknowledgement).toMatchObject({ at: '2026-11-20T01:00:00.000Z' });
    expect(first.acknowledgement?.by).toMatch(/, Giám đốc$/);
    expect(first.mayAcknowledge).toBe(false);

    server.clock.moveTo('2026-11-20T09:00:00+07:00');
    expect((await centre.answer(acknowledgeTask, { params })).acknowledgement).toEqual(first.acknowledgement);
    server.clock.moveTo(MORNING);
    expect((await centre.answer(getHome)).tasksToAcknowledge.map(({ id }) => id)).not.toContain(task?.id);
    const { rows } = await officer.answer(listConferenceTasks, one(conferenceId));
    expect(rows.find(({ id }) => id === task?.id)?.acknowledgement).toEqual(first.acknowledgement);
  });

  it('is for the unit that leads the task, and not for the host that gave it', async () => {
    const { rows: given } = await officer.answer(listConferenceTasks, one(conferenceId));
    const task = given.filter(({ leadUnitId }) => leadUnitId === CENTRE).at(-1);
    const params = { taskId: task?.id ?? '' };
    expect((await officer.refusal(acknowledgeTask, { params })).code).toBe('not-permitted');
    expect((await neighbour.refusal(acknowledgeTask, { params })).code).toBe('not-permitted');
    const { rows } = await officer.answer(listConferenceTasks, one(conferenceId));
    expect(rows.find(({ id }) => id === task?.id)).toMatchObject({ acknowledgement: null, mayAcknowledge: false });
  });

  it('is not for a post without that right in the same unit', async () => {
    await addAccount(server, { login: 'phong.vien', unitId: CENTRE, holds: { function: 'reporter' } });
    const reporter = await server.acting('phong.vien');
    const [task] = (await reporter.answer(getHome)).tasksToAcknowledge;
    expect(task?.mayAcknowledge).toBe(false);
    const refusal = await reporter.refusal(acknowledgeTask, { params: { taskId: task?.id ?? '' } });
    expect(refusal.code).toBe('not-permitted');
  });
});

describe('the home page', () => {
  it('no longer shows a conference that is arranged and handed out', async () => {
    const { version } = await officer.answer(getConference, one(conferenceId));
    const body = {
      version,
      day: '2024-06-21',
      session: 'morning' as const,
      startClock: null,
      venue: 'Hội trường',
      chairPostId: '109.UBND.2021-01-01.1',
    };
    await officer.answer(arrangeConference, { ...one(conferenceId), body });
    const { conferencesToArrange } = await officer.answer(getHome);
    expect(conferencesToArrange.map(({ id }) => id)).not.toContain(conferenceId);
  });

  it('shows a leader the tasks of the unit and neither plans nor conferences to work on', async () => {
    const chairman = await server.acting('phongtho.chutich');
    expect(await chairman.answer(getHome)).toMatchObject({ plansToCheck: [], conferencesToArrange: [] });
  });
});
