import { type Holding, type IsoDay, POST_FUNCTIONS, type Post, type PostFunction } from '@openpar/engine';
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

/** Posts of these units on a day, by unit and order of precedence, with their holders of that day. */
export async function listPosts(
  scope: Scope,
  unitIds: readonly string[],
  day: IsoDay,
): Promise<{ posts: Post[]; holdings: Holding[] }> {
  const posts = await scope.db
    .selectFrom('post')
    .select([...POST_COLUMNS, functionsOfPost(scope).as('functions')])
    .where('post.realm_id', '=', scope.realm)
    .where(sql<boolean>`post.unit_id = any(${unitIds})`)
    .where(validOn('post', day))
    .orderBy('post.unit_id')
    .orderBy('post.precedence')
    .orderBy('post.id')
    .execute();
  const holdings = await scope.db
    .selectFrom('holding')
    .innerJoin('person', (join) =>
      join.onRef('person.realm_id', '=', 'holding.realm_id').onRef('person.id', '=', 'holding.person_id'),
    )
    .select(['post_id', 'person_id', 'person.name as person_name', 'valid_from', 'valid_to'])
    .where('holding.realm_id', '=', scope.realm)
    .where(sql<boolean>`holding.post_id = any(${posts.map(({ id }) => id)})`)
    .where(validOn('holding', day))
    .orderBy('holding.post_id')
    .orderBy('holding.valid_from')
    .orderBy('holding.person_id')
    .execute();
  return { posts: posts.map(toPost), holdings: holdings.map(toHolding) };
}

/** Functions of the row's post, in the order of `POST_FUNCTIONS`. */
export function functionsOfPost(scope: Scope): RawBuilder<PostFunction[]> {
  return sql<PostFunction[]>`array(
    select post_function.function from post_function
    where post_function.realm_id = ${scope.realm} and post_function.post_id = post.id
    order by array_position(${POST_FUNCTIONS}::text[], post_function.function))`;
}
