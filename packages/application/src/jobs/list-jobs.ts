import type { Actor } from '../accounts/permissions.ts';
import type { Stores } from '../stores.ts';
import { mayHandle } from './find-job.ts';
import type { Job } from './job.ts';

const MOST_SHOWN = 200;

/** Jobs of the units that the actor acts for and of kinds that he may start: first those that have not ended, each from the latest. */
export async function listJobs(ports: { stores: Stores }, actor: Actor): Promise<readonly Job[]> {
  const jobs = await ports.stores.read(actor.realmId, (tx) => tx.jobs.listOfUnits(actor.unitIds, MOST_SHOWN));
  return jobs.filter((job) => mayHandle(actor, job));
}
