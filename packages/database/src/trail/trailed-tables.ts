import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from '../row-types.generated.ts';
import type { Scope } from '../scope.ts';

/** A table under the trail, as its trigger says. */
export interface TrailedTable {
  name: string;
  recordKind: string;
  /** Comma-separated, as `row_key` and `row_digest` take them. */
  keyColumns: string;
  leftOut: string;
}

/** All tables that the trail watches, by name. */
export async function listTrailedTables(db: Kysely<Tables> | Transaction<Tables>): Promise<TrailedTable[]> {
  const answer = await sql<{ name: string; given: string[] }>`
    select relname as name, string_to_array(encode(tgargs, 'escape'), '\\000') as given
    from pg_trigger join pg_class on pg_class.oid = tgrelid
    where tgname = 'leave_trail' and relnamespace = current_schema()::regnamespace
    order by relname collate "C"`.execute(db);
  return answer.rows.map(({ name, given: [recordKind = '', , keyColumns = '', leftOut = ''] }) => ({
    name,
    recordKind,
    keyColumns,
    leftOut,
  }));
}

/** Every row's digest of each watched table as one, by exclusive or: the same rows give the same digest in any order. */
export async function digestTables(scope: Scope): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for (const table of await listTrailedTables(scope.db)) digests.set(table.name, await digestTable(scope, table));
  return digests;
}

async function digestTable(scope: Scope, { name, leftOut }: TrailedTable): Promise<string> {
  await sql`set local timezone to 'UTC'`.execute(scope.db);
  const answer = await sql<{ bits: string | null }>`
    select bit_xor(('x' || row_digest(to_jsonb(given), ${leftOut}))::bit(256))::text as bits
    from ${sql.table(name)} as given where realm_id = ${scope.realm}`.execute(scope.db);
  return digestOfBits(answer.rows[0]?.bits ?? null);
}

/** Exclusive or of digests as hexadecimal; `null` stands for that of none. */
export function digestOfBits(bits: string | null): string {
  if (bits === null) return '0'.repeat(64);
  return (bits.match(/.{4}/g) ?? []).map((nibble) => Number.parseInt(nibble, 2).toString(16)).join('');
}
