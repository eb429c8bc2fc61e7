import type { Found, FoundPost, RecordSearch } from '@openpar/application';
import { idOf, type PostId, type UnitId } from '@openpar/engine';
import { searchWords } from '@openpar/formats';
import { sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { contextOfUnit } from '../units/context-of-unit.ts';
import { listPosts } from '../units/list-posts.ts';
import { readUpwards } from '../units/read-upwards.ts';
import { validOn } from '../valid-on.ts';
import { hasWords, plainText, UNIT_NAME, wordConditions } from './word-conditions.ts';

/**
 * Posts of the day with every word in the title or in the unit's name, and at least one in the title: a unit's name alone does not mean
 * all its posts. The shortest titles first, then the shortest names of units.
 */
export async function findPosts(scope: Scope, { text, day, limit }: RecordSearch): Promise<Found<FoundPost>> {
  const ways = await matchTitles(scope, text);
  if (ways.length === 0) return { rows: [], total: 0 };
  const found = await selectPosts(scope, { ways, day, limit });
  const unitIds = [...new Set(found.map(({ unit_id }) => unit_id))];
  const upwards = await readUpwards(scope, unitIds, day);
  const { holdings } = await listPosts(scope, unitIds, day);
  const rows = found.map((row) => ({
    post: { id: idOf<PostId>(row.id), title: row.title },
    unit: { id: idOf<UnitId>(row.unit_id), fullName: row.full_name },
    context: contextOfUnit(upwards, idOf(row.unit_id)),
    holderName: holdings.find(({ postId }) => postId === row.id)?.personName ?? null,
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

function selectPosts(scope: Scope, { ways, day, limit }: { ways: readonly Way[]; day: string; limit: number }) {
  const byWay = ways.map(
    ({ titles, wordsOfUnit }) => sql`
      select post.id, post.title, post.unit_id, unit.full_name, unit.search_key
      from post join unit on unit.realm_id = ${scope.realm} and unit.id = post.unit_id
      where post.realm_id = ${scope.realm} and post.title = any(${titles}) and ${validOn('post', day)}
        and ${validOn('unit', day)} and ${hasWords(wordsOfUnit, UNIT_NAME)}`,
  );
  return sql<{ id: string; title: string; unit_id: string; full_name: string; total: number }>`
    select id, title, unit_id, full_name, count(*) over ()::integer as total
    from (${sql.join(byWay, sql` union all `)}) as found
    order by length(title), length(search_key), title collate vietnamese, full_name collate vietnamese, id collate "C"
    limit ${limit}`
    .execute(scope.db)
    .then(({ rows }) => rows);
}
