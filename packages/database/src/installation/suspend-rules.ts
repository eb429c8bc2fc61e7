import pg from 'pg';
import { listForeignKeys } from './list-data-tables.ts';
import { listForwardKeys } from './order-by-foreign-keys.ts';

/**
 * Until the answer is called no trigger of ours runs, foreign keys that point to a later table of `order` wait, and indexes without a
 * constraint are away: building them at once is many times faster than row by row. The answer puts everything back and checks it. All of
 * this the owner of the tables may do; no superuser is needed.
 */
export async function suspendRules(client: pg.ClientBase, order: readonly string[]): Promise<() => Promise<void>> {
  const restoreTriggers = await suspendTriggers(client);
  const restoreIndexes = await suspendIndexes(client);
  const restoreKeys = await suspendKeys(client, order);
  return async () => {
    await restoreKeys();
    await restoreIndexes();
    await restoreTriggers();
  };
}

interface Change {
  /** The statement that suspends. */
  suspend: string;
  /** Those that put back, one after another. */
  restore: string[];
}

async function suspendTriggers(client: pg.ClientBase): Promise<() => Promise<void>> {
  return apply(
    client,
    `select format('alter table %s disable trigger %I', tgrelid::regclass, tgname) as suspend,
       array[format('alter table %s enable %s trigger %I', tgrelid::regclass,
         case tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, tgname)] as restore
     from pg_trigger join pg_class on pg_class.oid = tgrelid
     where not tgisinternal and tgparentid = 0 and tgenabled <> 'D' and relnamespace = current_schema()::regnamespace`,
  );
}

async function suspendIndexes(client: pg.ClientBase): Promise<() => Promise<void>> {
  return apply(
    client,
    `select format('drop index %s', indexrelid::regclass) as suspend,
       array[pg_get_indexdef(indexrelid),
         format('comment on index %s is %L', indexrelid::regclass, obj_description(indexrelid, 'pg_class'))] as restore
     from pg_index join pg_class on pg_class.oid = indexrelid
     where relnamespace = current_schema()::regnamespace and relkind in ('i', 'I') and not relispartition
       and not exists (select from pg_constraint where conindid = indexrelid)
       and indrelid::regclass::text not like 'kysely%'`,
  );
}

async function suspendKeys(client: pg.ClientBase, order: readonly string[]): Promise<() => Promise<void>> {
  const firm = listForwardKeys(order, await listForeignKeys(client)).filter(({ isDeferrable }) => !isDeferrable);
  async function alter(timing: string): Promise<void> {
    for (const { table, name } of firm) {
      await client.query(
        `alter table ${pg.escapeIdentifier(table)} alter constraint ${pg.escapeIdentifier(name)} ${timing}`,
      );
    }
  }
  await alter('deferrable');
  await client.query('set constraints all deferred');
  return async () => {
    await client.query('set constraints all immediate');
    await alter('not deferrable');
  };
}

async function apply(client: pg.ClientBase, listChanges: string): Promise<() => Promise<void>> {
  const { rows } = await client.query<Change>(listChanges);
  for (const { suspend } of rows) await client.query(suspend);
  return async () => {
    for (const statement of rows.flatMap(({ restore }) => restore)) await client.query(statement);
  };
}
