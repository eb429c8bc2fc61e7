import { type Kysely, sql } from 'kysely';

/** Plan documents that were brought in, what was read in them, and what people corrected. */
export async function createPlanReadings(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table plan_reading (
      realm_id text not null references realm,
      id text not null,
      owner_unit_id text not null,
      file_name text not null,
      file_digest text not null check (file_digest ~ '^[0-9a-f]{64}$'),
      file_bytes integer not null check (file_bytes >= 0),
      brought_in_by text not null,
      brought_in_at timestamptz not null,
      text jsonb not null,
      reading jsonb not null,
      title text generated always as (reading #>> '{document,title}') stored,
      issuer_name text generated always as (reading #>> '{document,issuer,name}') stored,
      doubt_count integer not null generated always as (jsonb_array_length(reading -> 'doubts')) stored,
      warning_count integer not null generated always as (jsonb_array_length(reading -> 'warnings')) stored,
      primary key (realm_id, id),
      foreign key (realm_id, owner_unit_id) references unit
    );
    comment on table plan_reading is 'Plan documents as they were brought in, with what the rules understood';
    comment on column plan_reading.file_digest is 'Address of the original in the file store: SHA-256, hexadecimal';
    comment on column plan_reading.text is 'ExtractedText of documents';
    comment on column plan_reading.reading is 'PlanReading of documents';
    create index plan_reading_owner on plan_reading (realm_id, owner_unit_id, brought_in_at desc);

    create table plan_correction (
      realm_id text not null references realm,
      plan_reading_id text not null,
      path text not null check (path <> ''),
      value jsonb not null,
      read_value jsonb not null,
      corrected_by text not null,
      corrected_at timestamptz not null,
      primary key (realm_id, plan_reading_id, path),
      foreign key (realm_id, plan_reading_id) references plan_reading on delete cascade
    );
    comment on table plan_correction is 'Values that a person put in place of what the rules read';
    comment on column plan_correction.read_value is 'What stood there when it was corrected';
  `.execute(db);
}
