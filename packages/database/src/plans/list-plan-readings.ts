import type { PlanReadingSummary } from '@openpar/application';
import { idOf, type UnitId } from '@openpar/engine';
import { sql } from 'kysely';
import type { Scope } from '../scope.ts';

/** Plans owned by these units, the newest first, without their text. */
export async function listPlanReadings(
  { db, realm }: Scope,
  unitIds: readonly UnitId[],
): Promise<PlanReadingSummary[]> {
  const rows = await db
    .selectFrom('plan_reading')
    .leftJoin('conference', (join) =>
      join
        .onRef('conference.realm_id', '=', 'plan_reading.realm_id')
        .onRef('conference.plan_reading_id', '=', 'plan_reading.id')
        .on('conference.removed_at', 'is', null),
    )
    .select([
      'plan_reading.id',
      'owner_unit_id',
      'file_name',
      'title',
      'issuer_name',
      'doubt_count',
      'warning_count',
      'brought_in_by',
      'brought_in_at',
      'conference.id as conference_id',
    ])
    .where('plan_reading.realm_id', '=', realm)
    .where('plan_reading.removed_at', 'is', null)
    .where(sql<boolean>`plan_reading.owner_unit_id = any(${unitIds})`)
    .orderBy('brought_in_at', 'desc')
    .orderBy('plan_reading.id')
    .execute();
  return rows.map((row) => ({
    id: idOf(row.id),
    ownerUnitId: idOf(row.owner_unit_id),
    fileName: row.file_name,
    title: row.title,
    issuerName: row.issuer_name,
    doubtCount: row.doubt_count,
    warningCount: row.warning_count,
    broughtInBy: row.brought_in_by,
    broughtInAt: row.brought_in_at,
    conferenceId: row.conference_id === null ? null : idOf(row.conference_id),
  }));
}
