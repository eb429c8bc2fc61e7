import type { Found, FoundPost, RecordSearch } from '@openpar/application';
import { idOf, type PostId, type UnitId } from '@openpar/engine';
import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { contextOfUnit } from '../units/context-of-unit.ts';
import { readUpwards } from '../units/read-upwards.ts';
import { validOn } from '../valid-on.ts';
import { plainText, UNIT_NAME, wordConditions } from './word-conditions.ts';

/** Posts of the day, see `SearchReads.findPosts`; the shortest titles first, then the shortest names of units. */
export async function findPosts(scope: Scope, { text, day, limit }: RecordSearch): Promise<Found<FoundPost>> {
  const matching = selectMatching(scope, { text, day });
  const { total } = await matching.select(sql<number>`count(*)::integer`.as('total')).executeTakeFirstOrThrow();
  if (total === 0) return { rows: [], total };
  const found = await matching
    .select(['post.id', 'post.title', 'post.unit_id', 'unit.full_name', holderName(scope, day).as('holder_name')])
    .orderBy(sql`length(post.title), length(unit.search_key)`)
    .orderBy(sql`post.title collate vietnamese, unit.full_name collate vietnamese, post.id collate "C"`)
    .limit(limit)
    .execute();
  const upwards = await readUpwards(scope, [...new Set(found.map(({ unit_id }) => unit_id))], day);
  const rows = found.map((row) => ({
    post: { id: idOf<PostId>(row.id), title: row.title },
    unit: { id: idOf<UnitId>(row.unit_id), fullName: row.full_name },
    context: contextOfUnit(upwards, idOf(row.unit_id)),
    holderName: row.holder_name,
  }));
  return { rows, total };
}

/** Every word in the title or in the unit's name, and at least one in the title: a unit's name alone does not mean all its posts. */
function selectMatching(scope: Scope, { text, day }: Pick<RecordSearch, 'text' | 'day'>) {
  const inTitle = wordConditions(text, plainText(sql`post.title`));
  const inUnit = wordConditions(text, UNIT_NAME);
  const ofDay = scope.db
    .selectFrom('post')
    .innerJoin('unit', (join) =>
      join.onRef('unit.realm_id', '=', 'post.realm_id').onRef('unit.id', '=', 'post.unit_id'),
    )
    .where('post.realm_id', '=', scope.realm)
    .where(validOn('post', day))
    .where(validOn('unit', day))
    .where(anyOf(inTitle));
  return inTitle.reduce((query, condition, at) => query.where(anyOf([condition, ...inUnit.slice(at, at + 1)])), ofDay);
}

function anyOf(conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> {
  return sql<boolean>`(${sql.join(conditions, sql` or `)})`;
}

/** Whoever holds the post on the day, the latest to take it first. */
function holderName({ realm }: Scope, day: RecordSearch['day']) {
  return sql<string | null>`(
    select person.name from holding
      join person on person.realm_id = ${realm} and person.id = holding.person_id
    where holding.realm_id = ${realm} and holding.post_id = post.id and ${validOn('holding', day)}
    order by holding.valid_from desc, holding.person_id limit 1)`;
}
