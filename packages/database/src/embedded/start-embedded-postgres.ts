import { mkdir, realpath, stat } from 'node:fs/promises';
import { join as joinPath } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { CLUSTER_USER, type Cluster, initializeCluster } from './cluster.ts';
import { type PostgresBinaries, prepareEmbeddedBinaries } from './embedded-binaries.ts';
import { findClosedFolder, makeFolder, openForPassage } from './folder-access.ts';
import { choosePostgresAccount, letPassClosedFolders, type PostgresAccount } from './postgres-account.ts';
import { addressOf, leave, type Presence } from './presence.ts';
import { joinOrStart, stopServer } from './run-server.ts';
import { serverSettings } from './server-settings.ts';
import { makeSocketFolder } from './socket-folder.ts';

const DATABASE = 'openpar';

export interface EmbeddedPostgres {
  /** How to reach OpenPAR's database on this server. */
  connection: pg.PoolConfig;
  /** Leaves the server; the last process out stops it. Close the pools first. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** OpenPAR's data folder; the server lives in its subfolder `postgres`. Made when missing. */
  dataDirectory: string;
  /** Called when the server died under us and could not be brought back; tried again every second. */
  onProblem?: (problem: unknown) => void;
  /** Another installation than the npm package's, and settings over ours: for tests. */
  trial?: { binaries?: PostgresBinaries; settings: Partial<Record<string, string>> };
}

/**
 * Runs a real PostgreSQL in the data folder, reachable through a socket only, under an unprivileged account even for root.
 *
 * A server that still runs there (its app was killed) is taken over; several OpenPAR processes share one server, and one that
 * dies under us is started again. Throws with PostgreSQL's own words when it cannot start.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  if (process.platform === 'win32') {
    throw new Error('The embedded PostgreSQL needs Unix sockets: on Windows name a server with OPENPAR_DATABASE_URL');
  }
  const cluster = await prepareCluster(options);
  await initializeCluster(cluster);
  const seat = await takeSeat(cluster, options.onProblem ?? (() => undefined));
  return {
    connection: { ...addressOf(seat.current().postmaster), database: DATABASE },
    stop: seat.leave,
  };
}

async function prepareCluster(options: EmbeddedPostgresOptions): Promise<Cluster> {
  const isRoot = process.getuid?.() === 0;
  await mkdir(options.dataDirectory, { recursive: true, mode: isRoot ? 0o711 : 0o700 });
  const dataFolder = await realpath(options.dataDirectory);
  const serverFolder = joinPath(dataFolder, 'postgres');
  const clusterFolder = joinPath(serverFolder, 'cluster');
  const account = await letIn(dataFolder, await choosePostgresAccount({ data: dataFolder, cluster: clusterFolder }));
  await makeFolder(serverFolder, 0o700, account);
  const socketFolder = await makeSocketFolder(serverFolder, account);
  return {
    serverFolder,
    clusterFolder,
    account,
    binaries: options.trial?.binaries ?? (await prepareEmbeddedBinaries(serverFolder, account)),
    settings: { ...serverSettings(socketFolder), ...options.trial?.settings },
    isDurable: options.trial?.settings.fsync !== 'off',
  };
}

/** The account, able to reach the data folder. */
async function letIn(dataFolder: string, account: PostgresAccount | null): Promise<PostgresAccount | null> {
  if ((await findClosedFolder(dataFolder, account)) === dataFolder && (await stat(dataFolder)).uid === 0) {
    await openForPassage(dataFolder);
  }
  const closed = await findClosedFolder(dataFolder, account);
  if (!account || closed === null) return account;
  const passing = await letPassClosedFolders(account);
  if (passing) return passing;
  throw new Error(
    `PostgreSQL does not run as root, and the account it runs under (uid ${account.uid}) may not enter ${closed}: ` +
      'start OpenPAR as an ordinary user, or choose a data folder outside of it',
  );
}

/** Keeps us present at the server, through crashes of it, until we leave. */
async function takeSeat(cluster: Cluster, onProblem: (problem: unknown) => void) {
  let presence: Presence | null = null;
  let isLeaving = false;
  let regaining: Promise<void> = Promise.resolve();

  async function sitDown(): Promise<void> {
    const taken = await joinOrStart(cluster);
    await createDatabase(taken);
    presence = taken;
    taken.client.on('end', () => {
      presence = null;
      if (!isLeaving) regaining = regain();
    });
  }
  async function regain(): Promise<void> {
    while (!isLeaving && !presence) {
      await sitDown().catch(onProblem);
      if (!presence) await sleep(1000);
    }
  }

  await sitDown();
  return {
    current(): Presence {
      if (!presence) throw new Error('the database server is being started again');
      return presence;
    },
    async leave(): Promise<void> {
      isLeaving = true;
      await regaining;
      const last = presence;
      if (!last) return;
      const isLast = await leave(last).catch(() => false);
      if (isLast) await stopServer(cluster, last);
      await last.client.end().catch(() => undefined);
    },
  };
}

async function createDatabase({ client }: Presence): Promise<void> {
  const found = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
  if (found.rowCount) return;
  await client.query(`create database ${DATABASE} owner ${CLUSTER_USER}`).catch((error) => {
    const isMadeByAnother = ['42P04', '23505'].includes(String(error.code));
    if (!isMadeByAnother) throw error;
  });
}
