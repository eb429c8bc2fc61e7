import type { HeldPost } from '@openpar/application';
import type { IsoDay, PersonId } from '@openpar/engine';
import { sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { contextOfUnit } from '../units/context-of-unit.ts';
import { DELEGATION_END, fromDelegations } from '../units/delegations.ts';
import { POST_COLUMNS, readFunctions } from '../units/list-posts.ts';
import { readUpwards } from '../units/read-upwards.ts';
import { toPost, toUnit, UNIT_COLUMNS } from '../units/unit-rows.ts';

/** See `AccountReads.listHeldPosts`: own posts before delegated ones, lasting terms first, then by their end from the latest; names around a post as on its last day. */
export async function listHeldPosts(scope: Scope, personId: PersonId): Promise<HeldPost[]> {
  const held: HeldPost[] = [];
  for (const { lastDay, post, unit, from, to, delegatedBy } of await selectHeldPosts(scope, personId)) {
    const upwards = await readUpwards(scope, [unit.id], lastDay);
    held.push({ post, unit, context: contextOfUnit(upwards, unit.id), from, to, delegatedBy });
  }
  return held;
}

async function selectHeldPosts(scope: Scope, personId: PersonId) {
  const own = await scope.db
    .selectFrom('holding')
    .innerJoin('post', (join) =>
      join.onRef('post.realm_id', '=', 'holding.realm_id').onRef('post.id', '=', 'holding.post_id'),
    )
    .select(['holding.valid_from as held_from', 'holding.valid_to as held_to', ...POST_COLUMNS])
    .select(sql<IsoDay>`(coalesce(holding.valid_to, date '9999-12-31') - 1)`.as('last_day'))
    .select(sql<string | null>`null`.as('delegated_by'))
    .where('holding.realm_id', '=', scope.realm)
    .where('holding.person_id', '=', personId)
    .orderBy(sql`holding.valid_to desc nulls first, holding.valid_from desc, post.precedence, post.id`)
    .execute();
  const delegated = await fromDelegations(scope)
    .select(['delegation.valid_from as held_from', DELEGATION_END.as('held_to'), ...POST_COLUMNS])
    .select(sql<IsoDay>`(${DELEGATION_END} - 1)`.as('last_day'))
    .select('giver.name as delegated_by')
    .where('delegation.to_person_id', '=', personId)
    .orderBy(sql`${DELEGATION_END} desc, delegation.valid_from desc, post.precedence, post.id`)
    .execute();
  const terms = [...own, ...delegated];
  const functions = await readFunctions(
    scope,
    terms.map(({ id }) => id),
  );
  const units = await scope.db
    .selectFrom('unit')
    .select(UNIT_COLUMNS)
    .where('unit.realm_id', '=', scope.realm)
    .where(sql<boolean>`unit.id = any(${terms.map(({ unit_id }) => unit_id)})`)
    .execute();
  const unitById = new Map(units.map((row) => [row.id, toUnit(row)]));
  return terms.flatMap((row) => {
    const unit = unitById.get(row.unit_id);
    return unit
      ? [
          {
            lastDay: row.last_day,
            post: toPost({ ...row, functions: functions(row.id) }),
            unit,
            from: row.held_from,
            to: row.held_to,
            delegatedBy: row.delegated_by,
          },
        ]
      : [];
  });
}
