import { type JobId, ok, type Result, refuse } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { Stores } from '../stores.ts';
import { findJob } from './find-job.ts';

/** Ends a job that has not begun, and has one under way end with its present step; nothing of it is left. */
export function cancelJob(
  ports: { stores: Stores },
  actor: Actor,
  id: JobId,
): Promise<Result<null, 'job-not-found' | 'not-permitted' | 'job-ended'>> {
  return ports.stores.write(actor, 'job-cancelled', async (tx) => {
    const found = await findJob(tx, actor, id);
    if (!found.ok) return found;
    tx.trail.tell({ kind: found.value.kind, subject: found.value.subject });
    return (await tx.jobs.askCancel(id)) ? ok(null) : refuse('job-ended');
  });
}
