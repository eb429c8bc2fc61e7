import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BackupWriteFault } from './backup-faults.ts';

/** Takes bytes to the end of the file that is being written. */
export type Append = (bytes: Uint8Array) => Promise<void>;

export interface WholeFileTarget {
  file: string;
  /** Replaces a file that is there. */
  isForced: boolean;
  /** Opens a file for writing that must not exist; another than the system's only in tests of a failing disk. */
  openNew?: (path: string) => Promise<Pick<FileHandle, 'writeFile' | 'sync' | 'close'>>;
}

/**
 * Writes a file that only its owner may read, under the name FILE.part until all of it has reached the disk. Throws `BackupWriteFault` for
 * what the file system refuses; then, and when `write` throws, neither FILE nor FILE.part is left of this attempt.
 */
export async function keepWholeFile<Value>(
  { file, isForced, openNew = (path) => open(path, 'wx', 0o600) }: WholeFileTarget,
  write: (append: Append) => Promise<Value>,
): Promise<Value> {
  await refuseExisting(file, isForced);
  const draft = `${file}.part`;
  const onDisk = <Done>(work: () => Promise<Done>) => work().catch((cause) => refuseDisk(file, cause));
  await onDisk(() => rm(draft, { force: true }));
  const handle = await onDisk(() => openNew(draft));
  try {
    let value: Value;
    try {
      value = await write((bytes) => onDisk(() => handle.writeFile(bytes)));
      await onDisk(() => handle.sync());
    } finally {
      await onDisk(() => handle.close());
    }
    await refuseExisting(file, isForced);
    await onDisk(() => rename(draft, file));
    await onDisk(() => syncFolder(dirname(file)));
    return value;
  } catch (cause) {
    await rm(draft, { force: true });
    throw cause;
  }
}

async function refuseExisting(file: string, isForced: boolean): Promise<void> {
  const isThere = await stat(file).catch(() => null);
  if (isThere && (!isForced || !isThere.isFile())) throw new BackupWriteFault('backup-file-exists', { file });
}

function refuseDisk(file: string, cause: unknown): never {
  if (!(cause instanceof Error && 'code' in cause)) throw cause;
  throw new BackupWriteFault('backup-not-written', { file, reason: String(cause.code) });
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
