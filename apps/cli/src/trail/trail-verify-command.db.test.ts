import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectDatabase, migrateDatabase, startEmbeddedPostgres } from '@openpar/database';
import { writeTo } from '@openpar/database/testing';
import { idOf, type RealmId } from '@openpar/engine';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../run-command.ts';
import { A_COMMUNE } from '../testing/a-commune.ts';

const REALM = idOf<RealmId>('co-quan');

let folder = '';
let data = '';
let running: Awaited<ReturnType<typeof startEmbeddedPostgres>>;
let database: ReturnType<typeof connectDatabase>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openpar-cli-trail-'));
  data = join(folder, 'data');
  running = await startEmbeddedPostgres({ dataDirectory: data });
  await migrateDatabase(running.connection);
  database = connectDatabase(running.connection);
  await database.stores.createRealm({ id: REALM, name: 'Cơ quan', isPractice: false });
  await database.stores.createRealm({ id: idOf('khac'), name: 'Nơi khác', isPractice: true });
  await rename('Xã Khổng Lào');
  await rename('Xã Khổng Lào (mới)');
});
afterAll(async () => {
  await database.close();
  await running.stop();
  await rm(folder, { recursive: true, force: true });
});

const rename = (fullName: string) =>
  writeTo(database.stores, REALM, ({ units }) => units.saveUnits([{ ...A_COMMUNE, fullName }], 'entered'));

/** What somebody with the keys of the database can do: the triggers are out of the way. */
async function tamper(...statements: string[]): Promise<void> {
  const client = new pg.Client(running.connection);
  await client.connect();
  await client.query("set session_replication_role = 'replica'");
  for (const statement of statements) await client.query(statement);
  await client.end();
}

async function run(...words: string[]) {
  const written = { out: '', error: '' };
  const code = await runCommand(['trail', 'verify', ...words], {
    out: (text) => {
      written.out += `${text}\n`;
    },
    error: (text) => {
      written.error += `${text}\n`;
    },
  });
  return { code, ...written };
}

describe('trail verify', () => {
  it('holds for what the program wrote, while it runs, and shows the head in both languages', async () => {
    const { code, out, error } = await run('--data', data);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatch(/Cơ quan: nhật ký 2 việc, không thấy sai lệch\.\nGhi lại mã này .*: [0-9a-f]{64}\n/);
    expect(out).toMatch(/Cơ quan: a trail of 2 acts, nothing wrong\.\nNote this head .*: [0-9a-f]{64}\n/);
    expect(out).toContain('Nơi khác: nhật ký 0 việc');
  });

  it('knows a head noted earlier, in whichever realm it stands, and misses one that never was', async () => {
    const [realm] = JSON.parse((await run('--data', data, '--json')).out).realms;
    await rename('Xã Khổng Lào (nay)');
    expect((await run('--data', data, '--head', realm.head.toUpperCase())).code).toBe(0);
    const { code, out } = await run('--data', data, '--head', 'a'.repeat(64));
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('end-missing: Không còn mã đã ghi lại') });
  });

  it('tells each finding with its place and what to do, in both languages', async () => {
    await tamper("update unit set full_name = 'Xã X'", "update trail_act set person_name = 'X' where seq = 2");
    const { code, out } = await run('--data', data);
    expect(code).toBe(1);
    expect(out).toContain('có 2 sai lệch');
    expect(out).toMatch(/act-changed: Việc số 2 .*Đối chiếu với bản sao lưu/);
    expect(out).toMatch(/row-changed: Bảng unit, dòng “03583”: .*Lấy lại/);
    expect(out).toMatch(/row-changed: Table unit, row "03583": .*Take the row/);
    const { realms } = JSON.parse((await run('--data', data, '--json')).out);
    expect(realms[0]).toMatchObject({
      realmId: 'co-quan',
      acts: 3,
      findings: [
        { finding: 'act-changed', seq: 2 },
        { finding: 'row-changed', table: 'unit', key: '03583' },
      ],
    });
  });

  it('is refused where there is no installation, and makes none', async () => {
    const { code, error } = await run('--data', join(folder, 'không-có'));
    expect({ code, error }).toEqual({ code: 3, error: expect.stringMatching(/^installation-not-found: /) });
  });

  it.each([['--head', 'abc'], ['thừa']])('does not understand %s', async (...words) => {
    expect((await run(...words)).code).toBe(2);
  });
});
