import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { startEmbeddedPostgres } from '../embedded/start-embedded-postgres.ts';
import { migrateDatabase } from '../migrate-database.ts';
import { findDistributionBinaries } from './distribution-binaries.ts';

/** `embedded`: the PostgreSQL that OpenPAR brings; `distribution`: the one that the machine's distribution brings. */
export const TEST_SERVERS = ['embedded', 'distribution'] as const;
export type TestServer = (typeof TEST_SERVERS)[number];

export interface RunningServer {
  /** Its database holds the schema and nothing else; others are copied from it. */
  template: pg.PoolConfig;
  stop(): Promise<void>;
}

/** Thrown away after the run, so nothing waits for the disk. */
const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

export async function startTestServer(server: TestServer): Promise<RunningServer> {
  const binaries =
    server === 'embedded' ? {} : { binaries: await findDistributionBinaries(process.env.OPENPAR_TEST_PG_BIN) };
  const folder = await mkdtemp(join(tmpdir(), `openpar-test-${server}-`));
  const running = await startEmbeddedPostgres({ dataDirectory: folder, trial: { ...binaries, settings: SETTINGS } });
  await migrateDatabase(running.connection);
  return {
    template: running.connection,
    async stop() {
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
