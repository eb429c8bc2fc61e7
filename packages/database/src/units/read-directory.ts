import {
  type Directory,
  type IsoDay,
  TERRITORY_KINDS,
  territoriesAround,
  territoryOf,
  type UnitId,
} from '@openpar/engine';
import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { STEP_BY_STEP } from '../step-by-step.ts';
import { validOn } from '../valid-on.ts';
import { listPosts } from './list-posts.ts';
import { readUpwards } from './read-upwards.ts';
import { LINK_COLUMNS, toLink, toUnit, UNIT_COLUMNS } from './unit-rows.ts';

/** See `UnitReads.readDirectory`. Bodies of the territories around the host are there too: plans invite the superior's departments. */
export async function readDirectory(scope: Scope, hostUnitId: UnitId, day: IsoDay): Promise<Directory> {
  const upwards = await readUpwards(scope, [hostUnitId], day);
  const territory = territoryOf(upwards, hostUnitId);
  const around = territory ? territoriesAround(upwards, territory.id).map(({ id }) => id) : [];
  const ids = new Set<string>([
    ...upwards.units.map(({ id }) => id),
    ...(await listIdsInside(scope, territory?.id ?? hostUnitId, day)),
    ...(await listBodyIds(scope, around, day)),
  ]);
  const unitIds = [...ids];
  return {
    day,
    units: await listUnits(scope, unitIds, day),
    links: await listLinks(scope, unitIds, day),
    ...(await listPosts(scope, unitIds, day)),
  };
}

/** A territory, the territories inside it, and all bodies of any of them. */
async function listIdsInside(scope: Scope, unitId: string, day: IsoDay): Promise<string[]> {
  return listIds(
    scope,
    sql`
      with recursive inside (id) as (
        select ${unitId}::text
        union
        select step.unit_id from inside
          cross join lateral (
            select unit_link.unit_id from unit_link
            where unit_link.realm_id = ${scope.realm} and unit_link.to_unit_id = inside.id and ${validOn('unit_link', day)}
            offset ${STEP_BY_STEP}) as step)
      select id from inside`,
  );
}

/** Bodies of these territories with their offices, but no other territory and none of its bodies. */
async function listBodyIds(scope: Scope, territoryIds: readonly string[], day: IsoDay): Promise<string[]> {
  const isElsewhere = sql`exists (
    select from unit_link as place
      join unit as territory on territory.realm_id = ${scope.realm} and territory.id = place.to_unit_id
    where place.realm_id = ${scope.realm} and place.unit_id = body.id and ${validOn('place', day)}
      and place.relation in ('body-of', 'located-in', 'vertical-in', 'outside-chain')
      and territory.kind = any(${TERRITORY_KINDS}) and territory.id <> all(${territoryIds}))`;
  return listIds(
    scope,
    sql`
      with recursive inside (id) as (
        select unnest(${territoryIds}::text[])
        union
        select step.id from inside
          cross join lateral (
            select body.id from unit_link
              join unit as body on body.realm_id = ${scope.realm} and body.id = unit_link.unit_id
            where unit_link.realm_id = ${scope.realm} and unit_link.to_unit_id = inside.id and ${validOn('unit_link', day)}
              and body.kind <> all(${TERRITORY_KINDS}) and not ${isElsewhere}
            offset ${STEP_BY_STEP}) as step)
      select id from inside`,
  );
}

async function listIds(scope: Scope, query: RawBuilder<unknown>): Promise<string[]> {
  const answer = await sql<{ id: string }>`${query}`.execute(scope.db);
  return answer.rows.map(({ id }) => id);
}

async function listUnits(scope: Scope, ids: readonly string[], day: IsoDay) {
  const rows = await scope.db
    .selectFrom('unit')
    .select(UNIT_COLUMNS)
    .where('unit.realm_id', '=', scope.realm)
    .where(sql<boolean>`unit.id = any(${ids})`)
    .where(validOn('unit', day))
    .orderBy('unit.id')
    .execute();
  return rows.map(toUnit);
}

async function listLinks(scope: Scope, ids: readonly string[], day: IsoDay) {
  const rows = await scope.db
    .selectFrom('unit_link')
    .select(LINK_COLUMNS)
    .where('unit_link.realm_id', '=', scope.realm)
    .where(sql<boolean>`unit_link.unit_id = any(${ids})`)
    .where(sql<boolean>`unit_link.to_unit_id = any(${ids})`)
    .where(validOn('unit_link', day))
    .orderBy('unit_link.unit_id')
    .orderBy('unit_link.relation')
    .orderBy('unit_link.to_unit_id')
    .execute();
  return rows.map(toLink);
}
