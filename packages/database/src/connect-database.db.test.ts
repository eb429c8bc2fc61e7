import { idOf, type RealmId } from '@openpar/engine';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectDatabase } from './connect-database.ts';
import { TEST_SERVERS, type TestDatabase, testDatabase, writeTo } from './testing/index.ts';
import { aUnit } from './testing/sample-units.ts';

const REALM = idOf<RealmId>('r');
const A = aUnit('a', 'Xã A');
const B = aUnit('b', 'Xã B');

describe.each(TEST_SERVERS)('the stores on the %s server', (server) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase(server);
    await database.stores.createRealm({ id: REALM, name: 'Tỉnh Lai Châu', isPractice: true });
  });
  afterAll(() => database.close());

  const find = (unit: typeof A) => database.stores.read(REALM, ({ units }) => units.find(unit.id));

  it('list realms by Vietnamese order of name, and refuse a second with the same id', async () => {
    await database.stores.createRealm({ id: idOf('đ'), name: 'Đắk Lắk', isPractice: false });
    await database.stores.createRealm({ id: idOf('d'), name: 'Dân An', isPractice: false });
    expect((await database.stores.listRealms()).map(({ name }) => name)).toEqual([
      'Dân An',
      'Đắk Lắk',
      'Tỉnh Lai Châu',
    ]);
    const again = { id: REALM, name: 'Khác', isPractice: false };
    await expect(database.stores.createRealm(again)).rejects.toThrow('realm_pkey');
  });

  it('cannot write in a read transaction, whatever the code tries', async () => {
    const smuggled = database.stores.read(REALM, async ({ units }) => {
      if (!('saveUnits' in units)) throw new Error('a read transaction has no way to write');
    });
    await expect(smuggled).rejects.toThrow('no way to write');
    const client = new pg.Client(database.connection);
    await client.connect();
    await client.query('start transaction isolation level repeatable read read only');
    await expect(client.query("insert into realm values ('x', 'x', false)")).rejects.toThrow('read-only');
    await client.end();
  });

  it('run reads in a read-only transaction that sees one state of the data throughout', async () => {
    const seen = await database.stores.read(REALM, async ({ units }) => {
      const before = await units.find(A.id);
      await writeTo(database.stores, REALM, (other) => other.units.saveUnits([A], 'entered'));
      return { before, after: await units.find(A.id) };
    });
    expect(seen).toEqual({ before: null, after: null });
    expect(await find(A)).toEqual(A);
  });

  it('keep nothing of a write that throws', async () => {
    const failed = writeTo(database.stores, REALM, async ({ units }) => {
      await units.saveUnits([B], 'entered');
      throw new Error('mất điện');
    });
    await expect(failed).rejects.toThrow('mất điện');
    expect(await find(B)).toBeNull();
  });

  it('keep what was written before a refusal', async () => {
    const refusal = await writeTo(database.stores, REALM, async ({ units }) => {
      await units.saveUnits([B], 'entered');
      return { ok: false as const, refusal: { code: 'x', detail: {} } };
    });
    expect(refusal.ok).toBe(false);
    expect(await find(B)).toEqual(B);
  });

  it('refuse to write into a realm that does not exist', async () => {
    const write = writeTo(database.stores, idOf<RealmId>('none'), ({ units }) => units.saveUnits([A], 'entered'));
    await expect(write).rejects.toThrow('foreign key');
  });

  it('outlive the end of their connections', async () => {
    await find(A);
    const client = new pg.Client(database.connection);
    await client.connect();
    await client.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await client.end();
    const cut = await find(A).catch(() => 'cut off');
    expect([A, 'cut off']).toContainEqual(cut);
    expect(await find(A)).toEqual(A);
  });

  it('end what takes too long', async () => {
    const hasty = connectDatabase({ ...database.connection, statement_timeout: 100 });
    const blocker = new pg.Client(database.connection);
    await blocker.connect();
    await blocker.query('begin; lock table unit in access exclusive mode');
    await expect(hasty.stores.read(REALM, ({ units }) => units.find(A.id))).rejects.toThrow('statement timeout');
    await blocker.end();
    expect(await hasty.stores.read(REALM, ({ units }) => units.find(A.id))).toEqual(A);
    await hasty.close();
  });
});
