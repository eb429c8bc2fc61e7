import { writeTo } from '@openpar/database/testing';
import { PlanDocument } from '@openpar/documents';
import { idOf, type UnitId } from '@openpar/engine';
import { planFile } from './plan-files.ts';
import { DISTRICT_DAY, type TestServer } from './test-server.ts';

/** Records of one unit, each in a state in which a permitted change is refused for another reason: so the matrix changes nothing. */
export interface RightsRecords {
  unitId: string;
  planReadingId: string;
  conferenceId: string;
  taskId: string;
  jobId: string;
}

/** Makes for a unit: a plan with its conference, whose tasks are handed out, one task that it leads, and a job that failed. */
export async function rightsRecordsOf(server: TestServer, unitId: string): Promise<RightsRecords> {
  const { stores, realm, clock } = server.services;
  const plan = PlanDocument.parse(JSON.parse(new TextDecoder().decode(planFile('phong-tho-2024', 'expected.json'))));
  const owner = idOf<UnitId>(unitId);
  const now = clock.now();
  return writeTo(stores, realm.id, async (tx) => {
    const planReadingId = await tx.plans.add({
      ownerUnitId: owner,
      fileName: 'ke-hoach.txt',
      fileDigest: 'a'.repeat(64),
      fileBytes: 1,
      broughtInBy: 'An',
      broughtInAt: now,
      text: { medium: 'txt', pageCount: null, lines: [] },
      reading: { document: plan, places: {}, doubts: [], warnings: [] },
    });
    const conferenceId = await tx.conferences.add({
      hostUnitId: owner,
      planReadingId,
      name: 'Hội nghị',
      plan,
      asOfDay: DISTRICT_DAY,
      createdBy: 'An',
      createdAt: now,
    });
    await tx.tasks.addTasks([
      {
        conferenceId,
        assignmentIndex: 0,
        taskIndex: 0,
        text: 'Chuẩn bị hội trường',
        role: 'lead',
        category: 'logistics',
        leadUnitId: owner,
        cooperating: [],
        cooperatingAsWritten: [],
        products: [],
        dueText: null,
        dueDay: null,
        isAsked: false,
        handedOutAt: now,
      },
    ]);
    await tx.conferences.markHandedOut(conferenceId, now);
    const [task] = await tx.tasks.listOfConference(conferenceId);
    const jobId = await tx.jobs.add({
      kind: 'invitation-letters',
      input: { conferenceId, format: 'pdf' },
      subject: 'Hội nghị',
      recordId: conferenceId,
      ownerUnitId: owner,
      createdBy: 'An',
      createdByAccountId: idOf('sample.phongtho.noivu'),
    });
    await tx.jobs.askCancel(jobId);
    return { unitId, planReadingId, conferenceId, taskId: task?.id ?? '', jobId };
  });
}
