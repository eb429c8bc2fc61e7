import { type Kysely, sql } from 'kysely';

/** Conferences with what their hosts arranged. */
export async function createConferences(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table conference (
      realm_id text not null references realm,
      id text not null,
      host_unit_id text not null,
      plan_reading_id text not null,
      name text not null,
      plan jsonb not null,
      planned_start text generated always as (plan #>> '{time,start}') stored,
      as_of_day date not null,
      arranged_day date,
      arranged_session text check (arranged_session in ('morning', 'afternoon', 'full-day')),
      arranged_start_clock text check (arranged_start_clock ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
      arranged_venue text,
      arranged_chair_post_id text,
      handed_out_at timestamptz,
      created_by text not null,
      created_at timestamptz not null,
      version integer not null default 1 check (version >= 1),
      primary key (realm_id, id),
      unique (realm_id, plan_reading_id),
      foreign key (realm_id, host_unit_id) references unit,
      foreign key (realm_id, plan_reading_id) references plan_reading,
      foreign key (realm_id, arranged_chair_post_id) references post
    );
    comment on table conference is 'Conferences made from a plan; what the host has not arranged is as tentative as the plan says';
    comment on column conference.plan is 'PlanDocument of documents, as read and corrected when the conference was made';
    comment on column conference.as_of_day is 'Units, posts and holders are taken as they were on this day';
    comment on column conference.handed_out_at is 'When its assignments became tasks';
    comment on column conference.version is 'Counts changes; a change names the version it saw';
    create index conference_host on conference (realm_id, host_unit_id, created_at desc);
  `.execute(db);
}
