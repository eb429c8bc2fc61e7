import { realpath } from 'node:fs/promises';
import pg from 'pg';
import { CLUSTER_USER, type Cluster } from './cluster.ts';
import { disownPostmasterFile, isLivingPostgres, type PostmasterFile, readPostmasterFile } from './postmaster-file.ts';

/** Each OpenPAR process on a server holds this advisory lock shared, on a connection of its own; who gets it alone is the last. */
export const PRESENCE_LOCK = 7_237_001;

/** Our place at a running server. */
export interface Presence {
  client: pg.Client;
  postmaster: PostmasterFile;
}

/**
 * Takes a place at the running server of the cluster; `null` when none runs or it is starting or stopping. Waits while the last
 * process out decides to stop the server, and answers `null` if it did.
 */
export async function join(cluster: Cluster): Promise<Presence | null> {
  const postmaster = await readPostmasterFile(cluster.clusterFolder);
  if (!postmaster || !(await isLivingPostgres(postmaster.pid))) return null;
  const client = new pg.Client({ ...addressOf(postmaster), database: 'postgres', connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    if (!(await isServerOf(cluster, client))) {
      await disownPostmasterFile(cluster.clusterFolder, postmaster);
      await client.end();
      return null;
    }
    await client.query('select pg_advisory_lock_shared($1)', [PRESENCE_LOCK]);
    return { client, postmaster };
  } catch (error) {
    await client.end().catch(() => undefined);
    if (isNotReady(error)) return null;
    throw error;
  }
}

/** Gives up our place. `true` when nobody else is there: then nobody can come until `client` ends, and the server may be stopped. */
export async function leave(presence: Presence): Promise<boolean> {
  await presence.client.query('select pg_advisory_unlock_shared($1)', [PRESENCE_LOCK]);
  const answer = await presence.client.query<{ is_last: boolean }>('select pg_try_advisory_lock($1) as is_last', [
    PRESENCE_LOCK,
  ]);
  return answer.rows[0]?.is_last ?? false;
}

/** Where the server listens. */
export function addressOf(postmaster: PostmasterFile): { host: string; port: number; user: string } {
  return { host: postmaster.socketFolder, port: postmaster.port, user: CLUSTER_USER };
}

async function isServerOf(cluster: Cluster, client: pg.Client): Promise<boolean> {
  const answer = await client.query<{ data_directory: string }>('show data_directory');
  const served = await realpath(answer.rows[0]?.data_directory ?? '').catch(() => '');
  return served === (await realpath(cluster.clusterFolder));
}

/** Refused, socket not there yet, starting up, shutting down, or cut off while we waited. */
function isNotReady(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return (
    ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03'].includes(code) ||
    /terminated|timeout|closed/i.test(error.message)
  );
}
