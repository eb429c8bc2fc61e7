import { type Kysely, sql } from 'kysely';

/** When a session was last used, so that one left alone ends; sessions that have ended are found without reading all. */
export async function noteSessionUse(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table session add column last_used_at timestamptz not null default now();
    alter table session alter column last_used_at drop default;
    comment on column session.last_used_at is 'To the minute: a use soon after the one noted is not written';
    create index session_end on session (realm_id, expires_at);
  `.execute(db);
}
