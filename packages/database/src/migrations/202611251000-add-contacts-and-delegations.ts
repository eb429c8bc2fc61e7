import { type Kysely, sql } from 'kysely';
import { putUnderTrail } from './put-under-trail.ts';

/** How people are reached and listed, and who acts for the holder of a post under a delegation. */
export async function addContactsAndDelegations(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table person
      add column phone text check (phone <> ''),
      add column email text check (email <> ''),
      add column sort_name text not null generated always as (
        regexp_replace(btrim(name), '^(.*)[[:space:]]+([^[:space:]]+)$', '\\2 \\1')) stored,
      add column search_key text not null generated always as (' ' || fold_marks(name)) stored;
    comment on column person.sort_name is 'The given name first, as Vietnamese lists of people are ordered: "Bình Lò Thị"';
    comment on column person.search_key is 'Words of the name without marks, each after a space';
    drop trigger leave_trail on person;

    create table delegation (
      realm_id text not null references realm,
      id text not null check (id <> ''),
      post_id text not null,
      from_person_id text not null,
      to_person_id text not null check (to_person_id <> from_person_id),
      valid_from date not null,
      valid_to date not null check (valid_to > valid_from),
      reason text not null check (reason <> ''),
      ended_on date,
      created_by text not null,
      created_at timestamptz not null default now(),
      primary key (realm_id, id),
      foreign key (realm_id, post_id) references post,
      foreign key (realm_id, from_person_id) references person,
      foreign key (realm_id, to_person_id) references person
    );
    comment on table delegation is 'Posts that somebody acts for in the place of the holder (ủy quyền), never longer than the holder''s term';
    comment on column delegation.reason is 'The paper it rests on, or why';
    comment on column delegation.ended_on is 'First day on which it no longer holds, where it was ended before its time';
    comment on column delegation.created_by is 'Name and post of whoever entered it';
    create index delegation_post on delegation (realm_id, post_id);
    create index delegation_to on delegation (realm_id, to_person_id);
  `.execute(db);
  await putUnderTrail(db, {
    table: 'person',
    record: ['person', 'id'],
    key: ['id'],
    leftOut: ['sort_name', 'search_key'],
  });
  await putUnderTrail(db, { table: 'delegation', record: ['post', 'post_id'], key: ['id'] });
}
