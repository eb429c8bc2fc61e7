import type { Task } from '@openpar/application';
import { idOf } from '@openpar/engine';
import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../scope.ts';

/** Tasks that meet a condition on the table `task`, in the order given, with the names of their units. */
export async function listTasks(
  scope: Scope,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
): Promise<Task[]> {
  const rows = await selectTasks(scope, condition, order);
  return rows.map((row) => ({
    id: idOf(row.id),
    conferenceId: idOf(row.conference_id),
    conferenceName: row.conference_name,
    hostUnitId: idOf(row.host_unit_id),
    hostName: row.host_name,
    assignmentIndex: row.assignment_index,
    taskIndex: row.task_index,
    text: row.text,
    role: row.role,
    category: row.category,
    leadUnitId: idOf(row.lead_unit_id),
    leadUnitName: row.lead_unit_name,
    cooperating: row.cooperating.map(({ id, name }) => ({ unitId: idOf(id), name })),
    cooperatingAsWritten: row.cooperating_as_written,
    products: row.products,
    dueText: row.due_text,
    dueDay: row.due_day,
    isAsked: row.is_asked,
    handedOutAt: row.handed_out_at,
    acknowledgement:
      row.acknowledged_by === null || row.acknowledged_at === null
        ? null
        : { by: row.acknowledged_by, at: row.acknowledged_at },
  }));
}

function selectTasks({ db, realm }: Scope, condition: RawBuilder<unknown>, order: RawBuilder<unknown>) {
  const cooperating = sql<{ id: string; name: string }[]>`coalesce((
    select jsonb_agg(jsonb_build_object('id', partner.id, 'name', partner.full_name) order by task_cooperation.position)
    from task_cooperation
      join unit as partner on partner.realm_id = ${realm} and partner.id = task_cooperation.unit_id
    where task_cooperation.realm_id = ${realm} and task_cooperation.task_id = task.id), '[]')`;
  return db
    .selectFrom('task')
    .innerJoin('conference', (join) =>
      join.onRef('conference.realm_id', '=', 'task.realm_id').onRef('conference.id', '=', 'task.conference_id'),
    )
    .innerJoin('unit as host', (join) =>
      join.onRef('host.realm_id', '=', 'conference.realm_id').onRef('host.id', '=', 'conference.host_unit_id'),
    )
    .innerJoin('unit as lead', (join) =>
      join.onRef('lead.realm_id', '=', 'task.realm_id').onRef('lead.id', '=', 'task.lead_unit_id'),
    )
    .selectAll('task')
    .select(['conference.name as conference_name', 'conference.host_unit_id', 'host.full_name as host_name'])
    .select(['lead.full_name as lead_unit_name', cooperating.as('cooperating')])
    .where('task.realm_id', '=', realm)
    .where(sql<boolean>`${condition}`)
    .orderBy(order)
    .execute();
}
