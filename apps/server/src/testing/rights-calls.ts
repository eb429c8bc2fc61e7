import type { Endpoint } from '@openpar/contract';
import { draftFromPlan, PlanDocument } from '@openpar/documents';
import type { Call } from './caller.ts';
import { filePart, planFile } from './plan-files.ts';
import type { RightsRecords } from './rights-records.ts';
import { DISTRICT_DAY } from './test-server.ts';

type AnyCall = Call<Endpoint>;

const NOT_A_PLAN = filePart('ghi-chu.txt', 'Ghi chú.');
const AN_ARRANGEMENT = { version: -1, day: null, session: null, startClock: null, venue: null, chairPostId: null };

const BEFORE_ALL = '1999-01-01';
const A_NAME = { name: 'Thử', fullName: 'Tổ Thử' };
const A_POST = { title: 'Chuyên viên', rank: 'officer', functions: [], order: 90 };

const A_PLAN = PlanDocument.parse(JSON.parse(new TextDecoder().decode(planFile('phong-tho-2024', 'expected.json'))));
const { draft } = draftFromPlan(A_PLAN, { fromYear: 2023, toYear: 2023 });
/** Of a day that no calendar has. */
export const A_DRAFT = { ...draft, time: { ...draft.time, start: '2024-02-31' } };

const planOf = ({ planReadingId }: RightsRecords) => ({ planReadingId });
const conferenceOf = ({ conferenceId }: RightsRecords) => ({ conferenceId });
const jobOf = ({ jobId }: RightsRecords) => ({ jobId });

/** No act has so late a place, so nothing is undone. */
const undoing = (kind: 'plan' | 'conference' | 'task' | 'account', id: string): AnyCall => ({
  params: { kind, id },
  body: { seq: 999_999 },
});

/**
 * How each route is called for somebody's records, by "METHOD /path", with the kind of record as in the matrix. What is sent is right in form, and a change that is permitted is
 * refused for its matter: nothing that one call does can answer for the next.
 */
