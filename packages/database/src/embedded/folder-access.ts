import { chmod, chown, lstat, mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { PostgresAccount } from './postgres-account.ts';

/** The outermost folder on the way to `path` (itself included) that the account may not enter; `null` when all are open to it. */
export async function findClosedFolder(path: string, account: PostgresAccount | null): Promise<string | null> {
  if (!account || account.passesClosedFolders) return null;
  for (const folder of foldersTo(resolve(path))) {
    if (!(await canEnter(folder, account))) return folder;
  }
  return null;
}

/** Makes a folder with this mode, owned by the account; an existing one is given mode and owner. */
export async function makeFolder(path: string, mode: number, account: PostgresAccount | null): Promise<void> {
  await mkdir(path, { recursive: true, mode });
  await chmod(path, mode);
  if (account) await chown(path, account.uid, account.gid);
}

/** Lets the account pass through a folder of ours without listing it. */
export async function openForPassage(folder: string): Promise<void> {
  await chmod(folder, ((await stat(folder)).mode & 0o777) | 0o011);
}

/** Anybody may write the temporary folder: one who guessed a name in it must not get between us and the server. */
export async function refuseForeignFolder(path: string, account: PostgresAccount | null): Promise<void> {
  const status = await lstat(path).catch(() => null);
  if (!status) return;
  const owners = [process.getuid?.(), account?.uid];
  if (!status.isDirectory() || !owners.includes(status.uid)) {
    throw new Error(
      `${path} belongs to somebody else; remove it, or choose a data folder with a shorter and open path`,
    );
  }
}

function foldersTo(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [...foldersTo(parent), path];
}

async function canEnter(folder: string, account: PostgresAccount): Promise<boolean> {
  const status = await stat(folder);
  if (status.uid === account.uid) return (status.mode & 0o100) !== 0;
  if (status.gid === account.gid) return (status.mode & 0o010) !== 0;
  return (status.mode & 0o001) !== 0;
}
