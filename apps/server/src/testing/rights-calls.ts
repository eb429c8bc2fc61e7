import type { Endpoint } from '@openpar/contract';
import type { Call } from './caller.ts';
import { filePart } from './plan-files.ts';
import type { RightsRecords } from './rights-records.ts';

type AnyCall = Call<Endpoint>;

const NOT_A_PLAN = filePart('ghi-chu.txt', 'Ghi chú.');
const AN_ARRANGEMENT = { version: -1, day: null, session: null, startClock: null, venue: null, chairPostId: null };

const planOf = ({ planReadingId }: RightsRecords) => ({ planReadingId });
const conferenceOf = ({ conferenceId }: RightsRecords) => ({ conferenceId });
const jobOf = ({ jobId }: RightsRecords) => ({ jobId });

/**
 * How each route is called for somebody's records, by "METHOD /path". What is sent is right in form, and a change that is permitted is
 * refused for its matter: nothing that one call does can answer for the next.
 */
export const RIGHTS_CALLS: Record<string, (records: RightsRecords) => AnyCall> = {
  'POST /sessions': ({ unitId }) => ({ body: { login: `khong-co.${unitId}`, password: 'khong-dung' } }),
  'GET /sessions/current': () => ({}),
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
};
