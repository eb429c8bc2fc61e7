import type { Found, FoundPost, RecordSearch } from '@openpar/application';
import { idOf, type PostId, type UnitId } from '@openpar/engine';
import { foldMarks, searchWords } from '@openpar/formats';
import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { contextOfUnit } from '../units/context-of-unit.ts';
import { readUpwards } from '../units/read-upwards.ts';
import { validOn } from '../valid-on.ts';
import { hasWords, nearness, plainText, UNIT_NAME, wordConditions } from './word-conditions.ts';

/**
 * Posts of the day with every word in the title or in the unit's name, and at least one in the title: a unit's name alone does not mean
 * all its posts. Those that have the words whole come before those where they only begin one, then the shortest titles, then the shortest
 * names of units.
 */
export async function findPosts(scope: Scope, search: RecordSearch): Promise<Found<FoundPost>> {
  const ways = await matchTitles(scope, search.text);
  if (ways.length === 0) return { rows: [], total: 0 };
  const found = await selectPosts(scope, ways, search);
  if (found.length === 0) return { rows: [], total: 0 };
  const upwards = await readUpwards(scope, [...new Set(found.map(({ unit_id }) => unit_id))], search.day);
  const rows = found.map((row) => ({
    post: { id: idOf<PostId>(row.id), title: row.title },
    unit: { id: idOf<UnitId>(row.unit_id), fullName: row.full_name },
    context: contextOfUnit(upwards, idOf(row.unit_id)),
    holderName: row.holder_name,
  }));
  return { rows, total: found[0]?.total ?? 0 };
}

/** Titles that have the same of the words, and the words that the unit's name must have. */
interface Way {
  titles: string[];
  wordsOfUnit: readonly string[];
}

/** Titles are few and posts are many, so the words are looked for in each title once. */
async function matchTitles({ db, realm }: Scope, text: string): Promise<Way[]> {
  const conditions = wordConditions(text, plainText(sql`title`));
  const answer = await sql<{ title: string; has: boolean[] }>`
    with recursive titles as (
      select min(title) as title from post where realm_id = ${realm}
      union all
      select (select min(post.title) from post where realm_id = ${realm} and post.title > titles.title)
      from titles where titles.title is not null),
    matched as materialized (
      select title, array[${sql.join(conditions)}] as has from titles where title is not null)
    select title, has from matched where true = any(has)`.execute(db);
  const ways = new Map<string, Way>();
  for (const { title, has } of answer.rows) {
    const wordsOfUnit = searchWords(text).filter((_, at) => has[at] !== true);
    const way = ways.get(has.join()) ?? { titles: [], wordsOfUnit };
    way.titles.push(title);
    ways.set(has.join(), way);
  }
  return [...ways.values()];
}

interface PostRow {
  id: string;
  title: string;
  unit_id: string;
  full_name: string;
  holder_name: string | null;
  total: number;
}

async function selectPosts(
  scope: Scope,
  ways: readonly Way[],
  { text, day, limit }: RecordSearch,
): Promise<readonly PostRow[]> {
  const byWay = ways.map(
    ({ titles, wordsOfUnit }) => sql`
      select post.id, post.title, named.folded, post.unit_id, place.full_name, place.search_key
      from unnest(${titles}::text[], ${titles.map(foldedTitle)}::text[]) as named (title, folded)
        join post on post.realm_id = ${scope.realm} and post.title = named.title and ${validOn('post', day)}
        join ${unitsNamed(scope, wordsOfUnit, day)} as place on place.id = post.unit_id`,
  );
  const answer = await sql<PostRow>`
    select id, title, unit_id, full_name, count(*) over ()::integer as total, ${holderName(scope, day)} as holder_name
    from (${sql.join(byWay, sql` union all `)}) as found
    order by ${nearness(text, sql`(' ' || folded || search_key || ' ')`)}, length(title), length(search_key),
      title collate vietnamese, full_name collate vietnamese, id collate "C"
    limit ${limit}`.execute(scope.db);
  return answer.rows;
}

function foldedTitle(title: string): string {
  return foldMarks(searchWords(title).join(' '));
}

/** Where words are asked for the offset, which skips nothing, has the units found once by their index, not looked at post by post. */
function unitsNamed({ realm }: Scope, words: readonly string[], day: string): RawBuilder<unknown> {
  const once = words.length === 0 ? sql`` : sql`offset 0`;
  return sql`(
    select id, full_name, search_key from unit
    where realm_id = ${realm} and ${validOn('unit', day)} and ${hasWords(words, UNIT_NAME)} ${once})`;
}

function holderName({ realm }: Scope, day: string): RawBuilder<unknown> {
  return sql`(
    select person.name from holding join person on person.realm_id = ${realm} and person.id = holding.person_id
    where holding.realm_id = ${realm} and holding.post_id = found.id and ${validOn('holding', day)}
    order by holding.valid_from, holding.person_id limit 1)`;
}
