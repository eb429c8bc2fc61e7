import type { UnitInContext, UnitSearch } from '@openpar/application';
import { searchWords } from '@openpar/formats';
import { sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { hasWords, UNIT_NAME } from '../search/word-conditions.ts';
import { validOn } from '../valid-on.ts';
import { contextOfUnit } from './context-of-unit.ts';
import { readUpwards } from './read-upwards.ts';
import { toUnit, UNIT_COLUMNS, UNIT_ORDER } from './unit-rows.ts';

/**
 * Units whose name has words that begin with each word of the search, see `UnitReads.search`. Names that say the least beside the
 * searched words come first: "phong tho" finds the district before its offices.
 */
export async function listUnitsByName(
  scope: Scope,
  search: UnitSearch,
): Promise<{ rows: UnitInContext[]; total: number }> {
  const { text, day, limit, offset } = search;
  const ofDay = scope.db.selectFrom('unit').where('unit.realm_id', '=', scope.realm).where(validOn('unit', day));
  const matching = ofDay.where(hasWords(searchWords(text), UNIT_NAME));
  const { total } = await matching.select(sql<number>`count(*)::integer`.as('total')).executeTakeFirstOrThrow();
  if (total === 0) return { rows: [], total };
  const ranked = text.trim() === '' ? matching : matching.orderBy(sql`length(unit.search_key)`);
  const found = await ranked.select(UNIT_COLUMNS).orderBy(UNIT_ORDER).limit(limit).offset(offset).execute();
  const upwards = await readUpwards(
    scope,
    found.map(({ id }) => id),
    day,
  );
  const rows = found.map(toUnit).map((unit) => ({ unit, context: contextOfUnit(upwards, unit.id) }));
  return { rows, total };
}
