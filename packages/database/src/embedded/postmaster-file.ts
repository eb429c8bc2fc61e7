import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What a running server (or one that died) wrote about itself into its data folder. */
export interface PostmasterFile {
  pid: number;
  port: number;
  socketFolder: string;
}

/** `null` when there is no such file, or it is not written to the end yet. */
export async function readPostmasterFile(clusterFolder: string): Promise<PostmasterFile | null> {
  const text = await readFile(join(clusterFolder, 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid = '', , , port = '', socketFolder = ''] = text.split('\n');
  return Number(pid) > 0 && Number(port) > 0 && socketFolder !== ''
    ? { pid: Number(pid), port: Number(port), socketFolder }
    : null;
}

/** Whether the process lives and is a PostgreSQL server: a number may have been given to another program, or wait to be reaped. */
export async function isLivingPostgres(pid: number): Promise<boolean> {
  return process.platform === 'linux' ? isLivingByProc(pid) : isLivingByPs(pid);
}

/**
 * Makes the lock files that a dead server left behind name a process that cannot exist. PostgreSQL then starts although another
 * program has the number or the dead process was never reaped, and still looks by the rest of `postmaster.pid` whether old server
 * processes hold the shared memory.
 */
export async function disownLockFiles(clusterFolder: string, left: PostmasterFile): Promise<void> {
  await disownPostmasterFile(clusterFolder, left);
  await disownLockFile(join(left.socketFolder, `.s.PGSQL.${left.port}.lock`), left.pid);
}

/** For a data folder that was copied with its `postmaster.pid`: the server named there is alive, and another folder's. */
export async function disownPostmasterFile(clusterFolder: string, left: PostmasterFile): Promise<void> {
  await disownLockFile(join(clusterFolder, 'postmaster.pid'), left.pid);
}

/** Leaves a file alone that another process has renewed meanwhile. */
async function disownLockFile(path: string, deadPid: number): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => '');
  if (!text.startsWith(`${deadPid}\n`)) return;
  const impossiblePid = '2147483646';
  await writeFile(path, text.replace(/^\d+/, impossiblePid), { flag: 'r+' });
}

async function isLivingByProc(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const name = status.slice(status.indexOf('(') + 1, status.lastIndexOf(')'));
  const state = status.slice(status.lastIndexOf(')') + 2, status.lastIndexOf(')') + 3);
  return name === 'postgres' && state !== 'Z' && state !== 'X';
}

async function isLivingByPs(pid: number): Promise<boolean> {
  const answer = await promisify(execFile)('ps', ['-o', 'stat=,comm=', '-p', String(pid)]).catch(() => ({
    stdout: '',
  }));
  return /^[^Z]\S*\s.*postgres$/.test(answer.stdout.trim());
}
