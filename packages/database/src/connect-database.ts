import type { JobQueue, ReadTransaction, Stores, WriteTransaction } from '@openpar/application';
import { idOf, type RealmId } from '@openpar/engine';
import { type AccessMode, type IsolationLevel, Kysely, PostgresDialect, sql } from 'kysely';
import type pg from 'pg';
import { accountReads, accountWrites } from './accounts/account-store.ts';
import { conferenceReads, conferenceWrites } from './conferences/conference-store.ts';
import { jobQueue } from './jobs/job-queue.ts';
import { jobReads, jobWrites } from './jobs/job-store.ts';
import { openPool } from './open-pool.ts';
import { planReadingReads, planReadingWrites } from './plans/plan-reading-store.ts';
import type { Tables } from './row-types.generated.ts';
import type { Scope } from './scope.ts';
import { searchReads } from './search/search-reads.ts';
import { taskReads, taskWrites } from './tasks/task-store.ts';
import { type OpenAct, openAct, sealAct } from './trail/open-act.ts';
import { trailReads } from './trail/trail-store.ts';
import { digestTables } from './trail/trailed-tables.ts';
import { unitReads, unitWrites } from './units/unit-store.ts';

export interface ConnectedDatabase {
  stores: Stores;
  /** For runners of jobs; people's acts go through `stores`. */
  jobs: JobQueue;
  /** Closes all connections once what runs on them has ended. */
  close(): Promise<void>;
}

/** No question to the database may take longer; a transaction that its process forgot is ended as well. */
const LIMITS: pg.PoolConfig = { statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000 };

/** Opens the stores on a migrated database (`migrateDatabase`). Connects at the first question. */
export function connectDatabase(connection: pg.PoolConfig): ConnectedDatabase {
  const pool = openPool({ max: 10, connectionTimeoutMillis: 10_000, ...LIMITS, ...connection });
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { stores: storesOn(db), jobs: jobQueue(db, connection), close: () => db.destroy() };
}

function storesOn(db: Kysely<Tables>): Stores {
  return {
    read: (realm, work) =>
      transact(db, { realm, access: 'read only', isolation: 'repeatable read' }, (scope) => work(readsOn(scope))),
    write: (doer, act, work) =>
      transact(db, { realm: doer.realmId, access: 'read write', isolation: 'read committed' }, async (scope) => {
        const open = await openAct(scope, { doer, act, isLoad: false });
        const value = await work(writesOn(scope, open));
        await sealAct(scope, open);
        return value;
      }),
    load: (doer, act, work) =>
      transact(db, { realm: doer.realmId, access: 'read write', isolation: 'read committed' }, async (scope) => {
        const open = await openAct(scope, { doer, act, isLoad: true });
        const before = await digestTables(scope);
        const value = await work(writesOn(scope, open));
        await sealAct(scope, open, { before, after: await digestTables(scope) });
        return value;
      }),
    async listRealms() {
      const rows = await db.selectFrom('realm').selectAll().orderBy(sql`name collate vietnamese, id`).execute();
      return rows.map((row) => ({ id: idOf<RealmId>(row.id), name: row.name, isPractice: row.is_practice }));
    },
    async createRealm(realm) {
      await db.insertInto('realm').values({ id: realm.id, name: realm.name, is_practice: realm.isPractice }).execute();
    },
  };
}

function readsOn(scope: Scope): ReadTransaction {
  return {
    units: unitReads(scope),
    accounts: accountReads(scope),
    plans: planReadingReads(scope),
    conferences: conferenceReads(scope),
    tasks: taskReads(scope),
    jobs: jobReads(scope),
    trail: trailReads(scope),
    search: searchReads(scope),
  };
}

function writesOn(scope: Scope, act: OpenAct): WriteTransaction {
  const reads = readsOn(scope);
  return {
    units: { ...reads.units, ...unitWrites(scope) },
    accounts: { ...reads.accounts, ...accountWrites(scope) },
    plans: { ...reads.plans, ...planReadingWrites(scope) },
    conferences: { ...reads.conferences, ...conferenceWrites(scope) },
    tasks: { ...reads.tasks, ...taskWrites(scope) },
    jobs: { ...reads.jobs, ...jobWrites(scope) },
    trail: { ...reads.trail, tell: act.tell },
    search: reads.search,
  };
}

/** `openpar.realm` tells triggers and whoever watches the server which realm a transaction is about. */
function transact<Value>(
  db: Kysely<Tables>,
  mode: { realm: RealmId; access: AccessMode; isolation: IsolationLevel },
  work: (scope: Scope) => Promise<Value>,
): Promise<Value> {
  return db
    .transaction()
    .setAccessMode(mode.access)
    .setIsolationLevel(mode.isolation)
    .execute(async (transaction) => {
      await sql`select set_config('openpar.realm', ${mode.realm}, true)`.execute(transaction);
      return work({ db: transaction, realm: mode.realm });
    });
}
