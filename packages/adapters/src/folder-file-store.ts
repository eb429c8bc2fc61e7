import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileStore } from '@openpar/application';
import { digestOf } from './digest-of.ts';

const DIGEST = /^[0-9a-f]{64}$/;

/**
 * Files in a folder, each under its SHA-256 in two levels of folders ("ab/cd/abcd…"). What `save` has answered for is on the disk; a kill
 * or a full disk midway leaves no half file under a digest. Several processes may share the folder.
 */
export function folderFileStore(folder: string): FileStore {
  return {
    async save(bytes) {
      const digest = digestOf(bytes);
      const path = pathOf(folder, digest);
      if (!(await isKept(path, bytes.byteLength))) await writeWhole(path, bytes);
      await syncFolder(dirname(path));
      return digest;
    },
    async read(digest) {
      if (!isDigest(digest)) return null;
      return readFile(pathOf(folder, digest)).catch(nullWhenMissing);
    },
    async remove(digest) {
      if (isDigest(digest)) await rm(pathOf(folder, digest), { force: true });
    },
    async *list() {
      for (const first of await namesIn(folder, /^[0-9a-f]{2}$/)) {
        for (const second of await namesIn(join(folder, first), /^[0-9a-f]{2}$/)) {
          yield* await namesIn(join(folder, first, second), DIGEST);
        }
      }
    },
  };
}

async function namesIn(folder: string, pattern: RegExp): Promise<string[]> {
  const names = (await readdir(folder).catch(nullWhenMissing)) ?? [];
  return names.filter((name) => pattern.test(name));
}

function pathOf(folder: string, digest: string): string {
  return join(folder, digest.slice(0, 2), digest.slice(2, 4), digest);
}

/** A digest comes from a request or a row; anything else would be a way out of the folder. */
function isDigest(text: string): boolean {
  return DIGEST.test(text);
}

async function isKept(path: string, sizeBytes: number): Promise<boolean> {
  const kept = await stat(path).catch(nullWhenMissing);
  return kept !== null && kept.size === sizeBytes;
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await makeFolders(dirname(path));
  const draft = `${path}.${randomUUID()}.draft`;
  try {
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** A new folder's entry in its parent must reach the disk too, up to the first folder that was there. */
async function makeFolders(folder: string): Promise<void> {
  const firstMade = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (firstMade === undefined) return;
  for (let made = folder; made.length >= firstMade.length; made = dirname(made)) await syncFolder(dirname(made));
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function nullWhenMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
