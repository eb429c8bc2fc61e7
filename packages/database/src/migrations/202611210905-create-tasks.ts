import { type Kysely, sql } from 'kysely';

/** Tasks that conference plans gave to units. */
export async function createTasks(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table task (
      realm_id text not null references realm,
      id text not null,
      conference_id text not null,
      assignment_index integer not null check (assignment_index >= 0),
      task_index integer not null check (task_index >= 0),
      text text not null,
      role text not null check (role in ('lead', 'coordinate', 'advise', 'perform')),
      category text not null check (category in (
        'document', 'report', 'logistics', 'award', 'media', 'invitation', 'attendance', 'speech', 'budget', 'technical', 'other')),
      lead_unit_id text not null,
      cooperating_as_written text[] not null,
      products text[] not null,
      due_text text,
      due_day date,
      is_asked boolean not null,
      handed_out_at timestamptz not null,
      acknowledged_by text,
      acknowledged_at timestamptz,
      primary key (realm_id, id),
      unique (realm_id, conference_id, assignment_index, task_index, lead_unit_id),
      check ((acknowledged_by is null) = (acknowledged_at is null)),
      foreign key (realm_id, conference_id) references conference,
      foreign key (realm_id, lead_unit_id) references unit
    );
    comment on table task is 'One unit''s task from a conference plan';
    comment on column task.cooperating_as_written is 'Partners that the plan names but no unit could be found for';
    comment on column task.is_asked is 'The unit is asked (đề nghị), not ordered: it stands outside the host''s chain of command';
    create index task_lead on task (realm_id, lead_unit_id, due_day);

    create table task_cooperation (
      realm_id text not null references realm,
      task_id text not null,
      unit_id text not null,
      position integer not null check (position >= 0),
      primary key (realm_id, task_id, unit_id),
      foreign key (realm_id, task_id) references task on delete cascade,
      foreign key (realm_id, unit_id) references unit
    );
    comment on table task_cooperation is 'Units that co-operate in a task, in the order of the plan';
    create index task_cooperation_unit on task_cooperation (realm_id, unit_id);
  `.execute(db);
}
