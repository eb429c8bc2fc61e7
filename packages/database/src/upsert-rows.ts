import { type RawBuilder, sql } from 'kysely';
import type { Tables } from './row-types.generated.ts';
import type { Scope } from './scope.ts';

const BATCH_ROWS = 5000;

type SqlType = 'text' | 'date' | 'timestamptz' | 'boolean' | 'integer';
type Cell = string | number | boolean | null;

/** What to write into a table of the realm; `realm_id` is added. */
export interface Upsert<Name extends string> {
  columns: Record<Name, SqlType>;
  /** Columns that, with the realm, identify a row; the other columns of a row that is there are replaced. */
  key: readonly NoInfer<Name>[];
  rows: readonly Record<NoInfer<Name>, Cell>[];
}

/**
 * Adds or replaces any number of rows, a parameter a column; of rows with one key the last counts. The planner
 * learns of large changes at once: its own look comes a minute later, and until then a search reads whole tables.
 */
export async function upsertRows<Name extends string>(
  scope: Scope,
  table: keyof Tables,
  upsert: Upsert<Name>,
): Promise<void> {
  const rows = sortByKey(upsert);
  for (let start = 0; start < rows.length; start += BATCH_ROWS) {
    await statement(scope, table, { ...upsert, rows: rows.slice(start, start + BATCH_ROWS) }).execute(scope.db);
  }
  if (rows.length >= BATCH_ROWS / 5) await sql`analyze ${sql.table(table)}`.execute(scope.db);
}

/** In one order everywhere, so that two writers of the same rows wait for each other instead of locking each other out. */
function sortByKey<Name extends string>({ key, rows }: Upsert<Name>): Record<Name, Cell>[] {
  const byKey = new Map(rows.map((row) => [JSON.stringify(key.map((name) => row[name])), row]));
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}

function statement<Name extends string>(scope: Scope, table: keyof Tables, upsert: Upsert<Name>): RawBuilder<unknown> {
  const names = typedKeys(upsert.columns);
  const arrays = names.map((name) => {
    const values = upsert.rows.map((row) => row[name]);
    return sql`${values}::${sql.raw(upsert.columns[name])}[]`;
  });
  const replaced = names.filter((name) => !upsert.key.includes(name));
  const change = sql.join(replaced.map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`));
  return sql`
    insert into ${sql.table(table)} (realm_id, ${sql.join(names.map((name) => sql.ref(name)))})
    select ${scope.realm}, given.* from unnest(${sql.join(arrays)}) as given
    on conflict (realm_id, ${sql.join(upsert.key.map((name) => sql.ref(name)))})
    do ${replaced.length === 0 ? sql`nothing` : sql`update set ${change}`}`;
}

function typedKeys<Name extends string>(columns: Record<Name, SqlType>): Name[] {
  const names: Name[] = [];
  for (const name in columns) names.push(name);
  return names;
}
