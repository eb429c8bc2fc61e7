import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import { startEmbeddedPostgres } from '../src/embedded/start-embedded-postgres.ts';
import { generateRowTypes } from '../src/generate-row-types.ts';
import { migrateDatabase } from '../src/migrate-database.ts';
import { openPool } from '../src/open-pool.ts';

/** Writes src/row-types.generated.ts from a freshly migrated database; with --check only says whether it is up to date. */
async function main(): Promise<void> {
  const target = new URL('../src/row-types.generated.ts', import.meta.url);
  const source = await generateOnFreshServer();
  if (!process.argv.includes('--check')) {
    await writeFile(target, source);
  } else if ((await readFile(target, 'utf8').catch(() => '')) !== source) {
    console.error(
      'packages/database/src/row-types.generated.ts does not match the migrations: run npm run generate-row-types -w packages/database',
    );
    process.exitCode = 1;
  }
}

async function generateOnFreshServer(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'openpar-row-types-'));
  const server = await startEmbeddedPostgres({ dataDirectory: folder });
  try {
    await migrateDatabase(server.connection);
    const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: openPool(server.connection) }) });
    const source = await generateRowTypes(db);
    await db.destroy();
    return source;
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
