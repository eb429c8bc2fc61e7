import type { Stores, TaskWrites, WriteTransaction } from '@openpar/application';
import { type ConferenceId, idOf, type RealmId, type TaskId } from '@openpar/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_SERVERS, type TestDatabase, writeTo } from '../testing/index.ts';
import { aPlanRecord, readSamplePlan } from '../testing/sample-plan.ts';
import { SAMPLE_REALM, sampleDatabase, TWIN_REALM } from '../testing/sample-realm.ts';

type NewTask = Parameters<TaskWrites['addTasks']>[0][number];
const HANDED_OUT = new Date('2024-06-05T03:00:00Z');

describe.each(TEST_SERVERS)('the task store on the %s server', (server) => {
  let database: TestDatabase;
  let conferenceId: ConferenceId;
  const read: Stores['read'] = (realm, work) => database.stores.read(realm, work);
  const write = <Value>(realm: RealmId, work: (tx: WriteTransaction) => Promise<Value>) =>
    writeTo(database.stores, realm, work);

  beforeAll(async () => {
    database = await sampleDatabase(server);
    conferenceId = await addConference();
  });
  afterAll(() => database.close());

  async function addConference(): Promise<ConferenceId> {
    const record = await aPlanRecord();
    const plan = await readSamplePlan();
    return write(SAMPLE_REALM, async ({ plans, conferences }) =>
      conferences.add({
        hostUnitId: idOf('ub-pt'),
        planReadingId: await plans.add(record),
        draft: null,
        copiedFrom: null,
        name: 'Hội nghị',
        plan,
        asOfDay: '2024-06-01',
        createdBy: 'An',
        createdAt: HANDED_OUT,
      }),
    );
  }

  function aTask(differences: Partial<NewTask> = {}): NewTask {
    return {
      conferenceId,
      assignmentIndex: 0,
      taskIndex: 0,
      text: 'Chuẩn bị báo cáo',
      role: 'lead',
      category: 'report',
      leadUnitId: idOf('pnv'),
      cooperating: [],
      cooperatingAsWritten: [],
      products: [],
      dueText: null,
      dueDay: null,
      isAsked: false,
      handedOutAt: HANDED_OUT,
      ...differences,
    };
  }

  it('gives a task back as it was handed out, with the names of its units', async () => {
    const full = aTask({
      cooperating: [
        { unitId: idOf('ub-bl'), name: 'bỏ qua' },
        { unitId: idOf('mt-pt'), name: 'bỏ qua' },
      ],
      cooperatingAsWritten: ['các đơn vị "có liên quan", {khác}'],
      products: ['Báo cáo', 'Phụ lục, kèm theo'],
      dueText: 'trước ngày 15/6/2024',
      dueDay: '2024-06-14',
      isAsked: true,
    });
    await write(SAMPLE_REALM, ({ tasks }) => tasks.addTasks([full]));
    const [task] = await read(SAMPLE_REALM, ({ tasks }) => tasks.listOfConference(conferenceId));
    expect(task).toEqual({
      ...full,
      id: task?.id,
      conferenceName: 'Hội nghị',
      hostUnitId: 'ub-pt',
      hostName: 'Ủy ban nhân dân huyện Phong Thổ',
      leadUnitName: 'Phòng Nội vụ',
      cooperating: [
        { unitId: 'ub-bl', name: 'Ủy ban nhân dân xã Bản Lang' },
        { unitId: 'mt-pt', name: 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện Phong Thổ' },
      ],
      acknowledgement: null,
    });
    expect(await read(SAMPLE_REALM, ({ tasks }) => tasks.find(task?.id ?? idOf('')))).toEqual(task);
    expect(await read(SAMPLE_REALM, ({ tasks }) => tasks.find(idOf<TaskId>('none')))).toBeNull();
  });

  it('lists tasks of a leading unit by due day, undated last, then by place in the plan', async () => {
    const ofConference = await addConference();
    const leadUnitId = idOf<NewTask['leadUnitId']>('ub-bl');
    const place = (assignmentIndex: number, taskIndex: number, dueDay: string | null) =>
      aTask({ conferenceId: ofConference, leadUnitId, assignmentIndex, taskIndex, dueDay });
    const given = [place(2, 1, null), place(2, 0, null), place(1, 0, '2024-06-20'), place(3, 0, '2024-06-10')];
    await write(SAMPLE_REALM, ({ tasks }) => tasks.addTasks(given));
    const rows = await read(SAMPLE_REALM, ({ tasks }) => tasks.listLedBy([leadUnitId]));
    expect(rows.map((task) => [task.assignmentIndex, task.taskIndex])).toEqual([
      [3, 0],
      [1, 0],
      [2, 0],
      [2, 1],
    ]);
    const ofPlan = await read(SAMPLE_REALM, ({ tasks }) => tasks.listOfConference(ofConference));
    expect(ofPlan.map((task) => [task.assignmentIndex, task.taskIndex])).toEqual([
      [1, 0],
      [2, 0],
      [2, 1],
      [3, 0],
    ]);
  });

  it('lists tasks in which a unit co-operates, not those it leads', async () => {
    const ofConference = await addConference();
    const partner = { unitId: idOf<NewTask['leadUnitId']>('thue-pt'), name: '' };
    await write(SAMPLE_REALM, ({ tasks }) =>
      tasks.addTasks([
        aTask({ conferenceId: ofConference, cooperating: [partner] }),
        aTask({ conferenceId: ofConference, taskIndex: 1, leadUnitId: partner.unitId }),
      ]),
    );
    const rows = await read(SAMPLE_REALM, ({ tasks }) => tasks.listWithCooperation([partner.unitId]));
    expect(rows.map((task) => task.taskIndex)).toEqual([0]);
  });

  it('hands one task out to hundreds of units, and never twice', async () => {
    const ofConference = await addConference();
    const many = Array.from({ length: 2500 }, (_, taskIndex) => aTask({ conferenceId: ofConference, taskIndex }));
    await write(SAMPLE_REALM, ({ tasks }) => tasks.addTasks(many));
    expect((await read(SAMPLE_REALM, ({ tasks }) => tasks.listOfConference(ofConference))).length).toBe(2500);
    await expect(
      write(SAMPLE_REALM, ({ tasks }) => tasks.addTasks([aTask({ conferenceId: ofConference, taskIndex: 7 })])),
    ).rejects.toThrow('unique');
  });

  it('keeps who acknowledged a task', async () => {
    const ofConference = await addConference();
    await write(SAMPLE_REALM, ({ tasks }) => tasks.addTasks([aTask({ conferenceId: ofConference })]));
    const [task] = await read(SAMPLE_REALM, ({ tasks }) => tasks.listOfConference(ofConference));
    const acknowledgement = { by: 'Vàng A Chính', at: new Date('2024-06-06T00:00:00Z') };
    await write(SAMPLE_REALM, ({ tasks }) => tasks.acknowledge(task?.id ?? idOf(''), acknowledgement));
    const [after] = await read(SAMPLE_REALM, ({ tasks }) => tasks.listOfConference(ofConference));
    expect(after).toEqual({ ...task, acknowledgement });
  });

  it('shows and touches nothing of one realm in another', async () => {
    const [task] = await read(SAMPLE_REALM, ({ tasks }) => tasks.listOfConference(conferenceId));
    const id = task?.id ?? idOf<TaskId>('');
    await write(TWIN_REALM, async ({ tasks }) => {
      expect(await tasks.find(id)).toBeNull();
      expect(await tasks.listLedBy([idOf('pnv'), idOf('ub-bl')])).toEqual([]);
      expect(await tasks.listWithCooperation([idOf('ub-bl'), idOf('mt-pt')])).toEqual([]);
      expect(await tasks.listOfConference(conferenceId)).toEqual([]);
      await tasks.acknowledge(id, { by: 'Kẻ khác', at: new Date() });
    });
    await expect(write(TWIN_REALM, ({ tasks }) => tasks.addTasks([aTask()]))).rejects.toThrow('foreign key');
    expect(await read(SAMPLE_REALM, ({ tasks }) => tasks.find(id))).toEqual(task);
  });
});
