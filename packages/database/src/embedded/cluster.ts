import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PostgresBinaries } from './embedded-binaries.ts';
import { makeFolder } from './folder-access.ts';
import { commandAs, type PostgresAccount } from './postgres-account.ts';

/** Bootstrap superuser of our clusters; reachable through the socket only. */
export const CLUSTER_USER = 'openpar';

/** One data folder's server: where it lives and how it is run. */
export interface Cluster {
  /** Folder of the server's own things: cluster, socket, log. */
  serverFolder: string;
  clusterFolder: string;
  account: PostgresAccount | null;
  binaries: PostgresBinaries;
  settings: Partial<Record<string, string>>;
  /** `false` only for clusters that are thrown away: then nothing is forced to disk. */
  isDurable: boolean;
}

/** Makes the cluster where there is none. It appears whole by a rename: two processes at once, or a kill midway, leave no half. */
export async function initializeCluster(cluster: Cluster): Promise<void> {
  if (await isInitialized(cluster.clusterFolder)) return;
  await removeAbandonedDrafts(cluster);
  const draft = `${cluster.clusterFolder}.${process.pid}-${randomUUID()}`;
  await makeFolder(draft, 0o700, cluster.account);
  const flags = [`--username=${CLUSTER_USER}`, '--auth=trust', '--encoding=UTF8', '--locale=C', '--data-checksums'];
  const durability = cluster.isDurable ? [] : ['--no-sync'];
  const command = commandAs(cluster.account, [cluster.binaries.initdb, ...flags, ...durability, '-D', draft]);
  await promisify(execFile)(command.file, command.args, {
    ...command.owner,
    cwd: cluster.serverFolder,
    env: serverEnvironment(),
  });
  await rename(draft, cluster.clusterFolder).catch(async (error) => {
    await rm(draft, { recursive: true, force: true });
    if (!(await isInitialized(cluster.clusterFolder))) throw error;
  });
}

/** Starts the server in a session of its own: it outlives us and does not hear our terminal's Ctrl-C. */
export async function spawnPostmaster(cluster: Cluster): Promise<ChildProcess> {
  const log = await open(logPath(cluster), 'w');
  try {
    const settings = Object.entries(cluster.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const command = commandAs(cluster.account, [cluster.binaries.postgres, '-D', cluster.clusterFolder, ...settings]);
    const child = spawn(command.file, command.args, {
      ...command.owner,
      cwd: cluster.serverFolder,
      env: serverEnvironment(),
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    child.on('error', () => undefined);
    child.unref();
    return child;
  } finally {
    await log.close();
  }
}

/** What the server last said since it was started. */
export async function readServerLog(cluster: Cluster): Promise<string> {
  return (await readFile(logPath(cluster), 'utf8').catch(() => '')).slice(-2000);
}

function logPath(cluster: Cluster): string {
  return join(cluster.serverFolder, 'server.log');
}

async function isInitialized(clusterFolder: string): Promise<boolean> {
  return (await readFile(join(clusterFolder, 'PG_VERSION'), 'utf8').catch(() => '')) !== '';
}

async function removeAbandonedDrafts(cluster: Cluster): Promise<void> {
  for (const name of await readdir(cluster.serverFolder)) {
    const maker = /^cluster\.(\d+)-/.exec(name)?.[1];
    if (maker === undefined || isProcess(Number(maker))) continue;
    await rm(join(cluster.serverFolder, name), { recursive: true, force: true });
  }
}

function isProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** PG* variables of a person's shell would change what the server and initdb do. */
function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}
