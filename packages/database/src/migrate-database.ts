import { Kysely, Migrator, PostgresDialect, sql } from 'kysely';
import type pg from 'pg';
import { MIGRATIONS } from './migrations/migrations.ts';
import { openPool } from './open-pool.ts';

/**
 * Brings the database to the newest schema, all steps or none; processes that start at once wait for each other.
 *
 * @returns the names of the migrations that were run, none when the schema was up to date.
 */
export async function migrateDatabase(connection: pg.PoolConfig): Promise<readonly string[]> {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: openPool({ ...connection, max: 1 }) }) });
  try {
    const run = await runMigrations(db, Object.keys(MIGRATIONS));
    await renewVietnameseOrder(db);
    return run;
  } finally {
    await db.destroy();
  }
}

/** Runs those of the named migrations that have not been run, in order, all or none; the answer names them. */
export async function runMigrations(db: Kysely<unknown>, names: readonly string[]): Promise<readonly string[]> {
  const migrations = Object.entries(MIGRATIONS).filter(([name]) => names.includes(name));
  const provider = { getMigrations: async () => Object.fromEntries(migrations.map(([name, up]) => [name, { up }])) };
  const { error, results } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw new Error('The database could not be brought to the schema of this version', { cause: error });
  return (results ?? []).map(({ migrationName }) => migrationName);
}

const RENEWAL_LOCK = 7_237_002;

/** An index in Vietnamese order is wrong once the server comes with another ICU library, whose alphabet may differ. */
async function renewVietnameseOrder(db: Kysely<unknown>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${RENEWAL_LOCK})`.execute(transaction);
    const { rows } = await sql`
      select from pg_collation
      where oid = 'vietnamese'::regcollation and collversion <> pg_collation_actual_version(oid)`.execute(transaction);
    if (rows.length === 0) return;
    await sql`reindex index unit_name; alter collation vietnamese refresh version`.execute(transaction);
  });
}
