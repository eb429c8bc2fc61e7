import type { RealmId } from '@openpar/engine';
import type { Realm } from '../stores.ts';

/** What a backup says of itself before its parts. */
export interface BackupHead {
  programVersion: string;
  /** The moment of the snapshot, ISO 8601 in UTC. */
  createdAt: string;
  /** Names of the migrations that had made the schema, in order. */
  migrations: readonly string[];
  realms: readonly Realm[];
  /** In an order in which they can be loaded: a table after those that its rows refer to, as far as there is such an order. */
  tables: readonly DataTable[];
}

/** A table whose rows a backup carries, with the columns that are stored, not computed. */
export interface DataTable {
  name: string;
  columns: readonly string[];
}

/** What a backup says of its parts after them. */
export interface BackupContents {
  tables: readonly TableDigest[];
  sequences: readonly SequenceState[];
  files: readonly StoredFile[];
  lostFiles: readonly LostFile[];
}

/** Rows of one table as PostgreSQL's COPY writes them, by primary key: how many, how long, and their SHA-256. */
export interface TableDigest {
  name: string;
  rows: number;
  bytes: number;
  digest: string;
}

/** Where a counter of the database stands; `lastValue` has up to 19 digits. */
export interface SequenceState {
  name: string;
  lastValue: string;
  isCalled: boolean;
}

export interface StoredFile {
  realm: RealmId;
  digest: string;
  bytes: number;
}

/** A file that the backup could not take along: rows name it but it is not kept, or its bytes are no longer those of its digest. */
export interface LostFile {
  realm: RealmId;
  digest: string;
  reason: 'missing' | 'damaged';
}

/** A backup from its first to its last word. */
export interface Backup {
  head: BackupHead;
  contents: BackupContents;
}
