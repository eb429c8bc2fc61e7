import type { RemovedPlan } from '@openpar/application';
import { idOf } from '@openpar/engine';
import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../scope.ts';

/** Plans in the bin that meet the condition, the last removed first. */
export async function listRemovedPlans({ db, realm }: Scope, condition: RawBuilder<unknown>): Promise<RemovedPlan[]> {
  const rows = await db
    .selectFrom('plan_reading')
    .select(['id', 'owner_unit_id', 'file_name', 'title', 'file_digest', 'removed_at', 'removed_by'])
    .select(
      sql<boolean>`exists (select from conference
        where conference.realm_id = plan_reading.realm_id and conference.plan_reading_id = plan_reading.id)`.as(
        'is_used',
      ),
    )
    .where('realm_id', '=', realm)
    .where('removed_at', 'is not', null)
    .where(sql<boolean>`${condition}`)
    .orderBy('removed_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.flatMap((row) =>
    row.removed_at === null || row.removed_by === null
      ? []
      : {
          id: idOf(row.id),
          ownerUnitId: idOf(row.owner_unit_id),
          name: row.title ?? row.file_name,
          fileDigest: row.file_digest,
          hasRemovedConference: row.is_used,
          removal: { by: row.removed_by, at: row.removed_at },
        },
  );
}
