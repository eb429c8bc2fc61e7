import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf, folderFileStore, systemClock, tarBackupArchive } from '@openpar/adapters';
import type { BackupPorts, Clock } from '@openpar/application';
import { installationData, startEmbeddedPostgres, type TrailReport, verifyTrail } from '@openpar/database';
import type { RealmId } from '@openpar/engine';
import type { Config } from '../config.ts';

export type { TrailFinding, TrailReport } from '@openpar/database';

/** An installation as a whole, for the commands that save it, put it back, move it and verify its trail. */
export interface OpenInstallation extends BackupPorts {
  clock: Clock;
  verifyTrail(realm: RealmId, notedHead: string | null): Promise<TrailReport>;
  close(): Promise<void>;
}

/** Reaches the records and files that the configuration names; a server that runs on them goes on. Changes no schema. */
export async function openInstallation(
  config: Pick<Config, 'dataDirectory' | 'databaseUrl'>,
): Promise<OpenInstallation> {
  const { connection, close } = await reachDatabase(config);
  return {
    data: installationData(connection),
    archive: tarBackupArchive(),
    filesOf: (realm) => folderFileStore(join(config.dataDirectory, 'files', realm)),
    digestOf,
    clock: systemClock(),
    verifyTrail: (realm, notedHead) => verifyTrail(connection, realm, notedHead),
    close,
  };
}

/** Whether there can be records: opening an embedded installation makes one where there is none. */
export async function hasInstallation({ dataDirectory, databaseUrl }: Config): Promise<boolean> {
  if (databaseUrl !== null) return true;
  return access(join(dataDirectory, 'postgres', 'cluster')).then(
    () => true,
    () => false,
  );
}

async function reachDatabase({ dataDirectory, databaseUrl }: Pick<Config, 'dataDirectory' | 'databaseUrl'>) {
  if (databaseUrl !== null) return { connection: { connectionString: databaseUrl }, close: async () => undefined };
  const { connection, stop } = await startEmbeddedPostgres({ dataDirectory });
  return { connection, close: stop };
}
