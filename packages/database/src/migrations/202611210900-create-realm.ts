import { type Kysely, sql } from 'kysely';

/** The realm, and what every domain needs: order by the Vietnamese alphabet, and names without marks for searching. */
export async function createRealm(db: Kysely<unknown>): Promise<void> {
  await sql`
    create extension if not exists pg_trgm;

    create collation vietnamese (provider = icu, locale = 'vi', deterministic = true);

    create function fold_marks(given text) returns text
    language sql immutable strict parallel safe
    return pg_catalog.lower(pg_catalog.translate(
      pg_catalog.regexp_replace(pg_catalog.normalize(given, 'NFD'), '[\\u0300-\\u036f]', '', 'g'), 'đĐ', 'dd'));
    comment on function fold_marks is 'The text in small letters without any Vietnamese mark, as foldMarks of formats';

    create table realm (
      id text primary key check (id <> ''),
      name text not null check (name <> ''),
      is_practice boolean not null
    );
    comment on table realm is 'Trees of units that this installation serves; every other table belongs to one of them';
    comment on column realm.is_practice is 'People in it may work on a day of the past';
  `.execute(db);
}
