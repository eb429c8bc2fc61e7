import type { BackupReadRefusal, BackupWriteRefusal } from '@openpar/application';

/** Carries a refusal out of nested reading; `tarBackupArchive` turns it into a value. */
export class BackupReadFault extends Error {
  readonly code: BackupReadRefusal;
  readonly detail: Record<string, string>;

  constructor(code: BackupReadRefusal, detail: Record<string, string>) {
    super(code);
    this.name = 'BackupReadFault';
    this.code = code;
    this.detail = detail;
  }
}

/** Carries a refusal out of nested writing; `tarBackupArchive` turns it into a value. */
export class BackupWriteFault extends Error {
  readonly code: BackupWriteRefusal;
  readonly detail: Record<string, string>;

  constructor(code: BackupWriteRefusal, detail: Record<string, string>) {
    super(code);
    this.name = 'BackupWriteFault';
    this.code = code;
    this.detail = detail;
  }
}
