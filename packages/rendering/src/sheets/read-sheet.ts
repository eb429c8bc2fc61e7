import { SHEET_REFUSALS, type Sheet, type SheetRefusal, type SheetRow } from '@openpar/documents';
import { detectFileKind, type FileKind } from '../reading/detect-file-kind.ts';
import type { FileToRead } from '../reading/extract-text.ts';
import { type ReadingLimits, SHEET_READING_LIMITS } from '../reading/reading-limits.ts';
import { type ReadingRefusal, ReadingRefused, refusalOf } from '../reading/reading-refusal.ts';
import { readCsv } from './csv/read-csv.ts';
import type { TakeRow } from './take-row.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

export type SheetResult = { ok: true; value: Sheet } | SheetRefused;
export type SheetRefused = { ok: false; refusal: ReadingRefusal<SheetRefusal> };

/**
 * The sheet of an uploaded file (.xlsx, .csv), or why it cannot be had; never throws for what a person can cause. The type is judged by
 * content; the name counts only where it claims another type ('file-type-lies').
 *
 * Runs in the caller's thread without a time limit: strangers' files go through `createFileReader`.
 */
export function readSheet(file: FileToRead, limits: ReadingLimits = SHEET_READING_LIMITS): SheetResult {
  const rows: SheetRow[] = [];
  const name = streamSheet(file, limits, (row) => rows.push(row));
  return name.ok ? { ok: true, value: { name: name.value, rows } } : name;
}

/** As `readSheet`, but gives each row away as it is read and answers the name of the sheet. Rows of a refused file count for nothing. */
export function streamSheet(
  file: FileToRead,
  limits: ReadingLimits,
  take: TakeRow,
): { ok: true; value: string } | SheetRefused {
  let rows = 0;
  const count: TakeRow = (row) => {
    rows += 1;
    if (rows > limits.rows) throw new ReadingRefused('sheet-too-long', { limit: limits.rows });
    take(row);
  };
  try {
    const name = readByKind(file, limits, count);
    if (rows === 0) throw new ReadingRefused('sheet-empty', { sheet: name });
    return { ok: true, value: name };
  } catch (cause) {
    return refusalOf(cause, SHEET_REFUSALS, file.name);
  }
}

const MEGABYTE = 1024 * 1024;

function readByKind(file: FileToRead, limits: ReadingLimits, take: TakeRow): string {
  const { name, bytes } = file;
  if (bytes.length === 0) throw new ReadingRefused('file-empty');
  if (bytes.length > limits.fileBytes) {
    throw new ReadingRefused('file-too-large', { limitMegabytes: Math.floor(limits.fileBytes / MEGABYTE) });
  }
  const kind = detectFileKind(bytes);
  if (kind.kind === 'ole') throw refusedContainer(bytes, kind.isEncryptedOffice);
  const claimed = CLAIMS.exec(name.trim())?.[1]?.toLowerCase();
  if (kind.kind === 'zip') return readZip({ file, claimed, limits }, take);
  const found = foundIn(kind);
  if (claimed !== undefined && !(kind.kind === 'text' && claimed !== 'xlsx')) throw lies(claimed, found);
  if (kind.kind === 'text') return readCsv(file, limits, take);
  throw new ReadingRefused('sheet-type-unknown', { found });
}

function refusedContainer(bytes: Uint8Array, isEncryptedOffice: boolean): ReadingRefused {
  if (isEncryptedOffice) return new ReadingRefused('sheet-password');
  const isWord = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('WordDocument', 'utf16le'),
  );
  return isWord ? new ReadingRefused('sheet-type-unknown', { found: 'doc' }) : new ReadingRefused('sheet-old-excel');
}

/** ".xlsm" says itself what it is; only its content counts. */
const CLAIMS = /\.(xlsx|csv|tsv|txt)$/iu;

function foundIn(kind: FileKind): string {
  if (kind.kind === 'unknown') return kind.found;
  return kind.kind === 'text' ? 'txt' : kind.kind;
}

interface ZipToRead {
  file: FileToRead;
  claimed: string | undefined;
  limits: ReadingLimits;
}

function readZip({ file: { bytes }, claimed, limits }: ZipToRead, take: TakeRow): string {
  try {
    const name = readXlsx(bytes, limits, take);
    if (claimed !== undefined && claimed !== 'xlsx') throw lies(claimed, 'xlsx');
    return name;
  } catch (cause) {
    if (!(cause instanceof ReadingRefused) || cause.refusal.code !== 'sheet-type-unknown' || claimed === undefined)
      throw cause;
    throw lies(claimed, cause.refusal.detail.found ?? 'zip');
  }
}

function lies(claimed: string, found: string | number): ReadingRefused {
  return new ReadingRefused('file-type-lies', { extension: `.${claimed}`, found });
}
