import { type JobId, ok, type Result, refuse } from '@openpar/engine';
import { type Actor, isPermitted } from '../accounts/permissions.ts';
import type { ReadTransaction } from '../stores.ts';
import type { Job } from './job.ts';
import { JOB_PERMISSIONS } from './job-kind.ts';

/** Whether the actor may see a job, take its result, cancel and repeat it: whoever might have started it may. */
export function mayHandle(actor: Actor, { kind, ownerUnitId }: Pick<Job, 'kind' | 'ownerUnitId'>): boolean {
  return isPermitted(actor, JOB_PERMISSIONS[kind], ownerUnitId);
}

/** A job that the actor may handle. */
export async function findJob(
  tx: ReadTransaction,
  actor: Actor,
  id: JobId,
): Promise<Result<Job, 'job-not-found' | 'not-permitted'>> {
  const job = await tx.jobs.find(id);
  if (!job) return refuse('job-not-found');
  return mayHandle(actor, job) ? ok(job) : refuse('not-permitted');
}
