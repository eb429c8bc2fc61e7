import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { BackupReadFault } from './backup-faults.ts';
import { ENTRY, LONGEST_ENTRY } from './backup-format.ts';
import { BLOCK_BYTES, END_OF_TAR, readTarHeader, tarPadding } from './tar-block.ts';

export interface BackupEntries {
  /** Name of the entry that comes next. */
  peek(): string;
  next(): Promise<{ name: string; bytes: Buffer }>;
  /** Checks that the digest of all before it comes next, that it is right, and that the file ends there. */
  end(): Promise<void>;
  close(): Promise<void>;
}

/** The entries of a backup, one after another; stands at the first. Throws `BackupReadFault`. */
export async function readEntries(file: string): Promise<BackupEntries> {
  const handle = await open(file, 'r').catch(() => null);
  if (!handle) throw new BackupReadFault('backup-file-not-found', { file });
  try {
    return await entriesOf(file, handle);
  } catch (cause) {
    await handle.close();
    throw cause;
  }
}

async function entriesOf(file: string, handle: FileHandle): Promise<BackupEntries> {
  const status = await handle.stat();
  if (!status.isFile()) throw new BackupReadFault('backup-file-not-found', { file });
  const hash = createHash('sha256');
  let position = 0;
  let lastName = '';
  function refuseDamaged(): never {
    throw new BackupReadFault('backup-damaged', { file, place: lastName });
  }
  async function readExactly(bytes: number): Promise<Buffer> {
    if (position + bytes > status.size) refuseDamaged();
    const buffer = Buffer.allocUnsafe(bytes);
    for (let filled = 0; filled < bytes; ) {
      const { bytesRead } = await handle.read(buffer, filled, bytes - filled, position + filled);
      if (bytesRead === 0) refuseDamaged();
      filled += bytesRead;
    }
    position += bytes;
    return buffer;
  }
  async function readHeader() {
    const block = await readExactly(BLOCK_BYTES);
    const header = readTarHeader(block);
    if (!header || header.bytes > LONGEST_ENTRY) refuseDamaged();
    return { ...header, block };
  }
  async function readBody(bytes: number): Promise<{ body: Buffer; padding: Buffer }> {
    const body = await readExactly(bytes);
    const padding = tarPadding(bytes);
    if (!(await readExactly(padding.length)).equals(padding)) refuseDamaged();
    return { body, padding };
  }

  await refuseOtherFile(file, handle);
  let header = await readHeader();
  return {
    peek: () => header.name,
    async next() {
      const { name, bytes, block } = header;
      lastName = name;
      const { body, padding } = await readBody(bytes);
      for (const part of [block, body, padding]) hash.update(part);
      header = await readHeader();
      return { name, bytes: body };
    },
    async end() {
      const { name, bytes } = header;
      if (name !== ENTRY.digest) refuseDamaged();
      lastName = name;
      const { body } = await readBody(bytes);
      if (body.toString('utf8') !== `${hash.digest('hex')}\n`) refuseDamaged();
      if (!(await readExactly(END_OF_TAR.length)).equals(END_OF_TAR) || position !== status.size) refuseDamaged();
    },
    close: () => handle.close(),
  };
}

/** The first entry's name stands at the very beginning. */
async function refuseOtherFile(file: string, handle: FileHandle): Promise<void> {
  const magic = Buffer.from(`${ENTRY.head}\0`);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(magic.length), 0, magic.length, 0);
  if (bytesRead < magic.length || !buffer.equals(magic)) throw new BackupReadFault('backup-unknown', { file });
}
