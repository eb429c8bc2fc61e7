import type { JobId, RealmId, Result } from '@openpar/engine';
import type { Permission } from '../accounts/permissions.ts';
import type { AccountLetterInput } from '../accounts/send-account-letter.ts';
import type { LettersInput } from '../documents/make-letters.ts';
import type { JobProgress, JobRefusalCode, JobResult } from './job.ts';

/** What each kind of job is given; plain JSON, kept with the job. */
export interface JobInputs {
  'invitation-letters': LettersInput;
  'send-mail': AccountLetterInput;
}
export type JobKindName = keyof JobInputs;

/** What somebody must be permitted, for the unit of a job, to start, see, cancel and repeat jobs of a kind. */
export const JOB_PERMISSIONS: Record<JobKindName, Permission> = {
  'invitation-letters': 'conferences.read',
  'send-mail': 'accounts.manage',
};

/** One taking of a job by a runner. */
export interface JobRun<Input, Checkpoint> {
  readonly id: JobId;
  readonly realm: RealmId;
  readonly input: Input;
  /** What the last `report` of an earlier taking saved; `null` at the beginning. */
  readonly checkpoint: Checkpoint | null;
  /**
   * Saves how far the work is and from where another runner would go on. Called after each step; a step takes a few seconds at most,
   * because the job cannot be cancelled or handed over inside it.
   *
   * @throws JobInterrupted when the work must not go on here; the handler lets it pass.
   */
  report(progress: JobProgress, checkpoint: Checkpoint): Promise<void>;
}

/**
 * How jobs of a kind are done. A job runs at least once: after a crash the next runner begins where the last checkpoint stands, so
 * what was done after it is done again. A handler stays right when a step made twice leaves what it leaves made once: files are kept by
 * their digest, rows are written under a key that the step determines, what cannot be taken back (a mail) is noted before the next begins.
 */
export interface JobKind<Input = unknown, Checkpoint = unknown> {
  run(job: JobRun<Input, Checkpoint>): Promise<Result<JobResult, JobRefusalCode>>;
  /** Takes away what only the checkpoint needed; called once the job has ended, however it ended. */
  tidy(job: { id: JobId; checkpoint: Checkpoint; result: JobResult | null }): Promise<void>;
}

/** The kinds that a process can do; jobs of others are left to processes that can. */
export type JobKinds = { readonly [Name in JobKindName]?: JobKind };
