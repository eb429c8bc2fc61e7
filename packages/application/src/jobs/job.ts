import type { AccountId, JobId, Refusal, UnitId } from '@openpar/engine';
import type { JobKindName } from './job-kind.ts';

export const JOB_STATES = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** Work that goes on behind the requests, as people see it. */
export interface Job {
  id: JobId;
  kind: JobKindName;
  /** Name of the record that it is about, and the record's id. */
  subject: string;
  recordId: string;
  ownerUnitId: UnitId;
  ownerUnitName: string;
  createdBy: string;
  createdByAccountId: AccountId;
  createdAt: Date;
  state: JobState;
  progress: JobProgress;
  /** Somebody wants it cancelled; it ends with its present step. */
  isCancelAsked: boolean;
  /** Errors so far; it waits longer after each. */
  failures: number;
  /** What came out; `null` unless it is done. */
  result: JobResult | null;
  /** Why it failed, when a person can mend it. */
  refusal: JobRefusal | null;
  /** Why it failed, when only a fault of the program explains it: the code under which the log tells more. */
  failure: string | null;
  startedAt: Date | null;
  endedAt: Date | null;
}

export interface JobProgress {
  done: number;
  /** `null` while it is not known how much there is to do. */
  total: number | null;
}

export interface JobResult {
  /** A file of the realm's file store; `null` where the work leaves none. */
  file: JobFile | null;
}

export interface JobFile {
  /** SHA-256, hexadecimal. */
  digest: string;
  fileName: string;
  mediaType: string;
}

/** What a person can mend before trying a job again. */
export const JOB_REFUSALS = [
  'conference-not-found',
  'invitation-incomplete',
  'nobody-to-invite',
  'mail-not-set-up',
  'public-url-not-set',
  'account-without-email',
  'mail-refused',
  'mail-server-away',
] as const;
export type JobRefusalCode = (typeof JOB_REFUSALS)[number];
export type JobRefusal = Refusal<JobRefusalCode>;
