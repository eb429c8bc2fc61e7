import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { argon2PasswordHasher, fixedClock, randomTokenMaker } from '@openpar/adapters';
import {
  loadSample,
  readUnitTree,
  SAMPLE_ACCOUNTS,
  SAMPLE_PASSWORD,
  type Stores,
  searchUnits,
  signIn,
} from '@openpar/application';
import { connectDatabase, migrateDatabase, readOfficialUnits, startEmbeddedPostgres } from '@openpar/database';
import { importUnits, type Sheet, type SheetTable, unitsTable } from '@openpar/documents';
import { idOf, type RealmId, type UnitId } from '@openpar/engine';
import { atMost, type Figure, medianMs, onceMs, p95Ms } from './measure.ts';

const UNIT_LISTS = fileURLToPath(new URL('../packages/database/data', import.meta.url));
const REALM = idOf<RealmId>('bench');
const DAYS = ['2024-06-20', '2026-11-20'];
/** What people type: whole names and their beginnings, with and without marks, titles, names of people, single letters. */
const SEARCHES = [
  'phong tho',
  'Phòng Nội vụ',
  'UBND xã Bản Lang',
  'ủy ban nhân dân tỉnh lai châu',
  'chủ tịch phong thổ',
  'truong phong noi vu',
  'nguyễn văn an',
  'lò thị',
  'hoà bình',
  'muong',
  'xa',
  'n',
];
const PROVINCES = [
  { under: '12.2021-01-01', day: '2024-06-20' },
  { under: '12.2025-07-01', day: '2026-11-20' },
];

/** How long finding units, records and branches takes among all units of the sample, signing in, and checking the whole list of units. */
export async function measureUnits(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'openpar-bench-'));
  const server = await startEmbeddedPostgres({ dataDirectory: folder });
  await migrateDatabase(server.connection);
  const { stores, close } = connectDatabase(server.connection);
  const hasher = argon2PasswordHasher();
  const official = await readOfficialUnits(UNIT_LISTS);
  await stores.createRealm({ id: REALM, name: 'Bench', isPractice: true });
  await loadSample({ stores, hasher }, REALM, official);
  const figures = [
    atMost('unit search, all units, p95', 'ms', await p95Ms(unitSearches(stores)), 50),
    atMost('search over all records, p95', 'ms', await p95Ms(recordSearches(stores)), 50),
    atMost('tree of a province, p95', 'ms', await p95Ms(treeSteps(stores)), 50),
    atMost('sign-in', 'ms', await medianMs(5, () => signInOnce(stores)), 500),
    atMost(
      `unit import, ${official.units.length} units with successions: checked`,
      's',
      (await onceMs(() => importUnits(sheetOf(unitsTable(official)), NOTHING))) / 1000,
      10,
    ),
  ];
  await close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
  return figures;

  async function signInOnce(ports: Stores): Promise<void> {
    const login = SAMPLE_ACCOUNTS[0]?.login ?? '';
    const clock = fixedClock('2026-11-20T08:00:00+07:00');
    const answer = await signIn({ stores: ports, hasher, clock, tokens: randomTokenMaker() }, REALM, {
      login,
      password: SAMPLE_PASSWORD,
      address: '127.0.0.1',
    });
    if (!answer.ok) throw new Error(`the sign-in was refused: ${answer.refusal.code}`);
  }
}

const NOTHING = { units: [], links: [], successions: [] };

function unitSearches(stores: Stores): (() => Promise<unknown>)[] {
  return DAYS.flatMap((day) =>
    SEARCHES.map((text) => () => searchUnits({ stores }, REALM, { text, day, limit: 30, offset: 0 })),
  );
}

/** The kinds that hold many records; plans, conferences and tasks of the sample are none. */
function recordSearches(stores: Stores): (() => Promise<unknown>)[] {
  return DAYS.flatMap((day) =>
    SEARCHES.map((text) => () => {
      const search = { text, day, limit: 5 };
      return stores.read(REALM, async (tx) => [
        await tx.search.findUnits(search),
        await tx.search.findPosts(search),
        await tx.search.findPeople(search),
        await tx.search.listHosts(search),
      ]);
    }),
  );
}

function treeSteps(stores: Stores): (() => Promise<unknown>)[] {
  return PROVINCES.map(
    ({ under, day }) =>
      () =>
        readUnitTree({ stores }, REALM, { under: idOf<UnitId>(under), day }),
  );
}

/** The table as it comes back from a file. */
function sheetOf({ name, columns, rows }: SheetTable): Sheet {
  const lines = [columns.map(({ header }) => header), ...rows.map((cells) => cells.map((cell) => String(cell ?? '')))];
  return { name, rows: lines.map((cells, at) => ({ number: at + 1, cells })) };
}
