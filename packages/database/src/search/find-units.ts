import type { Found, RecordSearch, UnitInContext } from '@openpar/application';
import { type IsoDay, isValidOn, type Unit } from '@openpar/engine';
import { addDays, searchWords } from '@openpar/formats';
import { sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { contextOfUnit } from '../units/context-of-unit.ts';
import { readUpwards } from '../units/read-upwards.ts';
import { toUnit, UNIT_COLUMNS, UNIT_ORDER } from '../units/unit-rows.ts';
import { validOn } from '../valid-on.ts';
import { hasWords, nearness, UNIT_NAME } from './word-conditions.ts';

/**
 * Units of the day and units that have ended. Names that have the words whole come before those where they only begin one, then those that
 * say the least beside them; of alike ones those of the day.
 */
export async function findUnits(scope: Scope, { text, day, limit }: RecordSearch): Promise<Found<UnitInContext>> {
  const begun = scope.db
    .selectFrom('unit')
    .where('unit.realm_id', '=', scope.realm)
    .where(sql<boolean>`unit.valid_from <= ${day}::date`);
  const matching = begun.where(hasWords(searchWords(text), UNIT_NAME));
  const found = await matching
    .select(UNIT_COLUMNS)
    // Counted apart: a window would carry each of many thousand rows through the sort.
    .select(matching.select(sql<number>`count(*)::integer`.as('total')).as('total'))
    .orderBy(nearness(text, sql`(unit.search_key || ' ')`))
    .orderBy(sql`length(unit.search_key), ${validOn('unit', day)} desc`)
    .orderBy(UNIT_ORDER)
    .limit(limit)
    .execute();
  return { rows: await withContext(scope, found.map(toUnit), day), total: found[0]?.total ?? 0 };
}

/** What stood above each unit on the day, or on its last day. */
async function withContext(scope: Scope, units: readonly Unit[], day: IsoDay): Promise<UnitInContext[]> {
  const dayOf = (unit: Unit) => (isValidOn(unit, day) || unit.validTo === null ? day : addDays(unit.validTo, -1));
  const contexts = new Map<string, readonly string[]>();
  for (const one of new Set(units.map(dayOf))) {
    const ofDay = units.filter((unit) => dayOf(unit) === one).map(({ id }) => id);
    const upwards = await readUpwards(scope, ofDay, one);
    for (const id of ofDay) contexts.set(id, contextOfUnit(upwards, id));
  }
  return units.map((unit) => ({ unit, context: contexts.get(unit.id) ?? [] }));
}
