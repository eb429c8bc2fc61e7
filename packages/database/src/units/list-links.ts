import type { UnitId, UnitLink } from '@openpar/engine';
import { sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { LINK_COLUMNS, toLink } from './unit-rows.ts';

/** Links from the unit and to it, of all times. */
export async function listLinks(scope: Scope, id: UnitId): Promise<UnitLink[]> {
  const rows = await scope.db
    .selectFrom('unit_link')
    .select(LINK_COLUMNS)
    .where('unit_link.realm_id', '=', scope.realm)
    .where((where) => where.or([where('unit_link.unit_id', '=', id), where('unit_link.to_unit_id', '=', id)]))
    .orderBy('unit_link.valid_from')
    .execute();
  return rows.map(toLink);
}

/** Links from the unit and from all that stands above it, of all times. */
export async function listLinksUpwards(scope: Scope, id: UnitId): Promise<UnitLink[]> {
  const { rows } = await sql<Parameters<typeof toLink>[0]>`
    with recursive above (id) as (
      select ${id}::text
      union
      select unit_link.to_unit_id from unit_link join above on unit_link.unit_id = above.id
      where unit_link.realm_id = ${scope.realm})
    select unit_id, relation, to_unit_id, valid_from, valid_to from unit_link
    where realm_id = ${scope.realm} and unit_id in (select id from above)`.execute(scope.db);
  return rows.map(toLink);
}
