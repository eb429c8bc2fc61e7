import { idOf, type RealmId } from '@openpar/engine';
import { z } from 'zod';

/** Grows when an older program could not read what a newer one writes. */
export const FORMAT_VERSION = 1;

/** Names of the entries: docs/formats.md, "Backup file". */
export const ENTRY = { head: 'openpar-backup.json', contents: 'contents.json', digest: 'sha256' } as const;

/** COPY text of one entry before it is packed. */
export const ROWS_BYTES = 4 * 1024 * 1024;
/** No entry is longer: above any upload, and no damaged length makes us reserve more. */
export const LONGEST_ENTRY = 1024 * 1024 * 1024;

/** `part` counts from 1 within the table. */
export function rowsEntry(table: string, part: number): string {
  return `tables/${encodeURIComponent(table)}/${String(part).padStart(6, '0')}.copy.gz`;
}

export function fileEntry(realm: RealmId, digest: string): string {
  return `files/${encodeURIComponent(realm)}/${digest}`;
}

const Digest = z.string().regex(/^[0-9a-f]{64}$/);
const Count = z.number().int().min(0);
const Realm = z
  .string()
  .min(1)
  .transform((id) => idOf<RealmId>(id));

/** First entry, after what marks it. */
export const HeadEntry = z.object({
  programVersion: z.string(),
  createdAt: z.iso.datetime(),
  migrations: z.array(z.string()).min(1),
  realms: z.array(z.object({ id: Realm, name: z.string(), isPractice: z.boolean() })),
  tables: z.array(z.object({ name: z.string().min(1), columns: z.array(z.string().min(1)).min(1) })),
});

/** What marks the first entry of any version. */
export const AnyHeadEntry = z.object({ format: z.literal('openpar-backup'), formatVersion: Count });

/** Last entry but one. */
export const ContentsEntry = z.object({
  tables: z.array(z.object({ name: z.string(), rows: Count, bytes: Count, digest: Digest })),
  sequences: z.array(
    z.object({ name: z.string(), lastValue: z.string().regex(/^-?\d{1,19}$/), isCalled: z.boolean() }),
  ),
  files: z.array(z.object({ realm: Realm, digest: Digest, bytes: Count })),
  lostFiles: z.array(z.object({ realm: Realm, digest: Digest, reason: z.enum(['missing', 'damaged']) })),
});
