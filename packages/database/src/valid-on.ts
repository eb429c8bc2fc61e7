import type { IsoDay } from '@openpar/engine';
import { type RawBuilder, sql } from 'kysely';

/** Whether a row's `valid_from` and `valid_to` hold on a day, as `isValidOn` of engine. `table` is the table's name in the query. */
export function validOn(table: string, day: IsoDay): RawBuilder<boolean> {
  const from = sql.ref(`${table}.valid_from`);
  const to = sql.ref(`${table}.valid_to`);
  return sql<boolean>`(${from} <= ${day}::date and (${to} is null or ${to} > ${day}::date))`;
}
