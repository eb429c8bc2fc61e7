import type { DataSnapshot, Realm, SequenceState } from '@openpar/application';
import { idOf, type RealmId } from '@openpar/engine';
import pg from 'pg';
import { copyOut } from './copy-out.ts';
import { type CopiedTable, listDataTables } from './list-data-tables.ts';
import { withCopyClient } from './with-copy-client.ts';

/** Works on one state of all records (repeatable read), while others write on; the schema cannot change meanwhile. */
export function readDataSnapshot<Value>(
  connection: pg.PoolConfig,
  work: (snapshot: DataSnapshot) => Promise<Value>,
): Promise<Value> {
  return withCopyClient(connection, async (client) => {
    await client.query('start transaction isolation level repeatable read read only');
    const tables = await listDataTables(client);
    const names = tables.map(({ name }) => pg.escapeIdentifier(name));
    if (names.length > 0) await client.query(`lock table ${names.join(', ')} in access share mode`);
    const byName = new Map(tables.map((table) => [table.name, table]));
    return work({
      migrations: await listMigrations(client),
      realms: await listRealms(client),
      tables: tables.map(({ name, columns }) => ({ name, columns })),
      sequences: await listSequences(client),
      copyOut(table, take) {
        const copied = byName.get(table.name);
        if (!copied) throw new Error(`there is no table ${table.name}`);
        return copyOut(client, copied, take);
      },
      listNamedFiles: () => listNamedFiles(client, tables),
    });
  });
}

/** Names of the migrations that were run, in order; none without a schema. */
async function listMigrations(client: pg.ClientBase): Promise<string[]> {
  if (!(await hasTable(client, 'kysely_migration'))) return [];
  const { rows } = await client.query<{ name: string }>('select name from kysely_migration order by timestamp, name');
  return rows.map(({ name }) => name);
}

/** Realms by id; none without a schema. */
export async function listRealms(client: pg.ClientBase): Promise<Realm[]> {
  if (!(await hasTable(client, 'realm'))) return [];
  const { rows } = await client.query<{ id: string; name: string; is_practice: boolean }>(
    'select id, name, is_practice from realm order by id collate "C"',
  );
  return rows.map((row) => ({ id: idOf<RealmId>(row.id), name: row.name, isPractice: row.is_practice }));
}

async function hasTable(client: pg.ClientBase, name: string): Promise<boolean> {
  const { rowCount } = await client.query(
    'select from pg_tables where schemaname = current_schema and tablename = $1',
    [name],
  );
  return rowCount !== 0;
}

/** Counters move outside of transactions: read after the snapshot was taken, they stand at its rows or further. */
async function listSequences(client: pg.ClientBase): Promise<SequenceState[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname::text as name from pg_class
     where relkind = 'S' and relnamespace = current_schema()::regnamespace order by relname collate "C"`,
  );
  const states: SequenceState[] = [];
  for (const { name } of rows) {
    const state = await client.query<{ lastValue: string; isCalled: boolean }>(
      `select last_value::text as "lastValue", is_called as "isCalled" from ${pg.escapeIdentifier(name)}`,
    );
    states.push(...state.rows.map((row) => ({ name, ...row })));
  }
  return states;
}

/** A column that names a stored file is called `file_digest` or ends so, in a table with a realm. */
async function listNamedFiles(
  client: pg.ClientBase,
  tables: readonly CopiedTable[],
): Promise<{ realm: RealmId; digest: string }[]> {
  const selects = tables
    .filter(({ columns }) => columns.includes('realm_id'))
    .flatMap(({ name, columns }) =>
      columns
        .filter((column) => /(^|_)file_digest$/.test(column))
        .map((column) => ({ table: pg.escapeIdentifier(name), column: pg.escapeIdentifier(column) })),
    )
    .map(({ table, column }) => `select realm_id, ${column} as digest from ${table} where ${column} is not null`);
  if (selects.length === 0) return [];
  const { rows } = await client.query<{ realm_id: string; digest: string }>(
    `${selects.join(' union ')} order by realm_id, digest`,
  );
  return rows.map((row) => ({ realm: idOf<RealmId>(row.realm_id), digest: row.digest }));
}
