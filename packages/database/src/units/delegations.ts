import { type Delegation, type DelegationId, type IsoDay, idOf, type PostId } from '@openpar/engine';
import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../scope.ts';

/** When a delegation ends: by its own words, by being ended, with the term of the holder who gave it, or with the post. */
export const DELEGATION_END = sql<IsoDay>`least(delegation.valid_to, delegation.ended_on, holding.valid_to, post.valid_to)`;

/** Delegations joined with the term that each rests on and with the post; without such a term a delegation gives nothing. */
export function fromDelegations(scope: Scope) {
  return scope.db
    .selectFrom('delegation')
    .innerJoin('post', (join) =>
      join.onRef('post.realm_id', '=', 'delegation.realm_id').onRef('post.id', '=', 'delegation.post_id'),
    )
    .innerJoin('holding', (join) =>
      join
        .onRef('holding.realm_id', '=', 'delegation.realm_id')
        .onRef('holding.post_id', '=', 'delegation.post_id')
        .onRef('holding.person_id', '=', 'delegation.from_person_id')
        .on(sql<boolean>`holding.valid_from <= delegation.valid_from`)
        .on(sql<boolean>`(holding.valid_to is null or delegation.valid_from < holding.valid_to)`),
    )
    .innerJoin('person as giver', (join) =>
      join.onRef('giver.realm_id', '=', 'delegation.realm_id').onRef('giver.id', '=', 'delegation.from_person_id'),
    )
    .where('delegation.realm_id', '=', scope.realm)
    .where(sql<boolean>`delegation.valid_from < ${DELEGATION_END}`);
}

export function listDelegations(scope: Scope, postIds: readonly PostId[]): Promise<Delegation[]> {
  return selectDelegations(scope, sql`delegation.post_id = any(${postIds})`);
}

export async function findDelegation(scope: Scope, id: DelegationId): Promise<Delegation | null> {
  return (await selectDelegations(scope, sql`delegation.id = ${id}`))[0] ?? null;
}

async function selectDelegations(scope: Scope, condition: RawBuilder<unknown>): Promise<Delegation[]> {
  const rows = await fromDelegations(scope)
    .innerJoin('person as taker', (join) =>
      join.onRef('taker.realm_id', '=', 'delegation.realm_id').onRef('taker.id', '=', 'delegation.to_person_id'),
    )
    .select([
      'delegation.id',
      'delegation.post_id',
      'delegation.from_person_id',
      'giver.name as from_person_name',
      'delegation.to_person_id',
      'taker.name as to_person_name',
      'delegation.valid_from',
      'delegation.reason',
    ])
    .select(DELEGATION_END.as('ends_on'))
    .where(sql<boolean>`${condition}`)
    .orderBy('delegation.valid_from')
    .orderBy('delegation.id')
    .execute();
  return rows.map((row) => ({
    id: idOf(row.id),
    postId: idOf(row.post_id),
    fromPersonId: idOf(row.from_person_id),
    fromPersonName: row.from_person_name,
    toPersonId: idOf(row.to_person_id),
    toPersonName: row.to_person_name,
    validFrom: row.valid_from,
    validTo: row.ends_on,
    reason: row.reason,
  }));
}
