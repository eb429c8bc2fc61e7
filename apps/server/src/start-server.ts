import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { argon2PasswordHasher, folderFileStore, randomTokenMaker, systemClock } from '@openpar/adapters';
import { type PasswordHasher, type Realm, SAMPLE_ACCOUNTS, SAMPLE_PASSWORD, type Stores } from '@openpar/application';
import { type ConnectedDatabase, connectDatabase, migrateDatabase, startEmbeddedPostgres } from '@openpar/database';
import { idOf } from '@openpar/engine';
import { createFileReader, createPaperRenderer } from '@openpar/rendering';
import type { Config } from './config.ts';
import { createServer } from './create-server.ts';
import { installedFiles } from './installed-files.ts';
import { startJobs } from './jobs/start-jobs.ts';
import { loadSampleRealm } from './load-sample-realm.ts';
import type { Services } from './services.ts';

export interface StartOptions {
  /** Loads the sample at the first start, for practising. */
  isDemo: boolean;
  /** Told what is going on while it starts, and what goes wrong with jobs later, a line each. */
  report: (line: string) => void;
}

export interface RunningServer {
  /** "http://127.0.0.1:4610". */
  address: string;
  /** What a person at the terminal should read: the address and, in a practice realm, the accounts. */
  welcome: string;
  stop(): Promise<void>;
}

const DEMO_REALM: Realm = {
  id: idOf('thuc-hanh'),
  name: 'Bản thực hành (số liệu minh họa)',
  isPractice: true,
};
const OWN_REALM: Realm = { id: idOf('co-quan'), name: 'OpenPAR', isPractice: false };

/** Builds the real services, brings the database up to date and serves until stopped. */
export async function startServer(config: Config, options: StartOptions): Promise<RunningServer> {
  const database = await openDatabase(config, options.report);
  try {
    return await serve(config, database, options);
  } catch (cause) {
    await database.close();
    throw cause;
  }
}

async function serve(config: Config, database: ConnectedDatabase, options: StartOptions): Promise<RunningServer> {
  const hasher = argon2PasswordHasher();
  const realm = await openRealm({ stores: database.stores, hasher }, options);
  const reader = createFileReader({
    ...workerAt(installedFiles.readingWorker),
    limits: { fileBytes: config.uploadMegabytes * 1024 * 1024 },
  });
  const renderer = createPaperRenderer(workerAt(installedFiles.paperWorker));
  const services: Services = {
    config,
    realm,
    stores: database.stores,
    clock: systemClock(),
    hasher,
    tokens: randomTokenMaker(),
    files: folderFileStore(join(config.dataDirectory, 'files', realm.id)),
    reader,
    renderer,
    sample: realm.isPractice ? { accounts: SAMPLE_ACCOUNTS, password: SAMPLE_PASSWORD } : null,
    webDirectory: installedFiles.web,
  };
  const app = await createServer(services, { log: false });
  const address = await app.listen({ port: config.port, host: config.host });
  const jobs = startJobs(services, database.jobs, options.report);
  return {
    address,
    welcome: welcomeOf(address, services),
    async stop() {
      await Promise.all([app.close(), jobs.stop()]);
      await Promise.all([reader.close(), renderer.close()]);
      await database.close();
    },
  };
}

async function openDatabase(config: Config, report: (line: string) => void): Promise<ConnectedDatabase> {
  if (config.databaseUrl !== null) {
    const connection = { connectionString: config.databaseUrl };
    await migrateDatabase(connection);
    return connectDatabase(connection);
  }
  report(`Starting the embedded database in ${config.dataDirectory} …`);
  const embedded = await startEmbeddedPostgres({
    dataDirectory: config.dataDirectory,
    onProblem: (problem) => report(`database: ${problem instanceof Error ? problem.message : String(problem)}`),
  });
  await migrateDatabase(embedded.connection);
  const connected = connectDatabase(embedded.connection);
  return {
    ...connected,
    async close() {
      await connected.close();
      await embedded.stop();
    },
  };
}

async function openRealm(
  ports: { stores: Stores; hasher: PasswordHasher },
  { isDemo, report }: StartOptions,
): Promise<Realm> {
  if (isDemo) {
    await loadSampleRealm(ports, DEMO_REALM, report);
    return DEMO_REALM;
  }
  const isMade = (await ports.stores.listRealms()).some(({ id }) => id === OWN_REALM.id);
  if (!isMade) await ports.stores.createRealm(OWN_REALM);
  return OWN_REALM;
}

function workerAt(path: string): { workerUrl?: URL } {
  return existsSync(path) ? { workerUrl: pathToFileURL(path) } : {};
}

function welcomeOf(address: string, { realm, sample }: Services): string {
  if (!sample) return `OpenPAR: ${address}`;
  const width = Math.max(...sample.accounts.map(({ login }) => login.length));
  return [
    `OpenPAR: ${address}`,
    '',
    realm.name,
    `Tài khoản mẫu (sample accounts), mật khẩu (password): ${sample.password}`,
    ...sample.accounts.map(({ login, description }) => `  ${login.padEnd(width)}  ${description}`),
  ].join('\n');
}
