import type { Directory, IsoDay } from '@openpar/engine';
import { sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { STEP_BY_STEP } from '../step-by-step.ts';
import { validOn } from '../valid-on.ts';
import { LINK_COLUMNS, toLink, toUnit, UNIT_COLUMNS } from './unit-rows.ts';

/** These units and everything above them on a day, whatever the relation, without posts. */
export async function readUpwards(scope: Scope, unitIds: readonly string[], day: IsoDay): Promise<Directory> {
  const links = await scope.db
    .withRecursive('upward', (db) =>
      db
        .selectFrom('unit_link')
        .select(LINK_COLUMNS)
        .where('unit_link.realm_id', '=', scope.realm)
        .where(sql<boolean>`unit_link.unit_id = any(${unitIds})`)
        .where(validOn('unit_link', day))
        .union((union) =>
          union
            .selectFrom('upward')
            .innerJoinLateral(
              (lateral) =>
                lateral
                  .selectFrom('unit_link')
                  .select(LINK_COLUMNS)
                  .where('unit_link.realm_id', '=', scope.realm)
                  .whereRef('unit_link.unit_id', '=', 'upward.to_unit_id')
                  .where(validOn('unit_link', day))
                  .offset(STEP_BY_STEP)
                  .as('step'),
              (join) => join.onTrue(),
            )
            .selectAll('step'),
        ),
    )
    .selectFrom('upward')
    .selectAll()
    .execute();
  const ids = new Set([...unitIds, ...links.map((link) => link.to_unit_id)]);
  const units = await scope.db
    .selectFrom('unit')
    .select(UNIT_COLUMNS)
    .where('unit.realm_id', '=', scope.realm)
    .where(sql<boolean>`unit.id = any(${[...ids]})`)
    .where(validOn('unit', day))
    .execute();
  return { day, units: units.map(toUnit), links: links.map(toLink), posts: [], holdings: [] };
}
