import { inflateRawSync } from 'node:zlib';
import type { ReadingLimits } from '../reading-limits.ts';
import { ReadingRefused } from '../reading-refusal.ts';
import { type ArchiveEntry, listEntries } from './list-entries.ts';

/** A zip archive whose directory was measured; entries are unpacked one by one, on demand. */
export interface Archive {
  names: readonly string[];
  /** The bytes of an entry; `null` where the archive has none of that name. Refuses what grows past the limits. */
  read(name: string): Uint8Array | null;
}

const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER = 0x04034b50;

/** Opens a zip archive; refuses 'archive-too-large' by the directory before anything is unpacked, 'archive-broken' otherwise. */
export function openArchive(bytes: Uint8Array, limits: ReadingLimits): Archive {
  const entries = listEntries(bytes);
  measure(entries, limits);
  const byName = new Map(entries.map((entry) => [entry.name.replace(/^\//u, ''), entry]));
  const budget = { left: limits.unpackedBytes };
  return {
    names: [...byName.keys()],
    read(name) {
      const entry = byName.get(name);
      return entry === undefined ? null : unpack({ bytes, entry, limits, budget });
    },
  };
}

function measure(entries: readonly ArchiveEntry[], limits: ReadingLimits): void {
  const total = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (total > limits.unpackedBytes) throw tooLarge('archive', total, limits.unpackedBytes);
  for (const entry of entries) checkRatio(entry, entry.unpackedBytes, limits);
}

function checkRatio(entry: ArchiveEntry, unpackedBytes: number, limits: ReadingLimits): void {
  if (unpackedBytes <= limits.ratioFreeBytes) return;
  if (unpackedBytes > entry.packedBytes * limits.entryRatio)
    throw tooLarge(entry.name, unpackedBytes, limits.unpackedBytes);
}

interface Unpacking {
  bytes: Uint8Array;
  entry: ArchiveEntry;
  limits: ReadingLimits;
  /** What all entries together may still unpack to; lowered as they are read. */
  budget: { left: number };
}

function unpack({ bytes, entry, limits, budget }: Unpacking): Uint8Array {
  const packed = packedBytesOf(bytes, entry);
  const most = Math.min(budget.left, Math.max(limits.ratioFreeBytes, entry.packedBytes * limits.entryRatio));
  const unpacked = entry.method === STORED ? packed : inflate(packed, most, entry);
  if (unpacked.length > most) throw tooLarge(entry.name, unpacked.length, most);
  budget.left -= unpacked.length;
  return unpacked;
}

function packedBytesOf(bytes: Uint8Array, entry: ArchiveEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.localHeaderAt;
  if (entry.isEncrypted || ![STORED, DEFLATED].includes(entry.method)) throw broken(entry);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER) throw broken(entry);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.packedBytes > bytes.length) throw broken(entry);
  return bytes.subarray(start, start + entry.packedBytes);
}

/** Stops as soon as more than `most` bytes come out, whatever the directory claims. */
function inflate(packed: Uint8Array, most: number, entry: ArchiveEntry): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most), chunkSize: chunkFor(entry, most) });
  } catch (cause) {
    if (cause instanceof RangeError) throw tooLarge(entry.name, most, most);
    throw broken(entry);
  }
}

/** One piece where the directory tells the truth: joining pieces would take the memory twice. */
function chunkFor(entry: ArchiveEntry, most: number): number {
  return Math.max(64, Math.min(most, entry.unpackedBytes + 1));
}

function broken(entry: ArchiveEntry): ReadingRefused {
  return new ReadingRefused('archive-broken', { part: entry.name });
}

function tooLarge(part: string, bytes: number, limit: number): ReadingRefused {
  return new ReadingRefused('archive-too-large', { part, bytes, limit });
}
