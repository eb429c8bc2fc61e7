import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import type pg from 'pg';
import { runMigrations } from '../migrate-database.ts';

/** Brings the schema to these migrations inside the transaction that is open on the client, so that it is undone with it. */
export async function migrateOnClient(client: pg.ClientBase, names: readonly string[]): Promise<void> {
  await runMigrations(new Kysely<unknown>({ dialect: dialectOn(client) }), names);
}

/** Kysely on one connection that it neither opens nor closes, in a transaction that it neither begins nor ends. */
function dialectOn(client: pg.ClientBase): Dialect {
  const nothing = async () => undefined;
  const connection: DatabaseConnection = {
    async executeQuery({ sql, parameters }: CompiledQuery) {
      const { rows } = await client.query(sql, [...parameters]);
      return { rows };
    },
    streamQuery() {
      throw new Error('migrations do not stream');
    },
  };
  return {
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createDriver: () => ({
      init: nothing,
      acquireConnection: async () => connection,
      beginTransaction: nothing,
      commitTransaction: nothing,
      rollbackTransaction: nothing,
      releaseConnection: nothing,
      destroy: nothing,
    }),
  };
}
