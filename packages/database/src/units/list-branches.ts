import type { UnitBranch } from '@openpar/application';
import { type IsoDay, UNIT_RELATIONS, type UnitId, type UnitRelation } from '@openpar/engine';
import { sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { validOn } from '../valid-on.ts';
import { toUnit, UNIT_COLUMNS, UNIT_ORDER } from './unit-rows.ts';

/** See `UnitReads.listBranches`. */
export async function listBranches(scope: Scope, under: UnitId | null, day: IsoDay): Promise<UnitBranch[]> {
  const rows = await (under === null ? selectTops(scope, day) : selectUnder(scope, under, day));
  return rows.map(({ relation, branch_count, ...row }) => ({ unit: toUnit(row), relation, branchCount: branch_count }));
}

function selectUnder(scope: Scope, under: UnitId, day: IsoDay) {
  return scope.db
    .selectFrom('unit_link')
    .innerJoin('unit', (join) =>
      join.onRef('unit.realm_id', '=', 'unit_link.realm_id').onRef('unit.id', '=', 'unit_link.unit_id'),
    )
    .select(UNIT_COLUMNS)
    .select([sql<UnitRelation | null>`unit_link.relation`.as('relation'), branchCount(scope, day).as('branch_count')])
    .where('unit_link.realm_id', '=', scope.realm)
    .where('unit_link.to_unit_id', '=', under)
    .where(validOn('unit_link', day))
    .where(validOn('unit', day))
    .orderBy(sql`array_position(${UNIT_RELATIONS}::text[], unit_link.relation)`)
    .orderBy(UNIT_ORDER)
    .execute();
}

function selectTops(scope: Scope, day: IsoDay) {
  return scope.db
    .selectFrom('unit')
    .select(UNIT_COLUMNS)
    .select([sql<UnitRelation | null>`null`.as('relation'), branchCount(scope, day).as('branch_count')])
    .where('unit.realm_id', '=', scope.realm)
    .where(validOn('unit', day))
    .where(
      sql<boolean>`not exists (
        select from unit_link
        where unit_link.realm_id = ${scope.realm} and unit_link.unit_id = unit.id and ${validOn('unit_link', day)})`,
    )
    .orderBy(UNIT_ORDER)
    .execute();
}

/** How many units stand directly to the row's unit on the day; one that does so in two ways counts twice, as it is listed. */
function branchCount({ realm }: Scope, day: IsoDay) {
  return sql<number>`(
    select count(*)::integer from unit_link as link
      join unit as branch on branch.realm_id = ${realm} and branch.id = link.unit_id
    where link.realm_id = ${realm} and link.to_unit_id = unit.id
      and ${validOn('link', day)} and ${validOn('branch', day)})`;
}
