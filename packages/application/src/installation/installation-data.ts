import type { RealmId, Result } from '@openpar/engine';
import type { Realm } from '../stores.ts';
import type { BackupHead, DataTable, SequenceState, TableDigest } from './backup.ts';

/** All records of an installation, over all realms, without regard to what they mean. */
export interface InstallationData {
  /** Whether any record but the realm itself is kept; a database without a schema holds none. */
  holdsRecords(): Promise<boolean>;
  /** Whether another process works on these records at the moment. */
  isInUse(): Promise<boolean>;
  /** Those of the migrations that this version of the program does not know. */
  listUnknownMigrations(migrations: readonly string[]): readonly string[];
  /** Realms kept now; none in a database without a schema. */
  listRealms(): Promise<readonly Realm[]>;
  /** Works on one state of all records, whatever is written meanwhile. */
  snapshot<Value>(work: (snapshot: DataSnapshot) => Promise<Value>): Promise<Value>;
  /**
   * Puts other records in place of all that are kept, in one transaction: the schema as `head` names it, then what `work` loads, then the
   * schema of this version. When `work` refuses or throws, everything stays as it was.
   */
  replace<Value, Code extends string>(
    head: BackupHead,
    work: (load: DataLoad) => Promise<Result<Value, Code>>,
  ): Promise<Result<Value, Code>>;
}

export interface DataSnapshot {
  /** Empty: the database has no schema. */
  readonly migrations: readonly string[];
  readonly realms: readonly Realm[];
  /** In the order of `BackupHead`. */
  readonly tables: readonly DataTable[];
  /** Not before the rows they number were fixed: what comes after a restore never repeats a number. */
  readonly sequences: readonly SequenceState[];
  /** Hands over the rows as COPY text, by primary key, in stretches of any length. */
  copyOut(table: DataTable, take: (text: Uint8Array) => Promise<void>): Promise<TableDigest>;
  /** Files that rows name, each once. */
  listNamedFiles(): Promise<readonly { realm: RealmId; digest: string }[]>;
}

export interface DataLoad {
  /** Stretches of one table come one after another, tables in the order of the head. */
  addRows(table: string, text: Uint8Array): Promise<void>;
  /** After the last row: constraints are checked, counters are set. */
  finish(sequences: readonly SequenceState[]): Promise<void>;
  /** What stands in the table now. */
  digestOf(table: DataTable): Promise<TableDigest>;
}
