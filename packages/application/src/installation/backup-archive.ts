import type { RealmId, Result } from '@openpar/engine';
import type { Backup, BackupContents, BackupHead } from './backup.ts';

/** Why no backup was written. Details: `file`; of `backup-not-written` also `reason`, the system's code. */
export type BackupWriteRefusal = 'backup-file-exists' | 'backup-not-written';

/** Why a file is not taken for a backup. Details: `file` and, but for the first two, `place`. */
export type BackupReadRefusal = 'backup-file-not-found' | 'backup-unknown' | 'backup-damaged' | 'backup-newer';

/** Backups as files. */
export interface BackupArchive {
  /**
   * Writes one backup: it appears under its name when `work` has written all of it and the disk has it, else nothing is left. A file that
   * is there already is replaced only when `isForced`.
   */
  write<Value>(
    target: { file: string; isForced: boolean },
    work: (writer: BackupWriter) => Promise<Value>,
  ): Promise<Result<Value, BackupWriteRefusal>>;
  /**
   * Reads a backup from beginning to end and checks every digest in it. Parts are handed over as they come, rows and files before
   * anything after them is checked: only an `ok` says that all of them were right.
   */
  read(file: string, take?: (part: BackupPart) => Promise<void>): Promise<Result<Backup, BackupReadRefusal>>;
}

/** Takes the head, then rows table by table, then files, then the contents. */
export interface BackupWriter {
  begin(head: BackupHead): Promise<void>;
  /** Any stretch of a table's COPY text; stretches of one table come one after another. */
  addRows(table: string, text: Uint8Array): Promise<void>;
  addFile(file: { realm: RealmId; digest: string }, bytes: Uint8Array): Promise<void>;
  end(contents: BackupContents): Promise<void>;
}

export type BackupPart =
  | { kind: 'rows'; table: string; text: Uint8Array }
  | { kind: 'file'; realm: RealmId; digest: string; bytes: Uint8Array };
