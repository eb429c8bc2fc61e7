import { randomUUID } from 'node:crypto';
import type { WriteTransaction } from '@openpar/application';
import { writeTo } from '@openpar/database/testing';
import { PlanDocument } from '@openpar/documents';
import { type AccountId, type DelegationId, idOf, type PersonId, type PostId, type UnitId } from '@openpar/engine';
import { aNotice } from './a-notice.ts';
import { planFile } from './plan-files.ts';
import { DISTRICT_DAY, type TestServer } from './test-server.ts';

/** Records of one unit, each in a state in which a permitted change is refused for another reason: so the matrix changes nothing. */
export interface RightsRecords {
  unitId: string;
  planReadingId: string;
  conferenceId: string;
  taskId: string;
  jobId: string;
  postId: string;
  /** Holds `postId` and no other post. */
  personId: string;
  accountId: string;
  delegationId: string;
  /** In the bin, the conference with its plan: neither can be restored or erased without the other. */
  removed: { planReadingId: string; conferenceId: string };
}

/** Makes for a unit: a plan with its conference, whose tasks are handed out, one task that it leads, and a job that failed. */
export async function rightsRecordsOf(server: TestServer, unitId: string): Promise<RightsRecords> {
  const { stores, realm, clock } = server.services;
  const plan = PlanDocument.parse(JSON.parse(new TextDecoder().decode(planFile('phong-tho-2024', 'expected.json'))));
  const owner = idOf<UnitId>(unitId);
  const now = clock.now();
  return writeTo(stores, realm.id, async (tx) => {
    const { planReadingId, conferenceId } = await addConferenceOf(tx, { owner, plan, now });
    const removed = await addConferenceOf(tx, { owner, plan, now });
    await tx.conferences.addNotice(conferenceId, aNotice(now));
    await tx.conferences.remove(removed.conferenceId, { by: 'An', at: now });
    await tx.plans.remove(removed.planReadingId, { by: 'An', at: now });
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
    const member = await addMemberOf(tx, unitId);
    return { unitId, planReadingId, conferenceId, taskId: task?.id ?? '', jobId, removed, ...member };
  });
}

/** A plan of the unit, with the conference made of it. */
async function addConferenceOf(
  tx: WriteTransaction,
  { owner, plan, now }: { owner: UnitId; plan: PlanDocument; now: Date },
) {
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
    draft: null,
    copiedFrom: null,
    asOfDay: DISTRICT_DAY,
    createdBy: 'An',
    createdAt: now,
  });
  return { planReadingId, conferenceId };
}

/** Somebody who holds one post of the unit and no other, with an account and a delegation of his post. */
async function addMemberOf(tx: WriteTransaction, unitId: string) {
  const postId = idOf<PostId>(`quyen.${unitId}`);
  const personId = idOf<PersonId>(`nguoi.${unitId}`);
  const accountId = idOf<AccountId>(`tai-khoan.${unitId}`);
  const delegationId = idOf<DelegationId>(randomUUID());
  const deputy = await tx.accounts.findByLogin('phongtho.noivu');
  const term = { validFrom: '2024-01-01', validTo: null };
  await tx.units.savePosts(
    [{ id: postId, unitId: idOf(unitId), title: 'Chuyên viên', rank: 'officer', functions: [], order: 90, ...term }],
    'entered',
  );
  await tx.units.saveHoldings([{ postId, personId, personName: 'Vàng Thị Mai', ...term }], 'entered');
  await tx.units.addDelegation(
    {
      id: delegationId,
      postId,
      fromPersonId: personId,
      fromPersonName: 'Vàng Thị Mai',
      toPersonId: deputy?.personId ?? personId,
      toPersonName: deputy?.personName ?? '',
      validFrom: DISTRICT_DAY,
      validTo: '2024-12-01',
      reason: 'Đi học',
    },
    'An',
  );
  await tx.accounts.saveAccount({
    id: accountId,
    login: `mai.${unitId.toLowerCase()}`,
    personId,
    personName: 'Vàng Thị Mai',
    email: null,
    passwordHash: null,
    isDisabled: false,
  });
  return { postId, personId, accountId, delegationId };
}
