import { type Holding, type IsoDay, POST_FUNCTIONS, type Post, type PostFunction, type PostId } from '@openpar/engine';
import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { validOn } from '../valid-on.ts';
import { toHolding, toPost } from './unit-rows.ts';

export const POST_COLUMNS = [
  'post.id',
  'post.unit_id',
  'post.title',
  'post.rank',
  'post.precedence',
  'post.valid_from',
  'post.valid_to',
] as const;

/** Posts of these units on a day, by unit and order of precedence, with their holders of that day; without a day those of all time. */
export async function listPosts(
  scope: Scope,
  unitIds: readonly string[],
  day: IsoDay | null,
): Promise<{ posts: Post[]; holdings: Holding[] }> {
  const posts = await selectPosts(scope, sql`post.unit_id = any(${unitIds}) and ${heldOn('post', day)}`);
  const holdings = await selectHoldings(
    scope,
    sql`holding.post_id = any(${posts.map(({ id }) => id)}) and ${heldOn('holding', day)}`,
  );
  return { posts, holdings };
}

export async function findPost(scope: Scope, id: PostId): Promise<Post | null> {
  return (await selectPosts(scope, sql`post.id = ${id}`))[0] ?? null;
}

/** All terms of these posts. */
export function listTerms(scope: Scope, postIds: readonly PostId[]): Promise<Holding[]> {
  return selectHoldings(scope, sql`holding.post_id = any(${postIds})`);
}

function heldOn(table: string, day: IsoDay | null): RawBuilder<boolean> {
  return day === null ? sql<boolean>`true` : validOn(table, day);
}

async function selectPosts(scope: Scope, condition: RawBuilder<unknown>): Promise<Post[]> {
  const posts = await scope.db
    .selectFrom('post')
    .select(POST_COLUMNS)
    .where('post.realm_id', '=', scope.realm)
    .where(sql<boolean>`${condition}`)
    .orderBy('post.unit_id')
    .orderBy('post.precedence')
    .orderBy('post.id')
    .execute();
  const functions = await readFunctions(
    scope,
    posts.map(({ id }) => id),
  );
  return posts.map((row) => toPost({ ...row, functions: functions(row.id) }));
}

async function selectHoldings(scope: Scope, condition: RawBuilder<unknown>): Promise<Holding[]> {
  const holdings = await scope.db
    .selectFrom('holding')
    .innerJoin('person', (join) =>
      join.onRef('person.realm_id', '=', 'holding.realm_id').onRef('person.id', '=', 'holding.person_id'),
    )
    .select(['post_id', 'person_id', 'person.name as person_name', 'valid_from', 'valid_to'])
    .where('holding.realm_id', '=', scope.realm)
    .where(sql<boolean>`${condition}`)
    .orderBy('holding.post_id')
    .orderBy('holding.valid_from')
    .orderBy('holding.person_id')
    .execute();
  return holdings.map(toHolding);
}

/** Functions of each of these posts, in the order of `POST_FUNCTIONS`. */
export async function readFunctions(
  scope: Scope,
  postIds: readonly string[],
): Promise<(postId: string) => readonly PostFunction[]> {
  const rows = await scope.db
    .selectFrom('post_function')
    .select(['post_id', 'function'])
    .where('realm_id', '=', scope.realm)
    .where(sql<boolean>`post_id = any(${postIds})`)
    .execute();
  const carried = new Set(rows.map((row) => `${row.function} ${row.post_id}`));
  const carrying = new Set(rows.map((row) => row.post_id));
  return (postId) => (carrying.has(postId) ? POST_FUNCTIONS.filter((name) => carried.has(`${name} ${postId}`)) : []);
}
