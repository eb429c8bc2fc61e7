import { type Kysely, sql } from 'kysely';
import { putUnderTrail } from './put-under-trail.ts';

/** Whom units named for the seats that a conference leaves them to fill. */
export async function createNamings(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table naming (
      realm_id text not null references realm,
      id text not null,
      conference_id text not null,
      unit_id text not null,
      seat_key text not null check (seat_key <> ''),
      position integer not null check (position >= 0),
      post_id text,
      person_name text check (person_name <> ''),
      title text check (title <> ''),
      named_by text not null,
      named_at timestamptz not null,
      primary key (realm_id, id),
      foreign key (realm_id, conference_id) references conference on delete cascade,
      foreign key (realm_id, unit_id) references unit,
      foreign key (realm_id, post_id) references post,
      check ((post_id is null) = (person_name is not null)),
      check ((person_name is null) = (title is null))
    );
    comment on table naming is 'Whom a unit named to take part: the holder of a post on the day, or somebody without one by name and title';
    comment on column naming.seat_key is 'The line of the plan that asks, by its words (seatKeysOf of engine)';
    comment on column naming.position is 'Order of several persons for one seat, from 0';
    create index naming_conference on naming (realm_id, conference_id, unit_id);
  `.execute(db);
  await putUnderTrail(db, { table: 'naming', record: ['conference', 'conference_id'], key: ['id'] });
}
