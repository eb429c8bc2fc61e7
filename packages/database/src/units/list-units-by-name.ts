import type { UnitInContext, UnitSearch } from '@openpar/application';
import { foldMarks, nameKey } from '@openpar/formats';
import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../scope.ts';
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
  const matching = conditionsOf(text).reduce((query, condition) => query.where(condition), ofDay);
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

function conditionsOf(text: string): RawBuilder<boolean>[] {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => [hasWord(word), ...(hasMarks(word) ? [hasMarkedWord(word)] : [])]);
}

/** The word as typed, or written out if it is an abbreviation ("UBND"), both without marks. */
function hasWord(word: string): RawBuilder<boolean> {
  const forms = new Set([foldMarks(word), foldMarks(nameKey(word))].filter((form) => form !== ''));
  return sql<boolean>`(${sql.join(
    [...forms].map((form) => sql`unit.search_key like ${`% ${form}%`}`),
    sql` or `,
  )})`;
}

/** Where marks were typed they count, in either placement of the tone mark; "và" is not part of a name's key. */
function hasMarkedWord(word: string): RawBuilder<boolean> {
  return sql<boolean>`' ' || unit.name_key like ${`% ${nameKey(word)}%`}`;
}

function hasMarks(word: string): boolean {
  return foldMarks(word) !== word.toLowerCase();
}
