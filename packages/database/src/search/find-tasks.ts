import type { Found, FoundTask, RecordSearch } from '@openpar/application';
import { type ConferenceId, idOf, type TaskId, type UnitId } from '@openpar/engine';
import { searchWords } from '@openpar/formats';
import { sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { hasWords, plainText } from './word-conditions.ts';

/** Tasks by their text, those due first before those due later; see `SearchReads.findTasks` for whose. */
export async function findTasks(
  { db, realm }: Scope,
  { text, limit }: RecordSearch,
  { unitIds, hostUnitIds }: { unitIds: readonly UnitId[]; hostUnitIds: readonly UnitId[] },
): Promise<Found<FoundTask>> {
  const seen = db
    .selectFrom('task')
    .innerJoin('conference', (join) =>
      join.onRef('conference.realm_id', '=', 'task.realm_id').onRef('conference.id', '=', 'task.conference_id'),
    )
    .innerJoin('unit as lead', (join) =>
      join.onRef('lead.realm_id', '=', 'task.realm_id').onRef('lead.id', '=', 'task.lead_unit_id'),
    )
    .where('task.realm_id', '=', realm)
    .where(
      sql<boolean>`(task.lead_unit_id = any(${unitIds}) or conference.host_unit_id = any(${hostUnitIds}) or task.id in (
        select task_id from task_cooperation where realm_id = ${realm} and unit_id = any(${unitIds})))`,
    );
  const matching = seen.where(hasWords(searchWords(text), plainText(sql`task.text`)));
  const found = await matching
    .select(sql<number>`count(*) over ()::integer`.as('total'))
    .select([
      'task.id',
      'task.text',
      'lead.full_name',
      'task.conference_id',
      'conference.name',
      'conference.host_unit_id',
    ])
    .orderBy(sql`task.due_day nulls last, task.assignment_index, task.task_index`)
    .orderBy('task.id')
    .limit(limit)
    .execute();
  const rows = found.map((row) => ({
    id: idOf<TaskId>(row.id),
    text: row.text,
    leadUnitName: row.full_name,
    conferenceId: idOf<ConferenceId>(row.conference_id),
    conferenceName: row.name,
    hostUnitId: idOf<UnitId>(row.host_unit_id),
  }));
  return { rows, total: found[0]?.total ?? 0 };
}
