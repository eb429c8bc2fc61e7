import { setTimeout as sleep } from 'node:timers/promises';
import { type Cluster, readServerLog, spawnPostmaster } from './cluster.ts';
import { disownLockFiles, isLivingPostgres, readPostmasterFile } from './postmaster-file.ts';
import { join, type Presence } from './presence.ts';

/** Replaying the log after a power failure can take long; the server counts as hung only after this. */
const START_LIMIT_MS = 300_000;
/** Attempts at a start that another process, or the remains of a killed server, stand in the way of. */
const START_ATTEMPTS = 50;
const PAUSE_MS = 100;

/** Joins the running server of the cluster, or starts it and joins. Any number of processes may do so at once. */
export async function joinOrStart(cluster: Cluster): Promise<Presence> {
  const giveUpAt = Date.now() + START_LIMIT_MS;
  for (let attempt = 0; attempt < START_ATTEMPTS; attempt += 1) {
    const presence = (await join(cluster)) ?? (await startAndJoin(cluster, giveUpAt));
    if (presence) return presence;
    await sleep(PAUSE_MS);
  }
  throw new Error(`PostgreSQL did not start in ${cluster.clusterFolder}: ${await readServerLog(cluster)}`);
}

/** Stops the server and waits until it is gone; `presence` must be the last at it. */
export async function stopServer(cluster: Cluster, presence: Presence): Promise<void> {
  const { pid } = presence.postmaster;
  signal(pid, 'SIGINT');
  await waitUntilGone(pid, 60_000);
  if (await isLivingPostgres(pid)) signal(pid, 'SIGQUIT');
  await waitUntilGone(pid, 10_000);
  if (await isLivingPostgres(pid))
    throw new Error(`PostgreSQL (process ${pid}) of ${cluster.clusterFolder} does not stop`);
}

/** `null` when the server could not start for a reason that passes. */
async function startAndJoin(cluster: Cluster, giveUpAt: number): Promise<Presence | null> {
  const left = await readPostmasterFile(cluster.clusterFolder);
  if (left && (await isLivingPostgres(left.pid))) return null;
  if (left) await disownLockFiles(cluster.clusterFolder, left);
  const child = await spawnPostmaster(cluster);
  while (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const presence = await join(cluster);
    if (presence) return presence;
    if (Date.now() > giveUpAt) throw new Error(`PostgreSQL takes too long to start: ${await readServerLog(cluster)}`);
    await sleep(PAUSE_MS / 4);
  }
  const log = await readServerLog(cluster);
  const willPass = /lock file|shared memory block|could not create any Unix-domain sockets/.test(log);
  if (!willPass) throw new Error(`PostgreSQL did not start (${cluster.binaries.postgres}): ${log}`);
  return null;
}

/** A server that has gone meanwhile needs no signal. */
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

async function waitUntilGone(pid: number, limitMs: number): Promise<void> {
  const giveUpAt = Date.now() + limitMs;
  while (Date.now() < giveUpAt && (await isLivingPostgres(pid))) await sleep(20);
}
