import type { JobId, RealmId } from '@openpar/engine';
import type { JobProgress, JobRefusal, JobResult } from './job.ts';
import type { JobKindName } from './job-kind.ts';

/** A job taken by a runner for some seconds. Who no longer holds it writes nothing to it. */
export interface Lease {
  realm: RealmId;
  jobId: JobId;
  /** Names the runner; no two have one name. */
  worker: string;
  attempt: number;
}

/** `lost`: another runner has taken the job, or it was given back. */
export type LeaseState = 'held' | 'cancel-asked' | 'lost';

export interface ClaimedJob {
  lease: Lease;
  kind: JobKindName;
  /** Both are what was saved for this kind of job. */
  input: unknown;
  checkpoint: unknown;
  failures: number;
  isCancelAsked: boolean;
}

export type JobOutcome =
  | { state: 'done'; result: JobResult }
  | { state: 'failed'; refusal: JobRefusal }
  | { state: 'failed'; failure: string }
  | { state: 'cancelled' };

/**
 * What runners do to jobs: bookkeeping, no acts of people. Leases end by the clock of the database. What takes a lease answers `lost` or
 * `false`, and writes nothing, when it is no longer held.
 */
export interface JobQueue {
  /** Takes the job that has been due longest: one that waits, or one whose runner let its lease end, which counts as a failure. */
  claim(by: {
    realm: RealmId;
    worker: string;
    kinds: readonly JobKindName[];
    leaseMs: number;
  }): Promise<ClaimedJob | null>;
  renew(lease: Lease, leaseMs: number): Promise<LeaseState>;
  /** Renews the lease, too. */
  saveStep(lease: Lease, step: { progress: JobProgress; checkpoint: unknown; leaseMs: number }): Promise<LeaseState>;
  end(lease: Lease, outcome: JobOutcome): Promise<boolean>;
  /** Counts a failure and lets any runner try again after a while. */
  postpone(lease: Lease, delayMs: number): Promise<boolean>;
  /** Lets any runner go on after a while, without counting a failure: what is outside is not ready. */
  rest(lease: Lease, delayMs: number): Promise<boolean>;
  /** Lets another runner go on at once. */
  giveBack(lease: Lease): Promise<boolean>;
  /** Tells when a job of the realm may have become due. News can be missed while the connection is broken. */
  listen(realm: RealmId, onNews: () => void): { end(): Promise<void> };
}
