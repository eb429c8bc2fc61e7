import { type Kysely, sql } from 'kysely';

/** Searching for beginnings of words in posts, people, conferences and tasks; plans are few to a unit and need no index. */
export async function indexWords(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function search_words(given text) returns text
    language sql immutable strict parallel safe
    return ' ' || fold_marks(pg_catalog.regexp_replace(given, '[^[:alnum:]\\u0080-\\uffff]+', ' ', 'g'));
    comment on function search_words is 'Words of a text without marks, each after a space';

    create function spelt_words(given text) returns text
    language sql immutable strict parallel safe
    return ' ' || pg_catalog.lower(
      pg_catalog.regexp_replace(pg_catalog.normalize(given, 'NFC'), '[^[:alnum:]\\u0080-\\uffff]+', ' ', 'g') collate vietnamese);
    comment on function spelt_words is 'Words of a text in small letters with their marks, each after a space';

    create index post_title_words on post using gin (search_words(title) gin_trgm_ops) with (fastupdate = off);
    create index person_name_words on person using gin (search_words(name) gin_trgm_ops) with (fastupdate = off);
    create index conference_name_words on conference using gin (search_words(name) gin_trgm_ops) with (fastupdate = off);
    create index task_text_words on task using gin (search_words(text) gin_trgm_ops) with (fastupdate = off);
  `.execute(db);
}
