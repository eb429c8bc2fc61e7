import { z } from 'zod';
import { endpoint, Nothing } from '../endpoint.ts';
import { ConferenceIdText, Instant, JobIdText } from '../ids.ts';

/** One sentence in Vietnamese and in English. */
const Sentence = z.object({ vi: z.string(), en: z.string() });
const JobKind = z.enum(['invitation-letters', 'send-mail']);
const JobState = z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']);

/** Work that goes on behind the requests, with how far it is. */
export const JobView = z.object({
  id: z.string(),
  kind: JobKind,
  /** Name and id of the record that it is about: for letters, a conference; for a mail, the account that gets it. */
  subject: z.string(),
  recordId: z.string(),
  unitName: z.string(),
  createdBy: z.string(),
  /** Asked for by this account. */
  isMine: z.boolean(),
  createdAt: Instant,
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  state: JobState,
  /** Things done of all; `total` is `null` while it is not known. Letters count letters. */
  progress: z.object({ done: z.int(), total: z.int().nullable() }),
  /** Somebody has cancelled it; it ends with its present step. */
  isCancelAsked: z.boolean(),
  /** Errors so far; it tries again by itself. */
  failures: z.int(),
  /** Why it failed and what to do; `null` unless it failed. */
  failure: z.object({ title: Sentence, mend: Sentence }).nullable(),
  fileName: z.string().nullable(),
});
export type JobView = z.infer<typeof JobView>;

const OneJob = z.object({ jobId: JobIdText });

/** Jobs of the units that the post acts for: first those that have not ended, each from the latest. */
export const listJobs = endpoint({
  method: 'GET',
  path: '/jobs',
  policy: 'acting',
  params: Nothing,
  query: Nothing,
  body: Nothing,
  response: z.object({ rows: z.array(JobView) }),
  isAskedUnattended: true,
});

export const getJob = endpoint({
  method: 'GET',
  path: '/jobs/:jobId',
  policy: 'acting',
  params: OneJob,
  query: Nothing,
  body: Nothing,
  response: JobView,
  refusals: ['job-not-found', 'not-permitted'],
});

/** The file that a job made. */
export const getJobFile = endpoint({
  method: 'GET',
  path: '/jobs/:jobId/file',
  policy: 'acting',
  params: OneJob,
  query: Nothing,
  body: Nothing,
  response: Nothing,
  gives: 'file',
  refusals: ['job-not-found', 'not-permitted', 'job-without-file'],
});

/** Ends a job that has not begun, and has one under way end with its present step. */
export const cancelJob = endpoint({
  method: 'POST',
  path: '/jobs/:jobId/cancellation',
  policy: 'acting',
  params: OneJob,
  query: Nothing,
  body: Nothing,
  response: JobView,
  refusals: ['job-not-found', 'not-permitted', 'job-ended'],
});

/** Has a failed or cancelled job done again from its beginning, with the records as they are now. */
export const retryJob = endpoint({
  method: 'POST',
  path: '/jobs/:jobId/retry',
  policy: 'acting',
  params: OneJob,
  query: Nothing,
  body: Nothing,
  response: JobView,
  refusals: ['job-not-found', 'not-permitted', 'job-not-failed'],
});

/** Starts one file of all letters of a conference; while the same is under way, answers that job. */
export const startLetters = endpoint({
  method: 'POST',
  path: '/conferences/:conferenceId/letters',
  policy: 'acting',
  params: z.object({ conferenceId: ConferenceIdText }),
  query: Nothing,
  body: z.object({ format: z.enum(['pdf', 'docx']) }),
  response: JobView,
  refusals: ['conference-not-found', 'not-permitted', 'invitation-incomplete', 'nobody-to-invite'],
});
