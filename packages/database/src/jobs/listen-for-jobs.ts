import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { JOB_CHANNEL } from './announce-jobs.ts';

const NEW_CONNECTION_MS = 5_000;

/**
 * Listens on a connection of its own for news of jobs of a realm. When the connection breaks it is made anew until `end` is called; each
 * new connection is news, too, for what was announced before is missed.
 */
export function listenForJobs(connection: pg.PoolConfig, realm: string, onNews: () => void): { end(): Promise<void> } {
  const ending = new AbortController();
  let client: pg.Client | null = null;

  async function listen(): Promise<void> {
    const current = new pg.Client({ application_name: 'openpar jobs', ...connection });
    const closed = new Promise<void>((resolve) => current.once('end', () => resolve()));
    current.on('error', () => undefined);
    current.on('notification', ({ payload }) => {
      if (payload === realm) onNews();
    });
    await current.connect();
    client = current;
    await current.query(`listen ${JOB_CHANNEL}`);
    onNews();
    if (ending.signal.aborted) await current.end();
    await closed;
  }

  async function keepListening(): Promise<void> {
    while (!ending.signal.aborted) {
      await listen().catch(() => undefined);
      client = null;
      await sleep(NEW_CONNECTION_MS, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  }

  const listening = keepListening();
  return {
    async end() {
      ending.abort();
      await client?.end();
      await listening;
    },
  };
}
