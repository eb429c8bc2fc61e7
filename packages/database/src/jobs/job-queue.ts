import type { ClaimedJob, JobOutcome, JobQueue, Lease, LeaseState } from '@openpar/application';
import { idOf } from '@openpar/engine';
import { type Kysely, sql } from 'kysely';
import type pg from 'pg';
import { toJsonb } from '../jsonb.ts';
import type { Tables } from '../row-types.generated.ts';
import { announceJobs } from './announce-jobs.ts';
import { listenForJobs } from './listen-for-jobs.ts';

/** Each step of a runner is one statement, and so a transaction of its own. */
export function jobQueue(db: Kysely<Tables>, connection: pg.PoolConfig): JobQueue {
  return {
    claim: (by) => claim(db, by),
    renew: async (lease, leaseMs) =>
      leaseStateOf(
        await heldJob(db, lease)
          .set({ lease_until: inMs(leaseMs) })
          .returning('is_cancel_asked')
          .executeTakeFirst(),
      ),
    saveStep: async (lease, { progress, checkpoint, leaseMs }) =>
      leaseStateOf(
        await heldJob(db, lease)
          .set({
            lease_until: inMs(leaseMs),
            progress_done: progress.done,
            progress_total: progress.total,
            checkpoint: toJsonb(checkpoint),
          })
          .returning('is_cancel_asked')
          .executeTakeFirst(),
      ),
    async end(lease, outcome) {
      const change = await heldJob(db, lease)
        .set({ ...NO_LEASE, ...toOutcomeRow(outcome), checkpoint: null, ended_at: sql`now()` })
        .executeTakeFirst();
      return change.numUpdatedRows === 1n;
    },
    async postpone(lease, delayMs) {
      const change = await heldJob(db, lease)
        .set({ ...NO_LEASE, state: 'waiting', run_at: inMs(delayMs), failures: sql`failures + 1` })
        .executeTakeFirst();
      return change.numUpdatedRows === 1n;
    },
    async rest(lease, delayMs) {
      const change = await heldJob(db, lease)
        .set({ ...NO_LEASE, state: 'waiting', run_at: inMs(delayMs) })
        .executeTakeFirst();
      return change.numUpdatedRows === 1n;
    },
    async giveBack(lease) {
      const change = await heldJob(db, lease)
        .set({ ...NO_LEASE, state: 'waiting' })
        .executeTakeFirst();
      await announceJobs(db, lease.realm);
      return change.numUpdatedRows === 1n;
    },
    listen: (realm, onNews) => listenForJobs(connection, realm, onNews),
  };
}

const NO_LEASE = { worker: null, lease_until: null };
const inMs = (ms: number) => sql<Date>`now() + ${ms} * interval '1 millisecond'`;

async function claim(db: Kysely<Tables>, by: Parameters<JobQueue['claim']>[0]): Promise<ClaimedJob | null> {
  const isDue = sql<boolean>`(
    (state = 'waiting' and run_at <= now()) or (state = 'running' and lease_until < now()))`;
  const row = await db
    .updateTable('job')
    .set({
      state: 'running',
      worker: by.worker,
      lease_until: inMs(by.leaseMs),
      attempts: sql`attempts + 1`,
      failures: sql`failures + (state = 'running')::integer`,
      started_at: sql`coalesce(started_at, now())`,
    })
    .where('realm_id', '=', by.realm)
    .where('id', '=', (inner) =>
      inner
        .selectFrom('job')
        .select('id')
        .where('realm_id', '=', by.realm)
        .where('kind', 'in', by.kinds)
        .where(isDue)
        .orderBy('run_at')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['id', 'kind', 'input', 'checkpoint', 'attempts', 'failures', 'is_cancel_asked'])
    .executeTakeFirst();
  if (!row) return null;
  return {
    lease: { realm: by.realm, jobId: idOf(row.id), worker: by.worker, attempt: row.attempts },
    kind: row.kind,
    input: row.input,
    checkpoint: row.checkpoint,
    failures: row.failures,
    isCancelAsked: row.is_cancel_asked,
  };
}

/** The fence: a change reaches the job only while this very taking of it lasts. */
function heldJob(db: Kysely<Tables>, { realm, jobId, worker, attempt }: Lease) {
  return db
    .updateTable('job')
    .where('realm_id', '=', realm)
    .where('id', '=', jobId)
    .where('state', '=', 'running')
    .where('worker', '=', worker)
    .where('attempts', '=', attempt);
}

function leaseStateOf(row: { is_cancel_asked: boolean } | undefined): LeaseState {
  if (!row) return 'lost';
  return row.is_cancel_asked ? 'cancel-asked' : 'held';
}

function toOutcomeRow(outcome: JobOutcome) {
  if (outcome.state === 'done') return { state: outcome.state, result: toJsonb(outcome.result) };
  if (outcome.state === 'cancelled') return { state: outcome.state };
  return 'refusal' in outcome
    ? { state: outcome.state, refusal: toJsonb(outcome.refusal) }
    : { state: outcome.state, failure: outcome.failure };
}
