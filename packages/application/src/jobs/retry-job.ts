import { type JobId, ok, type Result, refuse } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { Stores } from '../stores.ts';
import { findJob } from './find-job.ts';

/** Has a failed or cancelled job done again from its beginning, with the records as they are then. */
export function retryJob(
  ports: { stores: Stores },
  actor: Actor,
  id: JobId,
): Promise<Result<null, 'job-not-found' | 'not-permitted' | 'job-not-failed'>> {
  return ports.stores.write(actor, 'job-retried', async (tx) => {
    const found = await findJob(tx, actor, id);
    if (!found.ok) return found;
    tx.trail.tell({ kind: found.value.kind, subject: found.value.subject });
    return (await tx.jobs.retry(id)) ? ok(null) : refuse('job-not-failed');
  });
}
