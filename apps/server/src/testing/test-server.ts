import { argon2PasswordHasher, fixedClock, memoryFileStore, memoryMailer, randomTokenMaker } from '@openpar/adapters';
import {
  type FileStore,
  loadSample,
  type PasswordHasher,
  type Realm,
  SAMPLE_ACCOUNTS,
  SAMPLE_PASSWORD,
} from '@openpar/application';
import { choosePost, signIn } from '@openpar/contract';
import { type TestDatabase, testDatabase } from '@openpar/database/testing';
import { idOf } from '@openpar/engine';
import { createSheetWriter } from '@openpar/rendering';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { createServer } from '../create-server.ts';
import { fileTickets } from '../documents/file-tickets.ts';
import type { Services } from '../services.ts';
import { type Caller, newCaller } from './caller.ts';
import { readSampleSlice } from './sample-slice.ts';

/** The morning on which all tests take place, unless they move the clock: the districts ended more than a year ago. */
export const MORNING = '2026-11-20T08:00:00+07:00';
/** A day in the term of the district's posts. */
export const DISTRICT_DAY = '2024-06-03';

export const REALM: Realm = { id: idOf('thu-nghiem'), name: 'Bản thử nghiệm', isPractice: true };

const CONFIG: Config = {
  port: 1,
  host: '127.0.0.1',
  dataDirectory: 'unused',
  databaseUrl: null,
  uploadMegabytes: 20,
  // Tests move the clock by hours and days within a session.
  idleMinutes: Number.MAX_SAFE_INTEGER,
  isBehindHttps: false,
  trustedProxies: [],
  publicUrl: null,
  filesUrl: null,
  https: null,
  redirectPort: null,
  mail: null,
};

export interface TestServer {
  app: FastifyInstance;
  services: Services;
  database: TestDatabase;
  clock: ReturnType<typeof fixedClock>;
  files: CountedFiles;
  mailer: ReturnType<typeof memoryMailer>;
  /** Somebody who is not signed in. */
  anybody(): Caller;
  signedIn(login: string): Promise<Caller>;
  /** Signed in and acting for the account's post, in a practice realm on `practiceDay`. */
  acting(login: string, practiceDay?: string | null): Promise<Caller>;
  close(): Promise<void>;
}

/**
 * The whole server on a database of its own: real stores, hasher, reader and renderer; the clock stands at `MORNING` and files are kept in
 * memory. The realm holds the sample of Phong Thổ and Tam Đường.
 */
export async function testServer(
  differences: { config?: Partial<Config>; realm?: Realm; hasher?: PasswordHasher } = {},
): Promise<TestServer> {
  const { realm = REALM, config = {} } = differences;
  const database = await testDatabase();
  const clock = fixedClock(MORNING);
  const hasher = differences.hasher ?? argon2PasswordHasher();
  const files = countedFiles();
  const mailer = memoryMailer();
  const uploadMegabytes = config.uploadMegabytes ?? CONFIG.uploadMegabytes;
  const rendering = lazyRendering(uploadMegabytes * 1024 * 1024);
  await database.stores.createRealm(realm);
  await loadSample({ stores: database.stores, hasher }, realm.id, await readSampleSlice());
  const services: Services = {
    config: { ...CONFIG, ...config },
    realm,
    stores: database.stores,
    clock,
    hasher,
    tokens: randomTokenMaker(),
    files,
    fileTickets: fileTickets({
      secret: new Uint8Array(32).fill(7),
      realm: realm.id,
      clock,
      filesUrl: config.filesUrl ?? null,
    }),
    reader: rendering.reader,
    renderer: rendering.renderer,
    sheetWriter: createSheetWriter(),
    mailer,
    sample: realm.isPractice ? { accounts: SAMPLE_ACCOUNTS, password: SAMPLE_PASSWORD } : null,
    authority: null,
    webDirectory: null,
  };
  const app = await createServer(services, { log: false });
  const anybody = () => newCaller(app);
  async function signedIn(login: string): Promise<Caller> {
    const caller = anybody();
    await caller.answer(signIn, { body: { login, password: SAMPLE_PASSWORD } });
    return caller;
  }
  return {
    app,
    services,
    database,
    clock,
    files,
    mailer,
    anybody,
    signedIn,
    async acting(login, practiceDay = DISTRICT_DAY) {
      const caller = anybody();
      const { posts } = await caller.answer(signIn, { body: { login, password: SAMPLE_PASSWORD } });
      await caller.answer(choosePost, { body: { postId: posts[0]?.postId ?? '', practiceDay } });
      return caller;
    },
    async close() {
      await app.close();
      await rendering.close();
      await database.close();
    },
  };
}

/** The real reader and renderer, loaded with the first file or paper: most tests need neither, and both are heavy. */
function lazyRendering(fileBytes: number): Pick<Services, 'reader' | 'renderer'> & { close(): Promise<void> } {
  async function load() {
    const { createFileReader, createPaperRenderer } = await import('@openpar/rendering');
    return { reader: createFileReader({ workers: 1, limits: { fileBytes } }), renderer: createPaperRenderer() };
  }
  let loaded: ReturnType<typeof load> | undefined;
  const loadOnce = () => {
    loaded ??= load();
    return loaded;
  };
  return {
    reader: {
      extractText: async (file) => (await loadOnce()).reader.extractText(file),
      readSheet: async (file) => (await loadOnce()).reader.readSheet(file),
    },
    renderer: {
      renderPdf: async (papers) => (await loadOnce()).renderer.renderPdf(papers),
      renderDocx: async (papers) => (await loadOnce()).renderer.renderDocx(papers),
      joinPdf: async (parts) => (await loadOnce()).renderer.joinPdf(parts),
      joinDocx: async (parts) => (await loadOnce()).renderer.joinDocx(parts),
    },
    async close() {
      const parts = await loaded;
      await Promise.all([parts?.reader.close(), parts?.renderer.close()]);
    },
  };
}

/** Files in memory that can be counted. */
export interface CountedFiles extends FileStore {
  count(): number;
}

function countedFiles(): CountedFiles {
  const store = memoryFileStore();
  const digests = new Set<string>();
  return {
    ...store,
    async save(bytes) {
      const digest = await store.save(bytes);
      digests.add(digest);
      return digest;
    },
    async remove(digest) {
      await store.remove(digest);
      digests.delete(digest);
    },
    count: () => digests.size,
  };
}
