import { createHash, type Hash } from 'node:crypto';
import { isDeepStrictEqual, promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Backup, BackupContents, BackupHead, BackupPart, TableDigest } from '@openpar/application';
import type { z } from 'zod';
import { digestOf } from '../digest-of.ts';
import { BackupReadFault } from './backup-faults.ts';
import {
  AnyHeadEntry,
  ContentsEntry,
  ENTRY,
  FORMAT_VERSION,
  fileEntry,
  HeadEntry,
  ROWS_BYTES,
  rowsEntry,
} from './backup-format.ts';
import { type BackupEntries, readEntries } from './read-entries.ts';

const unpack = promisify(gunzip);

/**
 * Reads a backup from its beginning, checks it and hands its parts over as they come. Throws `BackupReadFault`, with the entry that is not
 * right as its place.
 */
export async function readBackup(file: string, take: (part: BackupPart) => Promise<void>): Promise<Backup> {
  const entries = await readEntries(file);
  try {
    const head = await readHead(file, entries);
    const seen = await readParts(file, entries, { head, take });
    const contents = await readContents(file, entries);
    refuseOtherContents(file, head, contents, seen);
    return { head, contents };
  } finally {
    await entries.close();
  }
}

async function readHead(file: string, entries: BackupEntries): Promise<BackupHead> {
  const { bytes } = await entries.next();
  const json = parseJson(bytes);
  const { formatVersion } = parsed(AnyHeadEntry, json, { file, place: ENTRY.head });
  if (formatVersion > FORMAT_VERSION) {
    throw new BackupReadFault('backup-newer', { file, place: `formatVersion ${formatVersion}` });
  }
  return parsed(HeadEntry, json, { file, place: ENTRY.head });
}

interface Seen {
  tables: TableDigest[];
  files: BackupContents['files'];
}

/** All parts up to the contents, which `entries` then stands at. */
async function readParts(
  file: string,
  entries: BackupEntries,
  { head, take }: { head: BackupHead; take: (part: BackupPart) => Promise<void> },
): Promise<Seen> {
  const tables = await readTables(file, entries, { head, take });
  const files: BackupContents['files'][number][] = [];
  const realms = head.realms.map(({ id }) => id);
  while (entries.peek().startsWith('files/')) {
    const { name, bytes } = await entries.next();
    const digest = digestOf(bytes);
    const realm = realms.find((id) => fileEntry(id, digest) === name);
    if (realm === undefined) throw new BackupReadFault('backup-damaged', { file, place: name });
    await take({ kind: 'file', realm, digest, bytes });
    files.push({ realm, digest, bytes: bytes.byteLength });
  }
  return { tables, files };
}

async function readTables(
  file: string,
  entries: BackupEntries,
  { head, take }: { head: BackupHead; take: (part: BackupPart) => Promise<void> },
): Promise<TableDigest[]> {
  const tables: TableDigest[] = [];
  for (const { name: table } of head.tables) {
    const count = countRows();
    for (let part = 1; entries.peek() === rowsEntry(table, part); part += 1) {
      const { name, bytes } = await entries.next();
      const text = await unpack(bytes, { maxOutputLength: ROWS_BYTES }).catch(() => {
        throw new BackupReadFault('backup-damaged', { file, place: name });
      });
      count.add(text);
      await take({ kind: 'rows', table, text });
    }
    tables.push({ name: table, ...count.end() });
  }
  return tables;
}

function countRows() {
  const hash: Hash = createHash('sha256');
  let rows = 0;
  let bytes = 0;
  return {
    add(text: Uint8Array): void {
      hash.update(text);
      bytes += text.length;
      for (let at = text.indexOf(10); at !== -1; at = text.indexOf(10, at + 1)) rows += 1;
    },
    end: () => ({ rows, bytes, digest: hash.digest('hex') }),
  };
}

async function readContents(file: string, entries: BackupEntries): Promise<BackupContents> {
  if (entries.peek() !== ENTRY.contents) throw new BackupReadFault('backup-damaged', { file, place: entries.peek() });
  const { bytes } = await entries.next();
  const contents = parsed(ContentsEntry, parseJson(bytes), { file, place: ENTRY.contents });
  await entries.end();
  return contents;
}

/** What the contents say must be what came before them. */
function refuseOtherContents(file: string, head: BackupHead, contents: BackupContents, seen: Seen): void {
  const wrongTable = head.tables.find(
    ({ name }, index) =>
      !isDeepStrictEqual(
        seen.tables[index],
        contents.tables.find((table) => table.name === name),
      ),
  );
  if (wrongTable) throw new BackupReadFault('backup-damaged', { file, place: `tables/${wrongTable.name}` });
  const isWhole = contents.tables.length === head.tables.length && isDeepStrictEqual(seen.files, contents.files);
  if (!isWhole) throw new BackupReadFault('backup-damaged', { file, place: ENTRY.contents });
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}

function parsed<Schema extends z.ZodType>(
  schema: Schema,
  json: unknown,
  { file, place }: { file: string; place: string },
): z.infer<Schema> {
  const result = schema.safeParse(json);
  if (!result.success) throw new BackupReadFault('backup-damaged', { file, place });
  return result.data;
}
