import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { CONFERENCE_SESSIONS, JOB_STATES } from '@openpar/application';
import { TASK_CATEGORIES, TASK_ROLES } from '@openpar/documents';
import {
  ADMINISTRATIVE_LEVELS,
  idOf,
  POST_FUNCTIONS,
  POST_RANKS,
  type RealmId,
  SUCCESSION_KINDS,
  UNIT_KINDS,
  UNIT_RELATIONS,
} from '@openpar/engine';
import { foldMarks } from '@openpar/formats';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateRowTypes } from './generate-row-types.ts';
import { migrateDatabase } from './migrate-database.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { openPool } from './open-pool.ts';
import { TEST_SERVERS, type TestDatabase, testDatabase, writeTo } from './testing/index.ts';
import { readOfficialUnits } from './units/official-units.ts';

describe.each(TEST_SERVERS)('the schema on the %s server', (server) => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await testDatabase(server);
    client = new pg.Client(database.connection);
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.close();
  });

  async function column(statement: string, values: unknown[] = []): Promise<string[]> {
    const answer = await client.query<{ value: string }>(statement, values);
    return answer.rows.map(({ value }) => value);
  }

  it('is what the row types say', async () => {
    const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: openPool(database.connection) }) });
    const generated = await readFile(new URL('./row-types.generated.ts', import.meta.url), 'utf8');
    expect(generated).toBe(await generateRowTypes(db));
    await db.destroy();
  });

  it('has a comment and a primary key on every table', async () => {
    const bare = await column(`
      select relname as value from pg_class
      where relkind = 'r' and relnamespace = current_schema()::regnamespace and relname not like 'kysely%'
        and (obj_description(oid, 'pg_class') is null
          or not exists (select from pg_index where indrelid = pg_class.oid and indisprimary))`);
    expect(bare).toEqual([]);
  });

  it('begins every index with the realm, but those of words', async () => {
    const others = await column(`
      select indexrelid::regclass::text as value from pg_index
        join pg_class on pg_class.oid = indrelid
        join pg_attribute on attrelid = indrelid and attnum = indkey[0]
      where relnamespace = current_schema()::regnamespace and relname not like 'kysely%' and attname <> 'realm_id'
      order by 1`);
    expect(others).toEqual(['realm_pkey']);
  });

  it('begins every foreign key between records of a realm with the realm', async () => {
    const loose = await column(`
      select conname as value from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
      where contype = 'f' and connamespace = current_schema()::regnamespace and attname <> 'realm_id'`);
    expect(loose).toEqual([]);
  });

  it.each([
    { table: 'unit', name: 'kind', list: UNIT_KINDS },
    { table: 'unit', name: 'level', list: ADMINISTRATIVE_LEVELS },
    { table: 'unit_link', name: 'relation', list: UNIT_RELATIONS },
    { table: 'unit_succession', name: 'kind', list: SUCCESSION_KINDS },
    { table: 'post', name: 'rank', list: POST_RANKS },
    { table: 'post_function', name: 'function', list: POST_FUNCTIONS },
    { table: 'conference', name: 'arranged_session', list: CONFERENCE_SESSIONS },
    { table: 'task', name: 'role', list: TASK_ROLES },
    { table: 'task', name: 'category', list: TASK_CATEGORIES },
    { table: 'job', name: 'state', list: JOB_STATES },
  ])('takes in $table.$name exactly what the list in the code has', async ({ table, name, list }) => {
    const [definition = ''] = await column(
      'select pg_get_constraintdef(oid) as value from pg_constraint where conname = $1',
      [`${table}_${name}_check`],
    );
    const taken = [...definition.matchAll(/'([^']+)'::text/g)].map(([, value]) => value);
    expect(taken.sort()).toEqual([...list].sort());
  });

  it('folds marks as the code does, for every official name', async () => {
    const { units } = await readOfficialUnits(fileURLToPath(new URL('../data', import.meta.url)));
    const names = [...new Set(units.map(({ fullName }) => fullName)), 'ĐẶC KHU', 'e\u0302\u0301', '', 'ỲỸÝ'];
    const folded = await column('select fold_marks(name) as value from unnest($1::text[]) as name', [names]);
    expect(folded).toEqual(names.map(foldMarks));
  });

  it('is made once by any number of processes that start at once', async () => {
    await client.query('create database made_at_once');
    const connection = { ...database.connection, database: 'made_at_once' };
    const runs = await Promise.all(Array.from({ length: 4 }, () => migrateDatabase(connection)));
    expect(runs.flat().sort()).toEqual(Object.keys(MIGRATIONS).sort());
    expect(await migrateDatabase(connection)).toEqual([]);
    await client.query('drop database made_at_once with (force)');
  });

  it('sorts anew after the alphabet of the server has changed', async () => {
    await client.query("update pg_collation set collversion = '0.1' where collname = 'vietnamese'");
    const node = () => column("select relfilenode as value from pg_class where relname = 'unit_name'");
    const before = await node();
    await migrateDatabase(database.connection);
    expect(await node()).not.toEqual(before);
    const current = await node();
    await migrateDatabase(database.connection);
    expect(await node()).toEqual(current);
  });

  it('holds the official units of the whole country', async () => {
    const realm = idOf<RealmId>('ca-nuoc');
    const official = await readOfficialUnits(fileURLToPath(new URL('../data', import.meta.url)));
    await database.stores.createRealm({ id: realm, name: 'Cả nước', isPractice: false });
    await writeTo(database.stores, realm, async ({ units }) => {
      await units.saveUnits(official.units, 'official-list');
      await units.saveLinks(official.links);
      await units.saveSuccessions(official.successions);
    });
    const answers = await database.stores.read(realm, async ({ units }) => ({
      communes: (await units.search({ text: '', day: '2025-07-01', limit: 1, offset: 0 })).total,
      phongTho: (await units.search({ text: 'phong tho', day: '2024-06-01', limit: 9, offset: 0 })).rows,
      chain: await units.listSuccessions(idOf('11122.2021-01-01')),
    }));
    expect(answers.communes).toBe(1 + 34 + 3321);
    expect(answers.phongTho.map(({ unit, context }) => [unit.fullName, ...context])).toEqual([
      ['Huyện Phong Thổ', 'Tỉnh Lai Châu'],
      ['Thị trấn Phong Thổ', 'Huyện Phong Thổ', 'Tỉnh Lai Châu'],
    ]);
    expect(answers.chain.units.map(({ fullName }) => fullName)).toEqual(['Xã Quảng Nghiệp', 'Xã Dân An', 'Xã Tân Kỳ']);
  });
});
