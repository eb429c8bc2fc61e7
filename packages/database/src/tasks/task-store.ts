import { randomUUID } from 'node:crypto';
import type { TaskReads, TaskWrites } from '@openpar/application';
import { sql } from 'kysely';
import { keepable } from '../jsonb.ts';
import type { Scope } from '../scope.ts';
import { upsertRows } from '../upsert-rows.ts';
import { listTasks } from './list-tasks.ts';

const PLACE_IN_PLAN = sql`task.assignment_index, task.task_index`;
const BY_DUE_DAY = sql`task.due_day nulls last, ${PLACE_IN_PLAN}, task.handed_out_at, task.id`;

export function taskReads(scope: Scope): TaskReads {
  return {
    find: async (id) => (await listTasks(scope, sql`task.id = ${id}`, BY_DUE_DAY))[0] ?? null,
    listLedBy: (unitIds) => listTasks(scope, sql`task.lead_unit_id = any(${unitIds})`, BY_DUE_DAY),
    listWithCooperation: (unitIds) =>
      listTasks(
        scope,
        sql`task.id in (
          select task_id from task_cooperation where realm_id = ${scope.realm} and unit_id = any(${unitIds}))`,
        BY_DUE_DAY,
      ),
    listOfConference: (conferenceId) =>
      listTasks(
        scope,
        sql`task.conference_id = ${conferenceId}`,
        sql`${PLACE_IN_PLAN}, lead.full_name collate vietnamese`,
      ),
  };
}

export function taskWrites(scope: Scope): TaskWrites {
  return {
    addTasks: (tasks) => addTasks(scope, tasks),
    async takeBackAcknowledgement(id) {
      await scope.db
        .updateTable('task')
        .set({ acknowledged_by: null, acknowledged_at: null })
        .where('realm_id', '=', scope.realm)
        .where('id', '=', id)
        .execute();
    },
    async acknowledge(id, acknowledgement) {
      await scope.db
        .updateTable('task')
        .set({ acknowledged_by: acknowledgement.by, acknowledged_at: acknowledgement.at })
        .where('realm_id', '=', scope.realm)
        .where('id', '=', id)
        .execute();
    },
  };
}

/** Far below the 65,535 parameters of one statement. */
const BATCH_ROWS = 1000;

async function addTasks(scope: Scope, tasks: Parameters<TaskWrites['addTasks']>[0]): Promise<void> {
  const added = tasks.map((task) => ({ id: randomUUID(), task }));
  for (let start = 0; start < added.length; start += BATCH_ROWS) {
    const batch = added.slice(start, start + BATCH_ROWS);
    await scope.db
      .insertInto('task')
      .values(batch.map(({ id, task }) => ({ realm_id: scope.realm, id, ...toTaskRow(task) })))
      .execute();
    await upsertRows(scope, 'task_cooperation', {
      columns: { task_id: 'text', unit_id: 'text', position: 'integer' },
      key: ['task_id', 'unit_id'],
      rows: batch.flatMap(({ id, task }) =>
        task.cooperating.map(({ unitId }, position) => ({ task_id: id, unit_id: unitId, position })),
      ),
    });
  }
}

function toTaskRow(task: Parameters<TaskWrites['addTasks']>[0][number]) {
  return {
    conference_id: task.conferenceId,
    assignment_index: task.assignmentIndex,
    task_index: task.taskIndex,
    text: keepable(task.text),
    role: task.role,
    category: task.category,
    lead_unit_id: task.leadUnitId,
    cooperating_as_written: task.cooperatingAsWritten.map(keepable),
    products: task.products.map(keepable),
    due_text: task.dueText === null ? null : keepable(task.dueText),
    due_day: task.dueDay,
    is_asked: task.isAsked,
    handed_out_at: task.handedOutAt,
  };
}
