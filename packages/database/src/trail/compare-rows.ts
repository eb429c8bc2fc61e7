import { sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { digestOfBits, listTrailedTables, type TrailedTable } from './trailed-tables.ts';
import type { TrailFinding } from './verify-trail.ts';

/** A table that was rewritten has as many faults as rows; a reader wants to see some. */
const SHOWN_ROWS = 100;

/** Rows of records that are not what the trail says they are. Expects the time zone of the transaction to be UTC. */
export async function compareRows(scope: Scope): Promise<TrailFinding[]> {
  const findings: TrailFinding[] = [];
  for (const table of await listTrailedTables(scope.db)) findings.push(...(await compareTable(scope, table)));
  return findings;
}

async function compareTable(scope: Scope, table: TrailedTable): Promise<TrailFinding[]> {
  const isLoaded = await wasLoaded(scope, table);
  const single = await compareSingleRows(scope, table, isLoaded);
  if (single.length > 0 || !isLoaded) return single;
  return (await isSumRight(scope, table)) ? [] : [{ finding: 'loaded-rows-changed', table: table.name }];
}

/** Whether rows of the table came in by a load: such rows have no line of their own. */
async function wasLoaded(scope: Scope, { name }: TrailedTable): Promise<boolean> {
  const answer = await sql`
    select from trail_change where realm_id = ${scope.realm} and table_name = ${name} and row_key = '*' limit 1
  `.execute(scope.db);
  return answer.rows.length > 0;
}

interface Difference {
  key: string;
  noted: string | null;
  found: string | null;
}

async function compareSingleRows(scope: Scope, table: TrailedTable, isLoaded: boolean): Promise<TrailFinding[]> {
  const { name, keyColumns, leftOut } = table;
  const answer = await sql<Difference>`
    with noted as (
      select distinct on (row_key) row_key, after_digest from trail_change
      where realm_id = ${scope.realm} and table_name = ${name} and row_key <> '*'
      order by row_key, id desc
    ), found as (
      select row_key(to_jsonb(given), ${keyColumns}) as row_key, row_digest(to_jsonb(given), ${leftOut}) as digest
      from ${sql.table(name)} as given where realm_id = ${scope.realm}
    )
    select coalesce(noted.row_key, found.row_key) as key, after_digest as noted, digest as found
    from noted full join found on found.row_key = noted.row_key
    where after_digest is distinct from digest and not (${isLoaded}::boolean and noted.row_key is null)
    order by 1 limit ${SHOWN_ROWS}`.execute(scope.db);
  return answer.rows.map(({ key, noted, found }) => ({
    finding: found === null ? 'row-removed' : noted === null ? 'row-inserted' : 'row-changed',
    table: name,
    key: key.replaceAll('\u001f', ' '),
  }));
}

/** Whether all that was ever noted of the table, taken together, is what stands in it now. */
async function isSumRight(scope: Scope, { name, leftOut }: TrailedTable): Promise<boolean> {
  const answer = await sql<{ noted: string | null; found: string | null }>`
    select
      (select bit_xor(('x' || digest)::bit(256))::text from trail_change
        cross join lateral (values (before_digest), (after_digest)) as side (digest)
        where realm_id = ${scope.realm} and table_name = ${name} and digest is not null) as noted,
      (select bit_xor(('x' || row_digest(to_jsonb(given), ${leftOut}))::bit(256))::text
        from ${sql.table(name)} as given where realm_id = ${scope.realm}) as found`.execute(scope.db);
  const [sum] = answer.rows;
  return digestOfBits(sum?.noted ?? null) === digestOfBits(sum?.found ?? null);
}
