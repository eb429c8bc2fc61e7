import { setTimeout as sleep } from 'node:timers/promises';
import type { InstallationData } from '@openpar/application';
import pg from 'pg';
import { PRESENCE_LOCK } from '../embedded/presence.ts';
import { MIGRATIONS } from '../migrations/migrations.ts';
import { listDataTables } from './list-data-tables.ts';
import { listRealms, readDataSnapshot } from './read-data-snapshot.ts';
import { replaceData } from './replace-data.ts';
import { withCopyClient } from './with-copy-client.ts';

const LOOKS = 5;
const PAUSE_MS = 200;

/** All records of the database, table by table as its catalog names them: a new table is carried without a change here. */
export function installationData(connection: pg.PoolConfig): InstallationData {
  return {
    holdsRecords: () => withCopyClient(connection, holdsRecords),
    isInUse: () => withCopyClient(connection, isInUse),
    listUnknownMigrations: (migrations) => migrations.filter((name) => !(name in MIGRATIONS)),
    listRealms: () => withCopyClient(connection, listRealms),
    snapshot: (work) => readDataSnapshot(connection, work),
    replace: (head, work) => replaceData(connection, head, work),
  };
}

/** A first start makes the realm and nothing else. */
async function holdsRecords(client: pg.Client): Promise<boolean> {
  for (const { name } of await listDataTables(client)) {
    if (name === 'realm') continue;
    const { rowCount } = await client.query(`select from ${pg.escapeIdentifier(name)} limit 1`);
    if (rowCount !== 0) return true;
  }
  return false;
}

/** A process that has just ended may be seen a moment longer, so this looks again before it says yes. */
async function isInUse(client: pg.Client): Promise<boolean> {
  for (let look = 1; look < LOOKS; look += 1) {
    if (!(await seesOthers(client))) return false;
    await sleep(PAUSE_MS);
  }
  return seesOthers(client);
}

/** Others are seen by their connections to this database, and at the embedded server also when they keep none. */
async function seesOthers(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ is_in_use: boolean }>(
    `select exists (
         select from pg_stat_activity
         where datname = current_database() and application_name = 'openpar' and pid <> pg_backend_pid())
       or (select count(*) > 1 from pg_locks
         where locktype = 'advisory' and classid = 0 and objid = $1 and mode = 'ShareLock' and granted) as is_in_use`,
    [PRESENCE_LOCK],
  );
  return rows[0]?.is_in_use ?? false;
}
