import { type RealmId, type Result, refuse } from '@openpar/engine';
import type { Clock } from '../clock.ts';
import type { FileStore } from '../documents/file-store.ts';
import type { Realm } from '../stores.ts';
import type { Backup, LostFile, StoredFile, TableDigest } from './backup.ts';
import type { BackupArchive, BackupWriteRefusal, BackupWriter } from './backup-archive.ts';
import type { DataSnapshot, InstallationData } from './installation-data.ts';

export interface BackupPorts {
  data: InstallationData;
  archive: BackupArchive;
  filesOf: (realm: RealmId) => FileStore;
  /** SHA-256, hexadecimal. */
  digestOf: (bytes: Uint8Array) => string;
}

/**
 * Writes all records and files of the installation into one file, while work goes on: the records are those of one moment. A file that
 * rows name and that could not be taken along stands under `lostFiles`; the backup is written nevertheless.
 */
export function backUpInstallation(
  ports: BackupPorts & { clock: Clock },
  { programVersion, ...target }: { file: string; isForced: boolean; programVersion: string },
): Promise<Result<Backup, BackupWriteRefusal | 'installation-not-found'>> {
  return ports.data.snapshot(async (snapshot) => {
    if (snapshot.migrations.length === 0) return refuse('installation-not-found');
    const { migrations, realms, tables } = snapshot;
    const head = { programVersion, createdAt: ports.clock.now().toISOString(), migrations, realms, tables };
    return ports.archive.write(target, async (writer) => {
      await writer.begin(head);
      const digests: TableDigest[] = [];
      for (const table of tables) {
        digests.push(await snapshot.copyOut(table, (text) => writer.addRows(table.name, text)));
      }
      const files = await addFiles(ports, realms, writer);
      const lostFiles = [...files.damaged, ...(await listMissing(snapshot, files))];
      const contents = { tables: digests, sequences: snapshot.sequences, files: files.kept, lostFiles };
      await writer.end(contents);
      return { head, contents };
    });
  });
}

interface AddedFiles {
  kept: StoredFile[];
  damaged: LostFile[];
}

async function addFiles(
  { filesOf, digestOf }: BackupPorts,
  realms: readonly Realm[],
  writer: BackupWriter,
): Promise<AddedFiles> {
  const added: AddedFiles = { kept: [], damaged: [] };
  for (const { id: realm } of realms) {
    for await (const digest of filesOf(realm).list()) {
      const bytes = await filesOf(realm).read(digest);
      if (bytes === null) continue;
      if (digestOf(bytes) !== digest) {
        added.damaged.push({ realm, digest, reason: 'damaged' });
        continue;
      }
      await writer.addFile({ realm, digest }, bytes);
      added.kept.push({ realm, digest, bytes: bytes.byteLength });
    }
  }
  return added;
}

/** Files are taken after the rows, so one that was removed together with its record in between is missing too. */
async function listMissing(snapshot: DataSnapshot, { kept, damaged }: AddedFiles): Promise<LostFile[]> {
  const known = new Set([...kept, ...damaged].map(({ realm, digest }) => `${realm}/${digest}`));
  const named = await snapshot.listNamedFiles();
  return named
    .filter(({ realm, digest }) => !known.has(`${realm}/${digest}`))
    .map((file) => ({ ...file, reason: 'missing' }));
}
