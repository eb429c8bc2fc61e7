import type { JobId, Result } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { Stores } from '../stores.ts';
import { findJob } from './find-job.ts';
import type { Job } from './job.ts';

/** One job with its progress. */
export function readJob(
  ports: { stores: Stores },
  actor: Actor,
  id: JobId,
): Promise<Result<Job, 'job-not-found' | 'not-permitted'>> {
  return ports.stores.read(actor.realmId, (tx) => findJob(tx, actor, id));
}
