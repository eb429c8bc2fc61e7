import { ok, type RealmId, type Result, refuse } from '@openpar/engine';
import type { FileStore } from '../documents/file-store.ts';
import type { BackupPorts } from './back-up-installation.ts';
import type { Backup, BackupContents, BackupHead } from './backup.ts';
import type { BackupPart, BackupReadRefusal } from './backup-archive.ts';
import type { DataLoad } from './installation-data.ts';

export type RestoreRefusal =
  | BackupReadRefusal
  | 'installation-in-use'
  | 'installation-not-empty'
  /** Details: `file`, and `place`: the tables and files that came out otherwise. */
  | 'restore-differs';

/**
 * Puts a backup in place of what the installation holds, which must be nothing unless `isReplacing`. The whole file is checked before
 * anything is touched. Records come in one transaction, and only when every table and file, read back, has the digest of the backup:
 * a restore that fails or is cut short leaves the records as they were, and can be done again.
 */
export async function restoreInstallation(
  ports: BackupPorts,
  { file, isReplacing }: { file: string; isReplacing: boolean },
): Promise<Result<Backup, RestoreRefusal>> {
  const { data, archive, filesOf } = ports;
  if (await data.isInUse()) return refuse('installation-in-use');
  if (!isReplacing && (await data.holdsRecords())) return refuse('installation-not-empty');
  const checked = await archive.read(file);
  if (!checked.ok) return checked;
  const { head, contents } = checked.value;
  const unknown = data.listUnknownMigrations(head.migrations);
  if (unknown.length > 0) return refuse('backup-newer', { file, place: unknown.join(', ') });

  const realmsBefore = isReplacing ? await data.listRealms() : [];
  const restored = await data.replace<Backup, RestoreRefusal>(head, async (load) => {
    const read = await archive.read(file, (part) => keep(part, load, filesOf));
    if (!read.ok) return read;
    await load.finish(contents.sequences);
    const differing = await listDiffering(ports, load, checked.value);
    return differing.length === 0 ? ok(read.value) : refuse('restore-differs', { file, place: differing.join(', ') });
  });
  if (restored.ok && isReplacing) {
    const realms = new Set([...realmsBefore, ...head.realms].map(({ id }) => id));
    for (const realm of realms) await removeOtherFiles(filesOf(realm), filesIn(contents, realm));
  }
  return restored;
}

async function keep(part: BackupPart, load: DataLoad, filesOf: (realm: RealmId) => FileStore): Promise<void> {
  if (part.kind === 'rows') await load.addRows(part.table, part.text);
  else await filesOf(part.realm).save(part.bytes);
}

async function listDiffering(
  { filesOf, digestOf }: BackupPorts,
  load: DataLoad,
  { head, contents }: { head: BackupHead; contents: BackupContents },
): Promise<string[]> {
  const differing: string[] = [];
  const expected = new Map(contents.tables.map((table) => [table.name, table]));
  for (const table of head.tables) {
    const { rows, digest } = await load.digestOf(table);
    const backup = expected.get(table.name);
    if (rows !== backup?.rows || digest !== backup.digest) differing.push(table.name);
  }
  for (const { realm, digest } of contents.files) {
    const bytes = await filesOf(realm).read(digest);
    if (bytes === null || digestOf(bytes) !== digest) differing.push(`${realm}/${digest}`);
  }
  return differing;
}

function filesIn({ files }: BackupContents, realm: RealmId): Set<string> {
  return new Set(files.filter((file) => file.realm === realm).map(({ digest }) => digest));
}

/** Files of what was replaced: no record names them any more. */
async function removeOtherFiles(store: FileStore, kept: ReadonlySet<string>): Promise<void> {
  for await (const digest of store.list()) if (!kept.has(digest)) await store.remove(digest);
}
