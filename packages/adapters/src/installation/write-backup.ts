import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { BackupWriter } from '@openpar/application';
import { ENTRY, FORMAT_VERSION, fileEntry, LONGEST_ENTRY, ROWS_BYTES, rowsEntry } from './backup-format.ts';
import type { Append } from './keep-whole-file.ts';
import { END_OF_TAR, tarHeader, tarPadding } from './tar-block.ts';

const pack = promisify(gzip);

/** Writes a backup through `append` as a tar archive; no more of it is kept in memory than one entry. */
export function writeBackup(append: Append): BackupWriter {
  const hash = createHash('sha256');
  async function addEntry(name: string, bytes: Uint8Array): Promise<void> {
    if (bytes.byteLength > LONGEST_ENTRY)
      throw new Error(`${name} is too long for a backup: ${bytes.byteLength} bytes`);
    for (const part of [tarHeader(name, bytes.byteLength), bytes, tarPadding(bytes.byteLength)]) {
      hash.update(part);
      await append(part);
    }
  }
  const rows = rowsInto(addEntry);
  return {
    begin: (head) => addEntry(ENTRY.head, asJson({ format: 'openpar-backup', formatVersion: FORMAT_VERSION, ...head })),
    addRows: rows.add,
    async addFile({ realm, digest }, bytes) {
      await rows.flush();
      await addEntry(fileEntry(realm, digest), bytes);
    },
    async end(contents) {
      await rows.flush();
      await addEntry(ENTRY.contents, asJson(contents));
      await addEntry(ENTRY.digest, Buffer.from(`${hash.copy().digest('hex')}\n`));
      await append(END_OF_TAR);
    },
  };
}

/** Gathers short stretches of a table into entries of `ROWS_BYTES` at most. */
function rowsInto(addEntry: (name: string, bytes: Uint8Array) => Promise<void>) {
  let gathered: { table: string; part: number; pieces: Uint8Array[]; bytes: number } | null = null;
  async function writePart(): Promise<void> {
    if (!gathered || gathered.bytes === 0) return;
    await addEntry(rowsEntry(gathered.table, gathered.part), await pack(Buffer.concat(gathered.pieces)));
    gathered = { table: gathered.table, part: gathered.part + 1, pieces: [], bytes: 0 };
  }
  async function add(table: string, text: Uint8Array): Promise<void> {
    if (gathered?.table !== table) {
      await writePart();
      gathered = { table, part: 1, pieces: [], bytes: 0 };
    }
    for (let start = 0; start < text.length; ) {
      const piece = text.subarray(start, start + ROWS_BYTES - gathered.bytes);
      gathered.pieces.push(piece);
      gathered.bytes += piece.length;
      start += piece.length;
      if (gathered.bytes === ROWS_BYTES) await writePart();
    }
  }
  return { add, flush: writePart };
}

function asJson(value: object): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 1)}\n`);
}
