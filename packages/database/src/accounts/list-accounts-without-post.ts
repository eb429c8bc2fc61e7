import type { AccountWithoutPost, TermInList } from '@openpar/application';
import { type IsoDay, idOf } from '@openpar/engine';
import { sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { validOn } from '../valid-on.ts';
import { listAccountsOf } from './list-accounts-below.ts';

/** See `AccountReads.listWithoutPost`. */
export async function listAccountsWithoutPost(
  scope: Scope,
  { day, since }: { day: IsoDay; since: Date },
): Promise<AccountWithoutPost[]> {
  const terms = await readTerms(scope, day);
  const accounts = await listAccountsOf(scope, [...terms.keys()], since);
  return accounts.map(({ personId, ...account }) => ({ ...account, terms: terms.get(personId) ?? [] }));
}

/** All terms of everybody who has an account, held a post before the day and holds none on it. */
async function readTerms(scope: Scope, day: IsoDay): Promise<Map<string, readonly TermInList[]>> {
  const rows = await scope.db
    .selectFrom('holding')
    .innerJoin('post', (join) =>
      join.onRef('post.realm_id', '=', 'holding.realm_id').onRef('post.id', '=', 'holding.post_id'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.realm_id', '=', 'post.realm_id').onRef('unit.id', '=', 'post.unit_id'),
    )
    .select(['holding.person_id', 'holding.valid_from', 'holding.valid_to'])
    .select(['post.title', 'unit.id as unit_id', 'unit.full_name'])
    .select(['unit.valid_from as unit_valid_from', 'unit.valid_to as unit_valid_to'])
    .where('holding.realm_id', '=', scope.realm)
    .where(
      sql<boolean>`holding.person_id in (
        select account.person_id from account
        join holding as earlier on earlier.realm_id = account.realm_id and earlier.person_id = account.person_id
        where account.realm_id = ${scope.realm} and earlier.valid_to <= ${day}::date
        except
        select present.person_id from holding as present where present.realm_id = ${scope.realm} and ${validOn('present', day)})`,
    )
    .orderBy(sql`post.precedence, post.id, holding.valid_from`)
    .execute();
  const termsOf = new Map<string, TermInList[]>();
  for (const row of rows) {
    const term = {
      title: row.title,
      unitId: idOf<TermInList['unitId']>(row.unit_id),
      unitName: row.full_name,
      from: row.valid_from,
      to: row.valid_to,
      unitValidFrom: row.unit_valid_from,
      unitValidTo: row.unit_valid_to,
    };
    termsOf.set(row.person_id, [...(termsOf.get(row.person_id) ?? []), term]);
  }
  return termsOf;
}
