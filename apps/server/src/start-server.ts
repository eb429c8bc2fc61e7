import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  argon2PasswordHasher,
  folderFileStore,
  keptSecret,
  noMailer,
  randomTokenMaker,
  smtpMailer,
  systemClock,
} from '@openpar/adapters';
import { SAMPLE_ACCOUNTS, SAMPLE_PASSWORD } from '@openpar/application';
import type { ConnectedDatabase } from '@openpar/database';
import { createFileReader, createPaperRenderer, createSheetWriter } from '@openpar/rendering';
import type { Config } from './config.ts';
import { createRedirect } from './create-redirect.ts';
import { createServer } from './create-server.ts';
import { fileTickets } from './documents/file-tickets.ts';
import { installedFiles } from './installed-files.ts';
import { startJobs } from './jobs/start-jobs.ts';
import { openDatabase } from './open-database.ts';
import { openRealm } from './open-realm.ts';
import { addressOf, remarksOnStart } from './remarks-on-start.ts';
import { readServerCertificate, renewCertificateDaily, type ServerCertificate } from './server-certificate.ts';
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
  const isWithoutAccounts = await database.stores.read(realm.id, (tx) => tx.accounts.isEmpty());
  const reader = createFileReader({
    ...workerAt(installedFiles.readingWorker),
    limits: { fileBytes: config.uploadMegabytes * 1024 * 1024 },
  });
  const renderer = createPaperRenderer(workerAt(installedFiles.paperWorker));
  const mailer = config.mail ? smtpMailer(config.mail) : { ...noMailer(), close: () => undefined };
  const certificate = await readServerCertificate(config);
  const clock = systemClock();
  const secret = await keptSecret(join(config.dataDirectory, 'secrets', 'file-tickets'));
  const services: Services = {
    config,
    realm,
    stores: database.stores,
    clock,
    hasher,
    tokens: randomTokenMaker(),
    files: folderFileStore(join(config.dataDirectory, 'files', realm.id)),
    fileTickets: fileTickets({ secret, realm: realm.id, clock, filesUrl: config.filesUrl }),
    reader,
    sheetWriter: createSheetWriter(),
    renderer,
    mailer,
    sample: realm.isPractice ? { accounts: SAMPLE_ACCOUNTS, password: SAMPLE_PASSWORD } : null,
    authority: certificate?.authority ?? null,
    webDirectory: installedFiles.web,
  };
  const app = await createServer(services, { log: false, tls: certificate?.credentials ?? null });
  await app.listen({ port: config.port, host: config.host });
  const redirect = await openRedirect(config, certificate).catch(async (cause) => {
    await app.close();
    throw cause;
  });
  const jobs = startJobs(services, database.jobs, options.report);
  const renewal = renewCertificateDaily(app, config, options.report);
  for (const line of [...remarksOnStart(config, certificate), ...(isWithoutAccounts ? FIRST_ACCOUNT : [])]) {
    options.report(line);
  }
  const address = addressOf(config);
  return {
    address,
    welcome: welcomeOf(address, services),
    async stop() {
      renewal.stop();
      redirect?.close();
      redirect?.closeAllConnections();
      await Promise.all([app.close(), jobs.stop()]);
      mailer.close();
      await Promise.all([reader.close(), renderer.close()]);
      await database.close();
    },
  };
}

/** What to do where nobody can sign in yet. */
const FIRST_ACCOUNT = [
  'There is no account yet. Make the first administrator at this machine, also while OpenPAR runs:',
  '  openpar user add quantri --name "Họ và tên" --unit MÃ-ĐƠN-VỊ --title "Quản trị hệ thống" --functions administration',
  'Chưa có tài khoản nào: chạy lệnh trên để tạo quản trị viên đầu tiên; lệnh in ra mã kích hoạt dùng một lần.',
];

async function openRedirect(config: Config, certificate: ServerCertificate | null): Promise<Server | null> {
  if (config.redirectPort === null || certificate === null) return null;
  const { host, port: httpsPort, publicUrl, redirectPort: port } = config;
  const authority = certificate.authority?.bytes ?? null;
  const redirect = createRedirect({ cert: certificate.credentials.cert, httpsPort, publicUrl, authority });
  redirect.listen({ host, port });
  await once(redirect, 'listening');
  return redirect;
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
