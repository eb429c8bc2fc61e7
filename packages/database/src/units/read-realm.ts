import type { StandingHolders, StandingUnits } from '@openpar/engine';
import { idOf, POST_FUNCTIONS, type PostFunction } from '@openpar/engine';
import { sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { POST_COLUMNS } from './list-posts.ts';
import { LINK_COLUMNS, toHolding, toLink, toPost, toUnit, UNIT_COLUMNS } from './unit-rows.ts';

/** All units of the realm with their links and successions, by code and first day. */
export async function readAllUnits({ db, realm }: Scope): Promise<StandingUnits> {
  const units = await db
    .selectFrom('unit')
    .select(UNIT_COLUMNS)
    .where('unit.realm_id', '=', realm)
    .orderBy(sql`unit.code collate "C", unit.valid_from`)
    .execute();
  const links = await db.selectFrom('unit_link').select(LINK_COLUMNS).where('unit_link.realm_id', '=', realm).execute();
  const successions = await db
    .selectFrom('unit_succession')
    .select(['predecessor_id', 'successor_id', 'kind', 'day'])
    .where('realm_id', '=', realm)
    .execute();
  return {
    units: units.map(toUnit),
    links: links.map(toLink),
    successions: successions.map((row) => ({
      predecessorId: idOf(row.predecessor_id),
      successorId: idOf(row.successor_id),
      kind: row.kind,
      day: row.day,
    })),
  };
}

/** All posts of the realm by unit and order, with their holdings and all people. */
export async function readAllPosts({
  db,
  realm,
}: Scope): Promise<Pick<StandingHolders, 'posts' | 'holdings' | 'persons'>> {
  const posts = await db
    .selectFrom('post')
    .select(POST_COLUMNS)
    .where('post.realm_id', '=', realm)
    .orderBy(sql`post.unit_id collate "C", post.precedence, post.id collate "C"`)
    .execute();
  const carried = new Map<string, Set<PostFunction>>();
  for (const row of await db
    .selectFrom('post_function')
    .select(['post_id', 'function'])
    .where('realm_id', '=', realm)
    .execute()) {
    const functions = carried.get(row.post_id) ?? new Set();
    carried.set(row.post_id, functions.add(row.function));
  }
  const functionsOf = (postId: string) => {
    const functions = carried.get(postId);
    return functions === undefined ? [] : POST_FUNCTIONS.filter((name) => functions.has(name));
  };
  const holdings = await db
    .selectFrom('holding')
    .innerJoin('person', (join) =>
      join.onRef('person.realm_id', '=', 'holding.realm_id').onRef('person.id', '=', 'holding.person_id'),
    )
    .select(['post_id', 'person_id', 'person.name as person_name', 'valid_from', 'valid_to'])
    .where('holding.realm_id', '=', realm)
    .orderBy(sql`post_id collate "C", valid_from, person_id collate "C"`)
    .execute();
  const persons = await db
    .selectFrom('person')
    .select(['id', 'name', 'phone', 'email'])
    .where('realm_id', '=', realm)
    .orderBy(sql`id collate "C"`)
    .execute();
  return {
    posts: posts.map((row) => toPost({ ...row, functions: functionsOf(row.id) })),
    holdings: holdings.map(toHolding),
    persons: persons.map(({ id, name, phone, email }) => ({ id: idOf(id), name, phone, email })),
  };
}
