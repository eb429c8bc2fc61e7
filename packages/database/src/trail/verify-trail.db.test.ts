import { programAsDoer } from '@openpar/application';
import { idOf } from '@openpar/engine';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TEST_SERVERS, type TestDatabase, writeTo } from '../testing/index.ts';
import { SAMPLE_REALM, sampleDatabase } from '../testing/sample-realm.ts';
import { aUnit } from '../testing/sample-units.ts';
import { verifyTrail } from './verify-trail.ts';

describe.each(TEST_SERVERS)('the trail on the %s server', (server) => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeEach(async () => {
    database = await sampleDatabase(server);
    await writeTo(database.stores, SAMPLE_REALM, ({ units }) => units.saveUnits([VILLAGE], 'entered'));
    await writeTo(database.stores, SAMPLE_REALM, ({ units }) =>
      units.saveUnits([{ ...VILLAGE, fullName: 'Thôn Hai' }], 'entered'),
    );
    client = new pg.Client(database.connection);
    await client.connect();
  });
  afterEach(async () => {
    await client.end();
    await database.close();
  });

  const VILLAGE = aUnit('t1', 'Thôn Một', { kind: 'village', level: 'village' });
  const verify = (notedHead?: string) => verifyTrail(database.connection, SAMPLE_REALM, notedHead);

  /** What somebody with the keys of the database can do: the triggers are out of the way. */
  async function tamper(...statements: string[]): Promise<void> {
    await client.query("set session_replication_role = 'replica'");
    for (const statement of statements) await client.query(statement);
  }

  it('holds for what the program wrote, and says which head it has', async () => {
    const report = await verify();
    expect(report).toEqual({
      realmId: SAMPLE_REALM,
      acts: 3,
      head: expect.stringMatching(/^[0-9a-f]{64}$/),
      findings: [],
    });
  });

  it('notes who, for which post, what and the rows of it', async () => {
    const doer = {
      ...programAsDoer(SAMPLE_REALM, 'Lò Thị Bình'),
      post: { id: idOf<'x' & never>('tp-nv'), title: 'Trưởng phòng' },
      unit: { id: idOf<'x' & never>('pnv'), fullName: 'Phòng Nội vụ' },
      delegatedBy: 'Nguyễn Văn An',
    };
    await database.stores.write(doer, 'plan-brought-in', async ({ units, trail }) => {
      trail.tell({ file: 'a.txt' });
      await units.saveUnits([{ ...VILLAGE, fullName: 'Thôn Ba' }], 'entered');
    });
    const [newest] = await database.stores.read(SAMPLE_REALM, ({ trail }) =>
      trail.listOfRecords([{ kind: 'unit', id: 't1' }], { before: null, limit: 1 }),
    );
    expect(newest).toMatchObject({
      seq: 4,
      act: 'plan-brought-in',
      personName: 'Lò Thị Bình',
      postTitle: 'Trưởng phòng',
      unitName: 'Phòng Nội vụ',
      delegatedBy: 'Nguyễn Văn An',
      detail: { file: 'a.txt' },
      changes: [{ recordKind: 'unit', recordId: 't1', tableName: 'unit' }],
    });
    expect(newest?.changes[0]?.beforeDigest).not.toBe(newest?.changes[0]?.afterDigest);
  });

  it('leaves no line of a write that changes nothing', async () => {
    await writeTo(database.stores, SAMPLE_REALM, ({ units }) =>
      units.saveUnits([{ ...VILLAGE, fullName: 'Thôn Hai' }], 'entered'),
    );
    expect((await verify()).acts).toBe(3);
  });

  it('refuses a write past the program', async () => {
    await expect(client.query("update unit set full_name = 'X' where id = 't1'")).rejects.toThrow('outside an act');
  });

  it('cannot be changed, emptied or shortened with its triggers in place', async () => {
    await expect(client.query("update trail_act set person_name = 'X'")).rejects.toThrow('only ever added to');
    await expect(client.query('delete from trail_change')).rejects.toThrow('only ever added to');
    await expect(client.query('truncate trail_change')).rejects.toThrow('only ever added to');
  });

  it.each([
    { tampering: "update trail_act set person_name = 'X' where seq = 2", finding: { finding: 'act-changed', seq: 2 } },
    { tampering: 'delete from trail_act where seq = 2', finding: { finding: 'act-missing', seq: 2 } },
    {
      tampering: "update trail_change set after_digest = repeat('a', 64) where row_key = 't1'",
      finding: { finding: 'changes-changed', seq: 2 },
    },
    { tampering: "delete from trail_change where row_key = 't1'", finding: { finding: 'changes-changed', seq: 2 } },
    { tampering: 'delete from trail_act where seq = 3', finding: { finding: 'head-differs', seq: 3 } },
    {
      tampering:
        "insert into trail_change (realm_id, act_id, record_kind, record_id, table_name, row_key) values ('lai-chau', 'none', 'unit', 't1', 'unit', 't1')",
      finding: { finding: 'change-without-act', count: 1 },
    },
    {
      tampering: "update unit set full_name = 'X' where id = 't1'",
      finding: { finding: 'row-changed', table: 'unit', key: 't1' },
    },
    { tampering: "delete from unit where id = 't1'", finding: { finding: 'row-removed', table: 'unit', key: 't1' } },
    {
      tampering:
        "insert into unit (realm_id, id, code, kind, level, name, full_name, name_key, valid_from, is_start_known, provenance) select realm_id, 't9', 't9', kind, level, name, full_name, name_key, valid_from, is_start_known, provenance from unit where id = 't1'",
      finding: { finding: 'row-inserted', table: 'unit', key: 't9' },
    },
    {
      tampering:
        "update holding set valid_to = '2024-02-01' where post_id = 'ct-pt' and valid_to is not null and realm_id = 'lai-chau'",
      finding: { finding: 'row-changed', table: 'holding', key: 'ct-pt Nguyễn Văn An 2021-01-01' },
    },
  ])('finds after "$tampering": $finding.finding', async ({ tampering, finding }) => {
    await tamper(tampering);
    expect((await verify()).findings).toContainEqual(finding);
  });

  it('finds an act that was put in between, also with hashes that fit together', async () => {
    await tamper(
      'update trail_act set seq = seq + 1 where seq = 3',
      "insert into trail_act select realm_id, 'forged', 3, at, act, account_id, 'X', post_id, post_title, unit_id, unit_name, delegated_by, detail, 0, changes_digest, hash, repeat('b', 64) from trail_act where seq = 2 and realm_id = 'lai-chau'",
    );
    const { findings } = await verify();
    expect(findings).toContainEqual({ finding: 'act-changed', seq: 3 });
    expect(findings).toContainEqual({ finding: 'act-inserted', seq: 4 });
  });

  it('finds acts cut off at the end with the head set back, by a head noted earlier', async () => {
    const { head } = await verify();
    await tamper(
      "update trail_head set (seq, hash) = (select seq, hash from trail_act where seq = 2 and trail_act.realm_id = trail_head.realm_id)  where realm_id = 'lai-chau'",
      "delete from trail_change where act_id in (select id from trail_act where seq = 3 and realm_id = 'lai-chau')",
      "delete from trail_act where seq = 3 and realm_id = 'lai-chau'",
      "update unit set full_name = 'Thôn Một', name_key = 'thon mot' where id = 't1'",
    );
    expect((await verify(head)).findings).toContainEqual({ finding: 'end-missing', seq: 2 });
  });

  it('keeps one digest a table of a load, and finds a change in what was loaded', async () => {
    const loaded = [aUnit('v1', 'Thôn Mới'), aUnit('v2', 'Thôn Cũ')];
    await database.stores.load(programAsDoer(SAMPLE_REALM, 'test'), 'sample-loaded', ({ units }) =>
      units.saveUnits(loaded, 'illustrative'),
    );
    expect((await verify()).findings).toEqual([]);
    await writeTo(database.stores, SAMPLE_REALM, ({ units }) =>
      units.saveUnits([aUnit('v1', 'Thôn Đổi tên')], 'entered'),
    );
    expect((await verify()).findings).toEqual([]);
    await tamper("update unit set full_name = 'X' where id = 'v2'");
    expect((await verify()).findings).toEqual([{ finding: 'loaded-rows-changed', table: 'unit' }]);
  });

  it('puts acts of many writers at once into one chain without gaps', async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, number) =>
        writeTo(database.stores, SAMPLE_REALM, ({ units }) =>
          units.saveUnits([aUnit(`m${number}`, 'Thôn')], 'entered'),
        ),
      ),
    );
    expect(await verify()).toMatchObject({ acts: 43, findings: [] });
  });

  it('keeps nothing of an act whose work failed', async () => {
    const failed = writeTo(database.stores, SAMPLE_REALM, async ({ units }) => {
      await units.saveUnits([aUnit('f1', 'Thôn')], 'entered');
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await verify()).toMatchObject({ acts: 3, findings: [] });
  });

  it('watches every table that holds records', async () => {
    const { rows } = await client.query<{ name: string }>(`
      select relname as name from pg_class
      where relkind = 'r' and relnamespace = current_schema()::regnamespace and relname not like 'kysely%'
        and not exists (select from pg_trigger where tgrelid = pg_class.oid and tgname = 'leave_trail')
      order by 1`);
    expect(rows.map(({ name }) => name)).toEqual(UNWATCHED);
  });
});

/** Tables without records of people: the trail itself, who is signed in just now, work under way, and the list of realms. */
const UNWATCHED = ['failed_sign_in', 'job', 'realm', 'session', 'trail_act', 'trail_change', 'trail_head'];
