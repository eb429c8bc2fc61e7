import type { RealmId } from '@openpar/engine';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../row-types.generated.ts';

/** Channel of PostgreSQL on which runners hear, after the transaction is kept, in which realm a job may have become due. */
export const JOB_CHANNEL = 'openpar_job';

export async function announceJobs(db: Kysely<Tables>, realm: RealmId): Promise<void> {
  await sql`select pg_notify(${JOB_CHANNEL}, ${realm})`.execute(db);
}
