import { type Kysely, sql } from 'kysely';
import { putUnderTrail } from './put-under-trail.ts';

/** Notices of the fixed time and place, as they were made, and the bodies that each is for. */
export async function createNotices(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table notice (
      realm_id text not null references realm,
      conference_id text not null,
      number integer not null check (number >= 1),
      facts jsonb not null,
      made_by text not null,
      made_at timestamptz not null,
      primary key (realm_id, conference_id, number),
      foreign key (realm_id, conference_id) references conference on delete cascade
    );
    comment on table notice is 'Notices that fix time and place; a later one of the same conference takes the place of an earlier one';
    comment on column notice.number is 'Counts the notices of a conference from 1';
    comment on column notice.facts is 'NoticePaperFacts of documents, as the records were when it was made';

    create table notice_recipient (
      realm_id text not null references realm,
      conference_id text not null,
      notice_number integer not null,
      position integer not null check (position >= 0),
      unit_id text not null,
      unit_name text not null,
      seat_count integer not null check (seat_count >= 1),
      state text not null default 'to-send' check (state in ('to-send')),
      primary key (realm_id, conference_id, notice_number, position),
      foreign key (realm_id, conference_id, notice_number) references notice on delete cascade
    );
    comment on table notice_recipient is 'Bodies that a notice is for, named as they were then';
  `.execute(db);
  await putUnderTrail(db, {
    table: 'notice',
    record: ['conference', 'conference_id'],
    key: ['conference_id', 'number'],
  });
  await putUnderTrail(db, {
    table: 'notice_recipient',
    record: ['conference', 'conference_id'],
    key: ['conference_id', 'notice_number', 'position'],
  });
}
