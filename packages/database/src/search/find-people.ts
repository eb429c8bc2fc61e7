import type { Found, FoundPerson, RecordSearch } from '@openpar/application';
import { idOf, type UnitId } from '@openpar/engine';
import { searchWords } from '@openpar/formats';
import { sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { contextOfUnit } from '../units/context-of-unit.ts';
import { readUpwards } from '../units/read-upwards.ts';
import { validOn } from '../valid-on.ts';
import { hasWords, plainText } from './word-conditions.ts';

/** By given name, which stands last, then by the whole name, both in Vietnamese order. */
const PERSON_ORDER = sql`
  regexp_replace(trim(person.name), '^.* ', '') collate vietnamese, person.name collate vietnamese, person.id collate "C"`;

export async function findPeople(scope: Scope, { text, day, limit }: RecordSearch): Promise<Found<FoundPerson>> {
  const ofRealm = scope.db.selectFrom('person').where('person.realm_id', '=', scope.realm);
  const matching = ofRealm.where(hasWords(searchWords(text), plainText(sql`person.name`)));
  const people = await matching
    .select(['id', 'name', matching.select(sql<number>`count(*)::integer`.as('total')).as('total')])
    .orderBy(PERSON_ORDER)
    .limit(limit)
    .execute();
  if (people.length === 0) return { rows: [], total: 0 };
  const held = await selectHeldPosts(
    scope,
    people.map(({ id }) => id),
    day,
  );
  const upwards = await readUpwards(scope, [...new Set(held.map(({ unit_id }) => unit_id))], day);
  const postsOf = (personId: string) =>
    held
      .filter(({ person_id }) => person_id === personId)
      .map(({ title, unit_id, full_name }) => ({
        title,
        unit: { id: idOf<UnitId>(unit_id), fullName: full_name },
        context: contextOfUnit(upwards, idOf(unit_id)),
      }));
  return {
    total: people[0]?.total ?? 0,
    rows: people.map(({ id, name }) => ({ id: idOf(id), name, posts: postsOf(id) })),
  };
}

function selectHeldPosts(scope: Scope, personIds: readonly string[], day: RecordSearch['day']) {
  return scope.db
    .selectFrom('holding')
    .innerJoin('post', (join) =>
      join.onRef('post.realm_id', '=', 'holding.realm_id').onRef('post.id', '=', 'holding.post_id'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.realm_id', '=', 'post.realm_id').onRef('unit.id', '=', 'post.unit_id'),
    )
    .select(['holding.person_id', 'post.title', 'post.unit_id', 'unit.full_name'])
    .where('holding.realm_id', '=', scope.realm)
    .where(sql<boolean>`holding.person_id = any(${personIds})`)
    .where(validOn('holding', day))
    .where(validOn('post', day))
    .where(validOn('unit', day))
    .orderBy('post.precedence')
    .orderBy('post.id')
    .execute();
}
