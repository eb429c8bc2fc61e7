import { type Kysely, sql } from 'kysely';

/** A bin: plans and conferences that were taken out stay until they are restored or erased. */
export async function markRemoved(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table plan_reading
      add removed_at timestamptz,
      add removed_by text,
      add check ((removed_at is null) = (removed_by is null));
    comment on column plan_reading.removed_at is 'When it was put into the bin; null: it is not there';

    alter table conference
      add removed_at timestamptz,
      add removed_by text,
      add check ((removed_at is null) = (removed_by is null)),
      drop constraint conference_realm_id_plan_reading_id_key;
    comment on column conference.removed_at is 'When it was put into the bin; null: it is not there';
    create unique index conference_plan_reading_id on conference (realm_id, plan_reading_id) where removed_at is null;
    create index conference_plan on conference (realm_id, plan_reading_id);

    create index trail_act_unit on trail_act (realm_id, unit_id, seq desc);
  `.execute(db);
}
