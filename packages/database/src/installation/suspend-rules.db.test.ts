import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_SERVERS, type TestDatabase, testDatabase } from '../testing/index.ts';
import { listDataTables } from './list-data-tables.ts';
import { suspendRules } from './suspend-rules.ts';

/** Two tables that refer to each other, with everything that can stand in the way of loading rows. */
const AWKWARD = `
  create table chair (realm_id text, id text, room_id text, primary key (realm_id, id));
  create table room (realm_id text, id text, chair_id text, name text, primary key (realm_id, id),
    foreign key (realm_id, chair_id) references chair);
  alter table chair add foreign key (realm_id, room_id) references room;
  create unique index room_name on room (realm_id, lower(name)) where name <> '';
  comment on index room_name is 'It''s a name';
  create function refuse_writes() returns trigger language plpgsql as $$ begin raise 'outside an act'; end $$;
  create trigger guard before insert or update or truncate on room execute function refuse_writes();
  create trigger asleep before insert on room for each row execute function refuse_writes();
  create trigger always before delete on chair for each row execute function refuse_writes();
  alter table room disable trigger asleep;
  alter table chair enable always trigger always;`;

describe.each(TEST_SERVERS)('suspended rules on the %s server', (server) => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await testDatabase(server);
    client = new pg.Client(database.connection);
    await client.connect();
    await client.query(AWKWARD);
  });
  afterAll(async () => {
    await client.end();
    await database.close();
  });

  /** Indexes, comments, triggers and constraints of the schema, as the catalog describes them. */
  async function readRules(): Promise<unknown[]> {
    const { rows } = await client.query(`
      select pg_get_indexdef(indexrelid) as rule, obj_description(indexrelid, 'pg_class') as more
        from pg_index join pg_class on pg_class.oid = indrelid where relnamespace = current_schema()::regnamespace
      union all select pg_get_triggerdef(oid), tgenabled::text from pg_trigger where not tgisinternal
      union all select conname || pg_get_constraintdef(oid), condeferrable::text from pg_constraint order by 1, 2`);
    return rows;
  }

  it('let rows in that refer forward and that triggers refuse, and come back as they were', async () => {
    const before = await readRules();
    const order = (await listDataTables(client)).map(({ name }) => name);
    await client.query('start transaction');
    const restoreRules = await suspendRules(client, order);
    for (const table of order.filter((name) => name === 'room' || name === 'chair')) {
      await client.query(`insert into ${table} select 'r', '1', '1'`);
    }
    await restoreRules();
    expect(await readRules()).toEqual(before);
    await client.query('commit');
    await expect(client.query("insert into room values ('r', '2', null, '')")).rejects.toThrow('outside an act');
  });

  it.each([
    { what: 'points nowhere', row: "('r', '3', 'none', 'c')", refused: 'foreign key' },
    { what: 'repeats a name', row: "('r', '3', null, 'A'), ('r', '4', null, 'a')", refused: 'room_name' },
  ])('do not let a row stay that $what', async ({ row, refused }) => {
    const order = (await listDataTables(client)).map(({ name }) => name);
    await client.query('start transaction');
    const restoreRules = await suspendRules(client, [
      'room',
      'chair',
      ...order.filter((name) => name !== 'room' && name !== 'chair'),
    ]);
    await client.query(`insert into room values ${row}`);
    await expect(restoreRules()).rejects.toThrow(refused);
    await client.query('rollback');
  });
});
