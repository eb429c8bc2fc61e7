import type { ConferenceSummary } from '@openpar/application';
import { idOf, type UnitId } from '@openpar/engine';
import { sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { ARRANGEMENT_COLUMNS, toArrangement } from './arrangement-rows.ts';

/** Conferences held by these units, the last made first, without their plans. */
export async function listConferences(
  { db, realm }: Scope,
  hostUnitIds: readonly UnitId[],
): Promise<ConferenceSummary[]> {
  const rows = await db
    .selectFrom('conference')
    .innerJoin('unit', (join) =>
      join.onRef('unit.realm_id', '=', 'conference.realm_id').onRef('unit.id', '=', 'conference.host_unit_id'),
    )
    .select([
      'conference.id',
      'conference.host_unit_id',
      'unit.full_name as host_name',
      'conference.name',
      'as_of_day',
      'years',
      'planned_start',
      'handed_out_at',
      ...ARRANGEMENT_COLUMNS,
    ])
    .where('conference.realm_id', '=', realm)
    .where('conference.removed_at', 'is', null)
    .where(sql<boolean>`conference.host_unit_id = any(${hostUnitIds})`)
    .orderBy('conference.created_at', 'desc')
    .orderBy('conference.id')
    .execute();
  return rows.map((row) => ({
    id: idOf(row.id),
    hostUnitId: idOf(row.host_unit_id),
    hostName: row.host_name,
    name: row.name,
    asOfDay: row.as_of_day,
    arrangement: toArrangement(row),
    years: row.years,
    plannedStart: row.planned_start,
    handedOutAt: row.handed_out_at,
  }));
}
