import type { BackupHead, DataLoad } from '@openpar/application';
import type { Result } from '@openpar/engine';
import pg from 'pg';
import { MIGRATIONS } from '../migrations/migrations.ts';
import { clearSchema } from './clear-schema.ts';
import { copyIn, type TableInlet } from './copy-in.ts';
import { copyOut } from './copy-out.ts';
import { type CopiedTable, listDataTables } from './list-data-tables.ts';
import { migrateOnClient } from './migrate-on-client.ts';
import { suspendRules } from './suspend-rules.ts';
import { withCopyClient } from './with-copy-client.ts';

/** How long it waits for others to let go of a table. */
const LOCK_LIMIT = '30s';

/**
 * Puts other records in place of all, in one transaction: clears the schema, makes it as `head` names it, lets `work` load, brings it to
 * this version. Commits only what `work` answers `ok` for.
 */
export function replaceData<Value, Code extends string>(
  connection: pg.PoolConfig,
  head: BackupHead,
  work: (load: DataLoad) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code>> {
  return withCopyClient(connection, async (client) => {
    await client.query('start transaction');
    await client.query("select set_config('lock_timeout', $1, true)", [LOCK_LIMIT]);
    await clearSchema(client);
    await migrateOnClient(client, head.migrations);
    const tables = await listDataTables(client);
    refuseOtherTables(head, tables);
    const result = await work(await openLoad(client, head, tables));
    // Without a commit the end of the connection undoes everything.
    if (!result.ok) return result;
    await migrateOnClient(client, Object.keys(MIGRATIONS));
    await client.query('commit');
    await client.query('analyze');
    return result;
  });
}

function refuseOtherTables(head: BackupHead, tables: readonly CopiedTable[]): void {
  const shape = (list: BackupHead['tables']) =>
    list.map(({ name, columns }) => `${name} (${[...columns].sort().join(', ')})`).sort();
  const [expected, found] = [shape(head.tables), shape(tables)];
  const differing = [...expected, ...found].filter((one) => !(expected.includes(one) && found.includes(one)));
  if (differing.length > 0) throw new Error(`the migrations make other tables than the backup has: ${differing}`);
}

async function openLoad(client: pg.Client, head: BackupHead, tables: readonly CopiedTable[]): Promise<DataLoad> {
  const names = head.tables.map(({ name }) => name);
  const restoreRules = await suspendRules(client, names);
  // Migrations may have put rows in.
  await client.query(`truncate ${names.map((name) => pg.escapeIdentifier(name)).join(', ')}`);
  let inlet: TableInlet | null = null;
  const byName = new Map(tables.map((table) => [table.name, table]));
  const columnsOf = new Map(head.tables.map((table) => [table.name, table]));
  function known<Table>(map: ReadonlyMap<string, Table>, name: string): Table {
    const table = map.get(name);
    if (!table) throw new Error(`there is no table ${name}`);
    return table;
  }
  return {
    async addRows(table, text) {
      if (inlet?.table !== table) {
        await inlet?.end();
        inlet = copyIn(client, known(columnsOf, table));
      }
      await inlet.write(text);
    },
    async finish(sequences) {
      await inlet?.end();
      inlet = null;
      for (const { name, lastValue, isCalled } of sequences) {
        await client.query('select setval(quote_ident($1)::regclass, $2, $3)', [name, lastValue, isCalled]);
      }
      await restoreRules();
    },
    digestOf: ({ name }) => copyOut(client, known(byName, name), async () => undefined),
  };
}
