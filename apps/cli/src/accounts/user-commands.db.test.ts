import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argon2PasswordHasher, randomTokenMaker, systemClock } from '@openpar/adapters';
import { activateAccount, dayInVietnam } from '@openpar/application';
import { connectDatabase, migrateDatabase, startEmbeddedPostgres } from '@openpar/database';
import { writeTo } from '@openpar/database/testing';
import { idOf, type PersonId, type PostId, type RealmId, type Unit } from '@openpar/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../run-command.ts';

const REALM = idOf<RealmId>('co-quan');
const OFFICE: Unit = {
  id: idOf('van-phong'),
  code: '03583.VP',
  kind: 'division',
  level: 'commune',
  name: 'Văn phòng',
  fullName: 'Văn phòng HĐND và UBND',
  validFrom: '2025-07-01',
  isStartKnown: true,
  validTo: null,
};

let data = '';
let running: Awaited<ReturnType<typeof startWorking>>;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'openpar-cli-user-'));
  running = await startWorking(data);
  await running.stores.createRealm({ id: REALM, name: 'OpenPAR', isPractice: false });
  await writeTo(running.stores, REALM, ({ units }) => units.saveUnits([OFFICE], 'entered'));
});
afterAll(async () => {
  await running.stop();
  await rm(data, { recursive: true, force: true });
});

/** OpenPAR at work on a data folder. */
async function startWorking(dataDirectory: string) {
  const embedded = await startEmbeddedPostgres({ dataDirectory });
  await migrateDatabase(embedded.connection);
  const database = connectDatabase(embedded.connection);
  return {
    stores: database.stores,
    async stop() {
      await database.close();
      await embedded.stop();
    },
  };
}

async function run(...words: string[]) {
  const written = { out: '', error: '' };
  const terminal = {
    out: (text: string) => {
      written.out += `${text}\n`;
    },
    error: (text: string) => {
      written.error += `${text}\n`;
    },
  };
  const code = await runCommand([...words, '--data', data], terminal);
  return { code, ...written };
}

const ADD = ['user', 'add', 'quantri', '--name', 'Lò Thị Bình', '--unit', '03583.VP', '--title', 'Quản trị hệ thống'];

describe('the first administrator', () => {
  it('is made beside a running server, with post, holding and a code that sets the password', async () => {
    const added = await run(...ADD, '--functions', 'administration', '--json');
    expect(added).toMatchObject({ code: 0, error: '' });
    const { code, login } = JSON.parse(added.out);
    const ports = {
      stores: running.stores,
      clock: systemClock(),
      hasher: argon2PasswordHasher(),
      tokens: randomTokenMaker(),
    };
    const key = { login, code };
    const set = await activateAccount(ports, REALM, { key, password: 'bốn con trâu qua suối', address: '::1' });
    expect(set).toEqual({ ok: true, value: { login: 'quantri' } });
    const { posts, acts } = await running.stores.read(REALM, async (tx) => {
      const account = await tx.accounts.findByLogin('quantri');
      return {
        posts: account ? await tx.accounts.listHeldPosts(account.personId) : [],
        acts: account
          ? await tx.trail.listOfRecords([{ kind: 'account', id: account.id }], { before: null, limit: 5 })
          : [],
      };
    });
    expect(posts).toMatchObject([
      {
        post: { title: 'Quản trị hệ thống', rank: 'officer', functions: ['administration'] },
        unit: { code: '03583.VP' },
        from: dayInVietnam(new Date()),
      },
    ]);
    expect(acts).toMatchObject([{ act: 'account-activated' }, { act: 'account-made', personName: 'openpar user add' }]);
  });

  it('is refused twice, with the reason in both languages', async () => {
    const again = await run(...ADD);
    expect(again.code).toBe(3);
    expect(again.error).toMatch(/^login-taken: Tên đăng nhập “quantri” đã có người dùng/);
    const held = await run('user', 'add', 'nguoikhac', ...ADD.slice(3));
    expect(held.error).toContain('post-held: Chức danh Quản trị hệ thống đã có người giữ: Lò Thị Bình, từ ngày');
  });

  it('is given no post that somebody is to hold later', async () => {
    const postId = idOf<PostId>('van-thu');
    const post = { title: 'Văn thư', rank: 'officer', functions: [], order: 9 } as const;
    const coming = { personId: idOf<PersonId>('sap-den'), personName: 'Lò Văn Sắp', validFrom: '2999-01-01' };
    await writeTo(running.stores, REALM, async ({ units }) => {
      await units.savePosts(
        [{ ...post, id: postId, unitId: OFFICE.id, validFrom: '2025-07-01', validTo: null }],
        'entered',
      );
      await units.saveHoldings([{ ...coming, postId, validTo: null }], 'entered');
    });
    const refused = await run('user', 'add', 'vanthu', '--name', 'Lò A', '--unit', OFFICE.code, '--title', post.title);
    expect(refused.code).toBe(3);
    expect(refused.error).toContain('Lò Văn Sắp');
    expect(await running.stores.read(REALM, (tx) => tx.accounts.findByLogin('vanthu'))).toBeNull();
  });

  it.each([
    {
      what: 'a unit that is not there',
      words: [...ADD.slice(0, 2), 'khac', ...ADD.slice(3, 6), 'không-có', ...ADD.slice(7)],
      code: 3,
      error: 'unit-not-found',
    },
    { what: 'a login with marks', words: ['user', 'add', 'Bình', '--name', 'Bình'], code: 3, error: 'login-malformed' },
    { what: 'no name', words: ['user', 'add', 'khac'], code: 2, error: 'usage-wrong' },
    {
      what: 'a unit without a title',
      words: ['user', 'add', 'khac', '--name', 'A', '--unit', 'x'],
      code: 2,
      error: 'usage-wrong',
    },
    { what: 'an unknown function', words: [...ADD, '--functions', 'vua'], code: 2, error: 'usage-wrong' },
    { what: 'a code for nobody', words: ['user', 'code', 'khong.ai'], code: 3, error: 'account-not-found' },
  ])('refuses $what and leaves nothing', async ({ words, code, error }) => {
    const refused = await run(...words);
    expect(refused.code).toBe(code);
    expect(refused.error).toContain(error);
    expect(await running.stores.read(REALM, (tx) => tx.accounts.findByLogin('khac'))).toBeNull();
  });

  it('gets a new code, and the words to use it', async () => {
    const given = await run('user', 'code', 'quantri');
    expect(given.code).toBe(0);
    expect(given.out).toMatch(/code +([0-9A-Z]{4}-){2}[0-9A-Z]{4}\n/);
    expect(given.out).toContain('/activate');
  });
});
