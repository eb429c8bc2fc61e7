import type { RemovedConference } from '@openpar/application';
import { idOf } from '@openpar/engine';
import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../scope.ts';

/** Conferences in the bin that meet the condition, the last removed first. */
export async function listRemovedConferences(
  { db, realm }: Scope,
  condition: RawBuilder<unknown>,
): Promise<RemovedConference[]> {
  const rows = await db
    .selectFrom('conference')
    .select(['id', 'host_unit_id', 'plan_reading_id', 'name', 'removed_at', 'removed_by'])
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
          hostUnitId: idOf(row.host_unit_id),
          planReadingId: row.plan_reading_id === null ? null : idOf(row.plan_reading_id),
          name: row.name,
          removal: { by: row.removed_by, at: row.removed_at },
        },
  );
}