export const RIGHTS_CALLS: Record<string, (records: RightsRecords) => AnyCall> = {
  'POST /sessions': ({ unitId }) => ({ body: { login: `khong-co.${unitId}`, password: 'khong-dung' } }),
  'GET /sessions/current': () => ({}),
  'POST /sessions/current/use': () => ({}),
  'PUT /sessions/current/post': () => ({ body: { postId: 'khong-co', practiceDay: null } }),
  'DELETE /sessions/current': () => ({}),
  'GET /installation': () => ({}),
  'GET /units': () => ({ query: { text: 'phong tho' } }),
  'GET /units/:unitId': ({ unitId }) => ({ params: { unitId } }),
  'GET /home': () => ({}),
  'GET /plan-readings': () => ({}),
  'POST /plan-readings': () => ({ parts: NOT_A_PLAN }),
  'GET /plan-readings/:planReadingId': (records) => ({ params: planOf(records) }),
  'GET /plan-readings/:planReadingId/original': (records) => ({ params: planOf(records) }),
  'PUT /plan-readings/:planReadingId/corrections': (records) => ({
    params: planOf(records),
    body: { path: 'title', value: 'Kế hoạch' },
  }),
  'DELETE /plan-readings/:planReadingId/corrections': (records) => ({
    params: planOf(records),
    query: { path: 'title' },
  }),
  'PUT /plan-readings/:planReadingId/file': (records) => ({ params: planOf(records), parts: NOT_A_PLAN }),
  'POST /plan-readings/:planReadingId/rereading': (records) => ({ params: planOf(records) }),
  'POST /plan-readings/:planReadingId/conference': (records) => ({ params: planOf(records) }),
  'DELETE /plan-readings/:planReadingId': (records) => ({ params: planOf(records) }),
  'GET /conferences': () => ({}),
  'POST /conferences': () => ({ body: { draft: A_DRAFT, copyOf: null } }),
  'GET /conferences/draft': () => ({ query: { kind: 'year-end', year: '2024' } }),
  'PUT /conferences/:conferenceId/draft': (records) => ({
    params: conferenceOf(records),
    body: { version: 1, draft: A_DRAFT },
  }),
  'GET /conferences/:conferenceId/notices': (records) => ({ params: conferenceOf(records) }),
  'GET /conferences/:conferenceId/notices/:number/paper': (records) => ({
    params: { ...conferenceOf(records), number: '1' },
    query: { format: 'txt' },
  }),
  'GET /participations': () => ({}),
  'PUT /conferences/:conferenceId/namings/:unitId': ({ conferenceId, unitId }) => ({
    params: { conferenceId, unitId },
    body: { seatKey: 'không có dòng này', nominees: [] },
  }),
  'GET /years/:year': () => ({ params: { year: '2024' } }),
  'GET /conferences/:conferenceId': (records) => ({ params: conferenceOf(records) }),
  'GET /conferences/:conferenceId/participants': (records) => ({ params: conferenceOf(records) }),
  'GET /conferences/:conferenceId/tasks': (records) => ({ params: conferenceOf(records) }),
  'GET /conferences/:conferenceId/papers/:paper': (records) => ({
    params: { ...conferenceOf(records), paper: 'plan' },
    query: { format: 'txt' },
  }),
  'PUT /conferences/:conferenceId/arrangement': (records) => ({ params: conferenceOf(records), body: AN_ARRANGEMENT }),
  'POST /conferences/:conferenceId/tasks': (records) => ({ params: conferenceOf(records) }),
  'POST /conferences/:conferenceId/letters': (records) => ({ params: conferenceOf(records), body: { format: 'pdf' } }),
  'DELETE /conferences/:conferenceId': (records) => ({ params: conferenceOf(records) }),
  'GET /tasks': () => ({}),
  'POST /tasks/:taskId/acknowledgement': ({ taskId }) => ({ params: { taskId } }),
  'GET /jobs': () => ({}),
  'GET /jobs/:jobId': (records) => ({ params: jobOf(records) }),
  'GET /jobs/:jobId/file': (records) => ({ params: jobOf(records) }),
  'POST /jobs/:jobId/cancellation': (records) => ({ params: jobOf(records) }),
  'POST /jobs/:jobId/retry': (records) => ({ params: jobOf(records) }),
  'POST /units/:unitId/units': ({ unitId }) => ({
    params: { unitId },
    body: { ...A_NAME, code: null, relation: 'under', kind: 'section', day: BEFORE_ALL },
  }),
  'POST /units/:unitId/name': ({ unitId }) => ({ params: { unitId }, body: { ...A_NAME, day: BEFORE_ALL } }),
  'POST /units/:unitId/superior': ({ unitId }) => ({
    params: { unitId },
    body: { toUnitId: unitId, day: DISTRICT_DAY },
  }),
  'POST /units/:unitId/end': ({ unitId }) => ({ params: { unitId }, body: { day: BEFORE_ALL } }),
  'POST /units/:unitId/posts': ({ unitId }) => ({ params: { unitId }, body: { ...A_POST, day: BEFORE_ALL } }),
  'POST /units/:unitId/members': ({ unitId, personId }) => ({
    params: { unitId },
    body: { person: { id: personId }, title: 'Thành viên', rank: 'member', from: DISTRICT_DAY },
  }),
  'PUT /posts/:postId': ({ postId }) => ({ params: { postId }, body: A_POST }),
  'POST /posts/:postId/end': ({ postId }) => ({ params: { postId }, body: { day: BEFORE_ALL } }),
  'POST /posts/:postId/holders': ({ postId, personId }) => ({
    params: { postId },
    body: { person: { id: personId }, from: DISTRICT_DAY, to: null },
  }),
  'POST /posts/:postId/holders/:personId/end': ({ postId, personId }) => ({
    params: { postId, personId },
    body: { day: BEFORE_ALL },
  }),
  'POST /posts/:postId/delegations': ({ postId, personId }) => ({
    params: { postId },
    body: { toPersonId: personId, from: DISTRICT_DAY, to: DISTRICT_DAY, reason: 'Đi công tác' },
  }),
  'GET /delegations': () => ({}),
  // The records are other people's posts: nobody may, not even whoever keeps them.
  'GET /posts/:postId/delegates': ({ postId }) => ({ params: { postId } }),
  'POST /delegations/:delegationId/end': ({ delegationId }) => ({
    params: { delegationId },
    body: { day: BEFORE_ALL },
  }),
  'POST /hand-overs': ({ postId, personId }) => ({
    body: { postIds: [postId], fromPersonId: personId, to: { id: personId }, day: DISTRICT_DAY },
  }),
  'POST /posts/:postId/hand-over/taking-back': ({ postId }) => ({ params: { postId } }),
  'PUT /people/:personId/contact': ({ personId }) => ({ params: { personId }, body: { phone: null, email: null } }),
  'GET /people': () => ({}),
  'GET /accounts': () => ({}),
  'GET /accounts/people': () => ({}),
  'POST /accounts': ({ personId }) => ({ body: { personId, login: 'mai.lan.hai', email: null } }),
  'PUT /accounts/:accountId/access': ({ accountId }) => ({ params: { accountId }, body: { isDisabled: false } }),
  'POST /accounts/:accountId/unlocking': ({ accountId }) => ({ params: { accountId } }),
  'POST /accounts/:accountId/letter': ({ accountId }) => ({ params: { accountId } }),
  'POST /accounts/codes': ({ accountId }) => ({ body: { accountIds: [accountId] } }),
  'POST /activations': ({ unitId }) => ({
    body: { key: { login: `kich-hoat.${unitId}`, code: 'KHONGDUNG123' }, password: 'một câu thật dài để thử' },
  }),
  'POST /password-resets': ({ unitId }) => ({ body: { login: `khong-co.${unitId}` } }),
  'PUT /sessions/current/password': () => ({ body: { oldPassword: 'sai', newPassword: 'một câu thật dài để thử' } }),
  'GET /search': () => ({ query: { text: 'phong tho' } }),
  'GET /unit-tree': () => ({}),
  'GET /imports/:kind/template': () => ({ params: { kind: 'units' }, query: { format: 'csv' } }),
  'POST /imports/:kind/preview': () => ({ params: { kind: 'units' }, parts: NOT_A_PLAN }),
  'POST /imports/:kind': () => ({ params: { kind: 'units' }, query: { token: 'khong-dung' }, parts: NOT_A_PLAN }),
  'GET /exports/:kind': () => ({ params: { kind: 'posts' }, query: { format: 'csv' } }),
  'GET /list-files/tasks': () => ({ query: { format: 'csv' } }),
  'GET /list-files/plans': () => ({ query: { format: 'csv' } }),
  'GET /list-files/conferences': () => ({ query: { format: 'csv' } }),
  'GET /list-files/units': () => ({ query: { format: 'csv', text: 'phong tho' } }),
  'GET /conferences/:conferenceId/list-files/tasks': (records) => ({
    params: conferenceOf(records),
    query: { format: 'csv' },
  }),
  'GET /conferences/:conferenceId/list-files/participants': (records) => ({
    params: conferenceOf(records),
    query: { format: 'csv' },
  }),
  'GET /history/:kind/:id#plan': ({ planReadingId }) => ({ params: { kind: 'plan', id: planReadingId } }),
  'GET /history/:kind/:id#conference': ({ conferenceId }) => ({ params: { kind: 'conference', id: conferenceId } }),
  'GET /history/:kind/:id#task': ({ taskId }) => ({ params: { kind: 'task', id: taskId } }),
  'GET /history/:kind/:id#unit': ({ unitId }) => ({ params: { kind: 'unit', id: unitId } }),
  'GET /history/:kind/:id#account': ({ accountId }) => ({ params: { kind: 'account', id: accountId } }),
  'POST /history/:kind/:id/undo#plan': ({ planReadingId }) => undoing('plan', planReadingId),
  'POST /history/:kind/:id/undo#conference': ({ conferenceId }) => undoing('conference', conferenceId),
  'POST /history/:kind/:id/undo#task': ({ taskId }) => undoing('task', taskId),
  'POST /history/:kind/:id/undo#account': ({ accountId }) => undoing('account', accountId),
  'GET /trail': () => ({}),
  'GET /bin': () => ({}),
  'POST /bin/:kind/:id/restoration': ({ removed }) => ({ params: { kind: 'conference', id: removed.conferenceId } }),
  'DELETE /bin/:kind/:id': ({ removed }) => ({ params: { kind: 'plan', id: removed.planReadingId } }),
};
