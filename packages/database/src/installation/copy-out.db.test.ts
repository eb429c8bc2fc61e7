import { createHash } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TEST_SERVERS, type TestDatabase, testDatabase } from '../testing/index.ts';
import { copyIn } from './copy-in.ts';
import { copyOut } from './copy-out.ts';
import { listDataTables } from './list-data-tables.ts';
import { withCopyClient } from './with-copy-client.ts';

const ODD_VALUES = `
  create table odd (
    realm_id text, id text collate vietnamese, n bigint generated always as identity, at timestamptz, day date, part double precision,
    amount numeric, list text[], data jsonb, bytes bytea, span interval, twice bigint generated always as (length(id) * 2) stored,
    primary key (realm_id, id));`;
const ODD_ROWS = `
  insert into odd (realm_id, id, at, day, part, amount, list, data, bytes, span) values
    ('r', 'đ', '2026-11-20 08:00:00.123456+07', '0001-01-01 bc', 0.1, 1e-10, '{"a,b",null,"\\""}', '{"b": 1, "a": "\\u0111"}', '\\x00ff', '1 mon 2 d'),
    ('r', 'd', 'infinity', 'infinity', 'NaN', 'NaN', '{}', 'null', '', '-1 s'),
    ('r', E'e\\tf\\ng\\\\h', null, null, null, null, null, null, null, null),
    ('r', 'Đ', '1970-01-01 00:00:00+00', '2024-02-29', 1e300, 12345678901234567890.12, '{{1,2},{3,4}}', '[]', null, '0');`;

const databases: TestDatabase[] = [];
beforeAll(async () => {
  for (const server of TEST_SERVERS) {
    const database = await testDatabase(server);
    databases.push(database);
    await withCopyClient(database.connection, (client) => client.query(ODD_VALUES));
  }
});
afterAll(() => Promise.all(databases.map((database) => database.close())));

async function oddTable(client: pg.ClientBase) {
  const table = (await listDataTables(client)).find(({ name }) => name === 'odd');
  if (!table) throw new Error('there is no table');
  return table;
}

it('writes one text for one state of a table, whatever the server and its settings, and reads it back', async () => {
  const [first, second] = databases;
  if (!first || !second) throw new Error('two servers are needed');
  const texts: Uint8Array[] = [];
  const digest = await withCopyClient(first.connection, async (client) => {
    await client.query(ODD_ROWS);
    return copyOut(client, await oddTable(client), async (text) => {
      texts.push(text);
    });
  });
  const text = Buffer.concat(texts);
  expect(digest).toEqual({
    name: 'odd',
    rows: 4,
    bytes: text.length,
    digest: createHash('sha256').update(text).digest('hex'),
  });
  expect([...text.toString().matchAll(/^r\t(.).*$/gm)].map(([, id]) => id)).toEqual(['d', 'e', 'Đ', 'đ']);

  const settings = "set datestyle = 'German'; set timezone = 'Asia/Ho_Chi_Minh'; set extra_float_digits = -5";
  const name = `"${String(second.connection.database)}"`;
  await withCopyClient(second.connection, async (client) => {
    for (const setting of settings.split('; ')) await client.query(`alter database ${name} ${setting}`);
  });
  const again = await withCopyClient(second.connection, async (client) => {
    const table = await oddTable(client);
    const inlet = copyIn(client, table);
    for (let start = 0; start < text.length; start += 7) await inlet.write(text.subarray(start, start + 7));
    await inlet.end();
    return copyOut(client, table, async () => undefined);
  });
  expect(again).toEqual(digest);
});

it('tells of rows that the server refuses', async () => {
  const [first] = databases;
  const loading = withCopyClient(first?.connection ?? {}, async (client) => {
    const inlet = copyIn(client, await oddTable(client));
    await inlet.write(Buffer.from('r\tx\tkhông phải số\n'));
    await inlet.end();
  });
  await expect(loading).rejects.toThrow(/bigint|missing data/);
});
