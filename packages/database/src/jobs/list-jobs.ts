import type { Job } from '@openpar/application';
import { idOf } from '@openpar/engine';
import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../scope.ts';

/** Jobs that meet a condition on the table `job`, in the order given, with the names of their units. */
export async function listJobs(
  scope: Scope,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  limit: number,
): Promise<Job[]> {
  const rows = await selectJobs(scope, condition, order, limit);
  return rows.map((row) => ({
    id: idOf(row.id),
    kind: row.kind,
    subject: row.subject,
    recordId: row.record_id,
    ownerUnitId: idOf(row.owner_unit_id),
    ownerUnitName: row.owner_unit_name,
    createdBy: row.created_by,
    createdByAccountId: idOf(row.created_by_account),
    createdAt: row.created_at,
    state: row.state,
    progress: { done: row.progress_done, total: row.progress_total },
    isCancelAsked: row.is_cancel_asked,
    failures: row.failures,
    result: row.result,
    refusal: row.refusal,
    failure: row.failure,
    startedAt: row.started_at,
    endedAt: row.ended_at,
  }));
}

/** Input and checkpoint stay where they are: they may be large, and only runners need them. */
function selectJobs({ db, realm }: Scope, condition: RawBuilder<unknown>, order: RawBuilder<unknown>, limit: number) {
  return db
    .selectFrom('job')
    .innerJoin('unit as owner', (join) =>
      join.onRef('owner.realm_id', '=', 'job.realm_id').onRef('owner.id', '=', 'job.owner_unit_id'),
    )
    .select(['job.id', 'job.kind', 'job.subject', 'job.record_id', 'job.owner_unit_id', 'job.created_by'])
    .select(['job.created_by_account', 'job.created_at', 'job.state', 'job.progress_done', 'job.progress_total'])
    .select(['job.is_cancel_asked', 'job.failures', 'job.result', 'job.refusal', 'job.failure'])
    .select(['job.started_at', 'job.ended_at', 'owner.full_name as owner_unit_name'])
    .where('job.realm_id', '=', realm)
    .where(sql<boolean>`${condition}`)
    .orderBy(order)
    .limit(limit)
    .execute();
}
