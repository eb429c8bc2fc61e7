import { randomUUID } from 'node:crypto';
import type { JobReads, JobWrites } from '@openpar/application';
import { idOf } from '@openpar/engine';
import { sql } from 'kysely';
import { keepable, toJsonb } from '../jsonb.ts';
import type { Scope } from '../scope.ts';
import { announceJobs } from './announce-jobs.ts';
import { listJobs } from './list-jobs.ts';

const LATEST_FIRST = sql`job.created_at desc, job.id`;

export function jobReads(scope: Scope): JobReads {
  return {
    find: async (id) => (await listJobs(scope, sql`job.id = ${id}`, LATEST_FIRST, 1))[0] ?? null,
    listOfUnits: (unitIds, limit) =>
      listJobs(
        scope,
        sql`job.owner_unit_id = any(${unitIds})`,
        sql`(job.ended_at is not null), ${LATEST_FIRST}`,
        limit,
      ),
    async findOpen({ kind, recordId, input }) {
      const isSame = sql`job.kind = ${kind} and job.record_id = ${recordId} and job.input = ${toJsonb(input)}::jsonb`;
      return (await listJobs(scope, sql`${isSame} and job.ended_at is null`, LATEST_FIRST, 1))[0] ?? null;
    },
  };
}

export function jobWrites(scope: Scope): JobWrites {
  const { db, realm } = scope;
  return {
    async add(job) {
      const id = randomUUID();
      await db
        .insertInto('job')
        .values({
          realm_id: realm,
          id,
          kind: job.kind,
          subject: keepable(job.subject),
          record_id: job.recordId,
          owner_unit_id: job.ownerUnitId,
          created_by: keepable(job.createdBy),
          created_by_account: job.createdByAccountId,
          input: toJsonb(job.input),
        })
        .execute();
      await announceJobs(db, realm);
      return idOf(id);
    },
    async askCancel(id) {
      // One that had begun is ended by a runner, which takes away what it has kept so far.
      const hasNotBegun = sql<boolean>`state = 'waiting' and attempts = 0`;
      const change = await db
        .updateTable('job')
        .set({
          is_cancel_asked: true,
          run_at: sql`case when state = 'waiting' then now() else run_at end`,
          ended_at: sql`case when ${hasNotBegun} then now() end`,
          state: sql`case when ${hasNotBegun} then 'cancelled' else state end`,
        })
        .where('realm_id', '=', realm)
        .where('id', '=', id)
        .where('state', 'in', ['waiting', 'running'])
        .executeTakeFirst();
      await announceJobs(db, realm);
      return change.numUpdatedRows === 1n;
    },
    async retry(id) {
      const change = await db
        .updateTable('job')
        .set({
          state: 'waiting',
          run_at: sql`now()`,
          failures: 0,
          is_cancel_asked: false,
          progress_done: 0,
          progress_total: null,
          refusal: null,
          failure: null,
          started_at: null,
          ended_at: null,
        })
        .where('realm_id', '=', realm)
        .where('id', '=', id)
        .where('state', 'in', ['failed', 'cancelled'])
        .executeTakeFirst();
      await announceJobs(db, realm);
      return change.numUpdatedRows === 1n;
    },
  };
}
