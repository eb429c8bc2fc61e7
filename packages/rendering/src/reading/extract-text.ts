import { type ExtractedText, FILE_REFUSALS } from '@openpar/documents';
import { detectFileKind, type FileKind } from './detect-file-kind.ts';
import { extractDocx } from './docx/extract-docx.ts';
import { extractPdf } from './pdf/extract-pdf.ts';
import { DEFAULT_READING_LIMITS, type ReadingLimits } from './reading-limits.ts';
import { type ReadingRefusal, ReadingRefused, refusalOf } from './reading-refusal.ts';
import { extractTxt } from './text/extract-txt.ts';

export interface FileToRead {
  name: string;
  bytes: Uint8Array;
}

export type ReadingResult = { ok: true; value: ExtractedText } | { ok: false; refusal: ReadingRefusal };

/**
 * The text of an uploaded file (.txt, .docx, .pdf), or why it cannot be had; never throws for what a person can cause. The type is
 * judged by content; the name counts only where it claims another type ('file-type-lies').
 *
 * Runs in the caller's thread without a time limit: strangers' files go through `createFileReader`.
 */
export async function extractText(
  file: FileToRead,
  limits: ReadingLimits = DEFAULT_READING_LIMITS,
): Promise<ReadingResult> {
  try {
    return { ok: true, value: await readByKind(file, limits) };
  } catch (cause) {
    return refusalOf(cause, FILE_REFUSALS, file.name);
  }
}

const MEGABYTE = 1024 * 1024;

async function readByKind({ name, bytes }: FileToRead, limits: ReadingLimits): Promise<ExtractedText> {
  if (bytes.length === 0) throw new ReadingRefused('file-empty');
  if (bytes.length > limits.fileBytes) {
    throw new ReadingRefused('file-too-large', { limitMegabytes: Math.floor(limits.fileBytes / MEGABYTE) });
  }
  const kind = detectFileKind(bytes);
  refuseLockedAndOld(kind);
  const declared = declaredType(name);
  if (kind.kind === 'zip') return readZip(bytes, declared, limits);
  if (declared !== null && declared !== FOUND_AS[kind.kind]) throw lies(declared, foundIn(kind));
  if (kind.kind === 'pdf') return extractPdf(bytes, limits);
  if (kind.kind === 'text') return extractTxt(bytes, limits);
  throw new ReadingRefused('file-type-unknown', { found: foundIn(kind) });
}

const FOUND_AS: Readonly<Record<FileKind['kind'], string | null>> = {
  pdf: 'pdf',
  zip: 'docx',
  text: 'txt',
  ole: 'doc',
  unknown: null,
};

function foundIn(kind: FileKind): string {
  return kind.kind === 'unknown' ? kind.found : (FOUND_AS[kind.kind] ?? kind.kind);
}

function refuseLockedAndOld(kind: FileKind): void {
  if (kind.kind !== 'ole') return;
  if (kind.isEncryptedOffice) throw new ReadingRefused('docx-broken', { part: 'EncryptedPackage', reason: 'password' });
  throw new ReadingRefused('file-type-old-word');
}

const CLAIMS = /\.(pdf|docx|docm|doc|txt)$/iu;

/** The type that the name claims; `null` where it claims none of ours. */
function declaredType(name: string): string | null {
  const claimed = CLAIMS.exec(name.trim())?.[1]?.toLowerCase() ?? null;
  return claimed === 'docm' ? 'docx' : claimed;
}

/** A zip may be a Word document or anything else; only its content tells, so a lie comes out while reading. */
function readZip(bytes: Uint8Array, declared: string | null, limits: ReadingLimits): ExtractedText {
  const isLie = declared !== null && declared !== 'docx';
  try {
    const text = extractDocx(bytes, limits);
    if (isLie) throw lies(declared, 'docx');
    return text;
  } catch (cause) {
    if (!(cause instanceof ReadingRefused) || cause.refusal.code !== 'file-type-unknown') throw cause;
    const found = cause.refusal.detail.found ?? 'zip';
    throw declared === null ? new ReadingRefused('file-type-unknown', { found }) : lies(declared, found);
  }
}

function lies(declared: string, found: string | number): ReadingRefused {
  return new ReadingRefused('file-type-lies', { extension: `.${declared}`, found });
}
