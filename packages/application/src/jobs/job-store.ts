import type { AccountId, JobId, UnitId } from '@openpar/engine';
import type { Job } from './job.ts';
import type { JobInputs, JobKindName } from './job-kind.ts';

export interface JobReads {
  find(id: JobId): Promise<Job | null>;
  /** Jobs of these units: first those that have not ended, then the others, each from the latest; at most `limit`. */
  listOfUnits(unitIds: readonly UnitId[], limit: number): Promise<readonly Job[]>;
  /** A job that asks for the same and has not ended. */
  findOpen<Kind extends JobKindName>(same: Pick<NewJob<Kind>, 'kind' | 'recordId' | 'input'>): Promise<Job | null>;
}

export interface JobWrites {
  /** The job begins once the transaction is kept, and never when it is not. */
  add<Kind extends JobKindName>(job: NewJob<Kind>): Promise<JobId>;
  /** Ends a job that never began, asks any other to end with its present step; `false` when it has ended. */
  askCancel(id: JobId): Promise<boolean>;
  /** Lets a failed or cancelled job begin again from its beginning; `false` when it is neither. */
  retry(id: JobId): Promise<boolean>;
}

export interface NewJob<Kind extends JobKindName> {
  kind: Kind;
  input: JobInputs[Kind];
  subject: string;
  recordId: string;
  ownerUnitId: UnitId;
  createdBy: string;
  createdByAccountId: AccountId;
}
