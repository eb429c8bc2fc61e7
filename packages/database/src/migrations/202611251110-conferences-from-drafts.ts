import { type Kysely, sql } from 'kysely';

/** Conferences without a document, made of a draft, and the yearly cycles that every conference belongs to. */
export async function conferencesFromDrafts(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table conference alter column plan_reading_id drop not null;
    alter table conference
      add column draft jsonb,
      add column copied_from text,
      add column years integer[] not null default '{}',
      add constraint conference_origin check ((plan_reading_id is null) <> (draft is null));
    comment on column conference.draft is 'ConferenceDraft of documents that the plan follows from; null where a document was read';
    comment on column conference.copied_from is 'Conference whose plan the draft began with; it may be gone';
    comment on column conference.years is 'Yearly cycles that the plan looks back on or sets tasks for (yearsOfPlan of documents)';
    update conference set years = array(
      select distinct year from (
        select generate_series(
          left(coalesce(period ->> 'from', period ->> 'to'), 4)::integer,
          left(coalesce(period ->> 'to', period ->> 'from'), 4)::integer
        ) as year from unnest(array[plan -> 'reviewedPeriod', plan -> 'targetPeriod']) as period
        union all
        select (index ->> 'year')::integer from jsonb_array_elements(plan -> 'indices') as index
      ) as named where year is not null order by year
    );
  `.execute(db);
}
