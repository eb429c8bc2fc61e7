import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argon2PasswordHasher, randomTokenMaker, systemClock } from '@openpar/adapters';
import { applyImport, previewImport, programAsKeeper, type SheetReader } from '@openpar/application';
import { connectDatabase, migrateDatabase, readOfficialUnits, startEmbeddedPostgres } from '@openpar/database';
import { unitsTable } from '@openpar/documents';
import { idOf, type RealmId } from '@openpar/engine';
import { createFileReader, createSheetWriter } from '@openpar/rendering';
import { installedFiles } from '@openpar/server';
import { atMost, type Figure } from './measure.ts';

const REALM = { id: idOf<RealmId>('do-thoi-gian'), name: 'Bench', isPractice: false };

/** All official units, links and successions from one workbook into an empty realm: checked, then checked again and written. */
export async function measureImports(): Promise<Figure[]> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'openpar-bench-'));
  const embedded = await startEmbeddedPostgres({ dataDirectory });
  const reader = createFileReader();
  try {
    await migrateDatabase(embedded.connection);
    const database = connectDatabase(embedded.connection);
    await database.stores.createRealm(REALM);
    const seconds = await timeImport(database.stores, reader);
    await database.close();
    return [atMost('import of all units, preview and apply', 's', seconds, 10)];
  } finally {
    await reader.close();
    await embedded.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

async function timeImport(stores: Parameters<typeof previewImport>[0]['stores'], reader: SheetReader): Promise<number> {
  const table = unitsTable(await readOfficialUnits(installedFiles.unitLists));
  const file = { name: 'don-vi.xlsx', bytes: createSheetWriter().writeXlsx([table]) };
  const ports = { stores, reader, clock: systemClock(), hasher: argon2PasswordHasher(), tokens: randomTokenMaker() };
  const by = programAsKeeper(REALM.id);
  const start = performance.now();
  const preview = await previewImport(ports, by, { kind: 'units', file });
  const applied = await applyImport(ports, by, { kind: 'units', file });
  if (!preview.ok || !applied.ok || applied.value.added !== table.rows.length) throw new Error('not all units came in');
  return (performance.now() - start) / 1000;
}
