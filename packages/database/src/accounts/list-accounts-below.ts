import type { AccountInList, PersonInList, PostInList } from '@openpar/application';
import { type IsoDay, idOf, type UnitId } from '@openpar/engine';
import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { validOn } from '../valid-on.ts';

interface Below {
  roots: readonly UnitId[];
  day: IsoDay;
}

/** See `AccountReads.listBelow`. */
export async function listAccountsBelow(
  scope: Scope,
  { roots, day, since }: Below & { since: Date },
): Promise<AccountInList[]> {
  const people = await readHolders(scope, { roots, day });
  const accounts = await listAccountsOf(scope, [...people.keys()], since);
  return accounts.map(({ personId, ...account }) => ({ ...account, posts: people.get(personId) ?? [] }));
}

/** The accounts of these people, by name. */
export async function listAccountsOf(
  scope: Scope,
  personIds: readonly string[],
  since: Date,
): Promise<(Omit<AccountInList, 'posts'> & { personId: string })[]> {
  const rows = await scope.db
    .selectFrom('account')
    .innerJoin('person', (join) =>
      join.onRef('person.realm_id', '=', 'account.realm_id').onRef('person.id', '=', 'account.person_id'),
    )
    .select(['account.id', 'login', 'person_id', 'person.name', 'account.email', 'is_disabled', 'last_signed_in_at'])
    .select(sql<boolean>`password_hash is not null`.as('is_activated'))
    .select(
      sql<number>`(select count(*) from failed_sign_in where failed_sign_in.realm_id = account.realm_id
        and lower(failed_sign_in.login) = lower(account.login) and at >= ${since})::integer`.as('failed'),
    )
    .where('account.realm_id', '=', scope.realm)
    .where(sql<boolean>`account.person_id = any(${personIds})`)
    .orderBy(sql`person.name collate vietnamese, login`)
    .execute();
  return rows.map((row) => ({
    id: idOf(row.id),
    personId: row.person_id,
    login: row.login,
    personName: row.name,
    email: row.email,
    isDisabled: row.is_disabled,
    isActivated: row.is_activated,
    failedSignIns: row.failed,
    lastSignedInAt: row.last_signed_in_at,
  }));
}

/** See `AccountReads.listPeopleBelow`. */
export async function listPeopleBelow(scope: Scope, below: Below): Promise<PersonInList[]> {
  const people = await readHolders(scope, below);
  const rows = await scope.db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('realm_id', '=', scope.realm)
    .where(sql<boolean>`id = any(${[...people.keys()]})`)
    .where(
      sql<boolean>`not exists (select from account where account.realm_id = person.realm_id and person_id = person.id)`,
    )
    .orderBy(sql`name collate vietnamese, id`)
    .execute();
  return rows.map(({ id, name }) => ({ personId: idOf(id), personName: name, posts: people.get(id) ?? [] }));
}

/** All posts of the day of each person who holds one of the roots or below them. */
async function readHolders(scope: Scope, { roots, day }: Below): Promise<Map<string, readonly PostInList[]>> {
  const rows = await selectHeldPosts(scope, day)
    .where(
      sql<boolean>`holding.person_id in (
        select near.person_id from holding as near
        join post as near_post on near_post.realm_id = near.realm_id and near_post.id = near.post_id
        where near.realm_id = ${scope.realm} and ${validOn('near', day)}
          and near_post.unit_id in (${unitsBelow(scope, roots, day)}))`,
    )
    .execute();
  const postsOf = new Map<string, PostInList[]>();
  for (const row of rows) {
    const post = { title: row.title, unitId: idOf<UnitId>(row.unit_id), unitName: row.full_name };
    postsOf.set(row.person_id, [...(postsOf.get(row.person_id) ?? []), post]);
  }
  return postsOf;
}

function selectHeldPosts(scope: Scope, day: IsoDay) {
  return scope.db
    .selectFrom('holding')
    .innerJoin('post', (join) =>
      join.onRef('post.realm_id', '=', 'holding.realm_id').onRef('post.id', '=', 'holding.post_id'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.realm_id', '=', 'post.realm_id').onRef('unit.id', '=', 'post.unit_id'),
    )
    .select(['holding.person_id', 'post.title', 'unit.id as unit_id', 'unit.full_name'])
    .where('holding.realm_id', '=', scope.realm)
    .where(validOn('holding', day))
    .where(validOn('unit', day))
    .orderBy(sql`post.precedence, post.id`);
}

/** As `isInChain` of engine, from above: the roots, and what the chain of command leads down to from them or from their territories. */
function unitsBelow(scope: Scope, roots: readonly UnitId[], day: IsoDay): RawBuilder<unknown> {
  return sql`
    with recursive below (id) as (
      select unnest(${[...roots]}::text[])
      union
      select to_unit_id from unit_link
      where realm_id = ${scope.realm} and unit_id = any(${[...roots]}) and relation = 'body-of' and ${validOn('unit_link', day)}
      union
      select unit_link.unit_id from below
      join unit_link on unit_link.realm_id = ${scope.realm} and unit_link.to_unit_id = below.id
      where relation in ('under', 'body-of', 'serves') and ${validOn('unit_link', day)}
    )
    select id from below`;
}
