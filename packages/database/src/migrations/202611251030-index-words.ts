import { type Kysely, sql } from 'kysely';

/** Searching for beginnings of words in units, posts, people, conferences and tasks; plans are few to a unit and need no index. */
export async function indexWords(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function word_vector(given text) returns tsvector
    language sql immutable strict parallel safe
    return pg_catalog.array_to_tsvector(pg_catalog.array_remove(pg_catalog.string_to_array(
      fold_marks(pg_catalog.regexp_replace(given, '[^[:alnum:]\\u0080-\\uffff]+', ' ', 'g')), ' '), ''));
    comment on function word_vector is 'Words of a text without marks; an index over them answers without looking at the rows again';

    create function spelt_words(given text) returns text
    language sql immutable strict parallel safe
    return ' ' || pg_catalog.lower(
      pg_catalog.regexp_replace(pg_catalog.normalize(given, 'NFC'), '[^[:alnum:]\\u0080-\\uffff]+', ' ', 'g') collate vietnamese);
    comment on function spelt_words is 'Words of a text in small letters with their marks, each after a space';

    create index unit_words on unit using gin (word_vector(search_key)) with (fastupdate = off);
    create index person_words on person using gin (word_vector(name)) with (fastupdate = off);
    create index conference_words on conference using gin (word_vector(name)) with (fastupdate = off);
    create index task_words on task using gin (word_vector(text)) with (fastupdate = off);
    create index post_title on post (realm_id, title);
    comment on index post_title is 'Titles are few: a search looks through them, not through the posts';
    drop index unit_search_key;
    analyze unit, post, person, conference, task;
  `.execute(db);
}
