import type { BackupArchive } from '@openpar/application';
import { ok, refuse } from '@openpar/engine';
import { BackupReadFault, BackupWriteFault } from './backup-faults.ts';
import { keepWholeFile } from './keep-whole-file.ts';
import { readBackup } from './read-backup.ts';
import { writeBackup } from './write-backup.ts';

/** Backups as tar archives in the file system: docs/formats.md, "Backup file". */
export function tarBackupArchive(): BackupArchive {
  return {
    async write(target, work) {
      try {
        return ok(await keepWholeFile(target, (append) => work(writeBackup(append))));
      } catch (fault) {
        if (fault instanceof BackupWriteFault) return refuse(fault.code, fault.detail);
        throw fault;
      }
    },
    async read(file, take = async () => undefined) {
      try {
        return ok(await readBackup(file, take));
      } catch (fault) {
        if (fault instanceof BackupReadFault) return refuse(fault.code, fault.detail);
        throw fault;
      }
    },
  };
}
