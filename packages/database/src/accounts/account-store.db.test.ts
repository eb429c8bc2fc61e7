import type { Account, Session, Stores, WriteTransaction } from '@openpar/application';
import { type AccountId, idOf, type PostId, type RealmId } from '@openpar/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_SERVERS, type TestDatabase, writeTo } from '../testing/index.ts';
import { SAMPLE_REALM, sampleDatabase, TWIN_REALM } from '../testing/sample-realm.ts';
import { SAMPLE_POSTS, SAMPLE_UNITS } from '../testing/sample-units.ts';

const NOW = new Date('2024-06-01T01:00:00Z');
const LATER = new Date('2024-06-01T02:00:00Z');
const ACCOUNT: Account = {
  id: idOf('a1'),
  login: 'An.PhongTho',
  personId: idOf('Nguyễn Văn An'),
  personName: 'Nguyễn Văn An',
  email: null,
  passwordHash: '$argon2id$…',
  isDisabled: false,
};
const SESSION: Session = {
  tokenHash: 'b'.repeat(64),
  realmId: SAMPLE_REALM,
  accountId: ACCOUNT.id,
  actingPostId: null,
  practiceDay: null,
  expiresAt: LATER,
  lastUsedAt: NOW,
};

describe.each(TEST_SERVERS)('the account store on the %s server', (server) => {
  let database: TestDatabase;
  const read: Stores['read'] = (realm, work) => database.stores.read(realm, work);
  const write = <Value>(realm: RealmId, work: (tx: WriteTransaction) => Promise<Value>) =>
    writeTo(database.stores, realm, work);

  beforeAll(async () => {
    database = await sampleDatabase(server);
    await write(SAMPLE_REALM, async ({ accounts }) => {
      await accounts.saveAccount(ACCOUNT);
      await accounts.saveSession(SESSION);
    });
  });
  afterAll(() => database.close());

  it.each(['An.PhongTho', 'an.phongtho', 'AN.PHONGTHO'])('finds an account by its login typed "%s"', async (login) => {
    expect(await read(SAMPLE_REALM, ({ accounts }) => accounts.findByLogin(login))).toEqual(ACCOUNT);
  });

  it.each(['an', '', 'an.phongtho\u0000', "' or true --"])('finds nobody by "%s"', async (login) => {
    expect(await read(SAMPLE_REALM, ({ accounts }) => accounts.findByLogin(login))).toBeNull();
  });

  it('finds an account by its id', async () => {
    expect(await read(SAMPLE_REALM, ({ accounts }) => accounts.find(ACCOUNT.id))).toEqual(ACCOUNT);
    expect(await read(SAMPLE_REALM, ({ accounts }) => accounts.find(idOf<AccountId>('a2')))).toBeNull();
  });

  it('refuses a second account with a login that differs in capitals only', async () => {
    const same = { ...ACCOUNT, id: idOf<AccountId>('a3'), login: 'an.phongtho' };
    await expect(write(SAMPLE_REALM, ({ accounts }) => accounts.saveAccount(same))).rejects.toThrow('account_login');
  });

  it('saves an account again, and one of a person it did not know', async () => {
    const disabled: Account = { ...ACCOUNT, id: idOf('a4'), login: 'moi', personId: idOf('m'), personName: 'Mới' };
    await write(SAMPLE_REALM, ({ accounts }) => accounts.saveAccount(disabled));
    await write(SAMPLE_REALM, ({ accounts }) => accounts.saveAccount({ ...disabled, isDisabled: true }));
    expect((await read(SAMPLE_REALM, ({ accounts }) => accounts.findByLogin('moi')))?.isDisabled).toBe(true);
  });

  it('lists all posts of a person, lasting terms first, each with its place of then', async () => {
    const held = await read(SAMPLE_REALM, ({ accounts }) => accounts.listHeldPosts(ACCOUNT.personId));
    expect(held).toEqual([
      {
        post: { ...SAMPLE_POSTS.find(({ id }) => id === 'tp-nv'), functions: ['reform-lead', 'clerk'] },
        unit: SAMPLE_UNITS.find(({ id }) => id === 'pnv'),
        context: ['Ủy ban nhân dân huyện Phong Thổ'],
        from: '2024-03-01',
        to: null,
        delegatedBy: null,
      },
      {
        post: SAMPLE_POSTS.find(({ id }) => id === 'ct-pt'),
        unit: SAMPLE_UNITS.find(({ id }) => id === 'ub-pt'),
        context: ['Tỉnh Lai Châu'],
        from: '2021-01-01',
        to: '2024-03-01',
        delegatedBy: null,
      },
    ]);
  });

  it('lists accounts of people who hold no post on a day but held one before it, with all their terms', async () => {
    const former: Account = { ...ACCOUNT, id: idOf('a5'), login: 'thoi.viec', personId: idOf('t'), personName: 'Thôi' };
    const [post] = SAMPLE_POSTS;
    const term = { personId: former.personId, personName: former.personName };
    await write(SAMPLE_REALM, async ({ accounts, units }) => {
      await accounts.saveAccount(former);
      if (post) await units.savePosts([{ ...post, id: idOf('cu'), title: 'Việc cũ' }], 'entered');
      const terms = [
        { ...term, postId: idOf<PostId>('cu'), validFrom: '2022-01-01', validTo: '2023-01-01' },
        { ...term, postId: idOf<PostId>('cu'), validFrom: '2025-01-01', validTo: null },
      ];
      await units.saveHoldings(terms, 'entered');
    });
    const listOn = (day: string) => read(SAMPLE_REALM, ({ accounts }) => accounts.listWithoutPost(day, NOW));
    const [found, ...others] = await listOn('2024-06-01');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ login: 'thoi.viec', isActivated: true, failedSignIns: 0 });
    expect(found?.terms).toMatchObject([
      { title: 'Việc cũ', unitId: post?.unitId, from: '2022-01-01', to: '2023-01-01' },
      { title: 'Việc cũ', unitId: post?.unitId, from: '2025-01-01', to: null },
    ]);
    for (const day of ['2021-06-01', '2022-06-01', '2025-06-01']) expect(await listOn(day)).toEqual([]);
    expect(await listOn('2023-01-01')).toHaveLength(1);
    expect(await read(TWIN_REALM, ({ accounts }) => accounts.listWithoutPost('2024-06-01', NOW))).toEqual([]);
  });

  it('keeps a session until it expires', async () => {
    const find = (now: Date) => read(SAMPLE_REALM, ({ accounts }) => accounts.findSession(SESSION.tokenHash, now));
    expect(await find(NOW)).toEqual(SESSION);
    expect(await find(new Date(LATER.getTime() - 1))).toEqual(SESSION);
    expect(await find(LATER)).toBeNull();
  });

  it('sets post and day of a session, and removes it', async () => {
    const tokenHash = 'c'.repeat(64);
    await write(SAMPLE_REALM, async ({ accounts }) => {
      await accounts.saveSession({ ...SESSION, tokenHash });
      await accounts.chooseActingPost(tokenHash, { actingPostId: idOf('tp-nv'), practiceDay: '2024-02-29' });
    });
    expect(await read(SAMPLE_REALM, ({ accounts }) => accounts.findSession(tokenHash, NOW))).toEqual({
      ...SESSION,
      tokenHash,
      actingPostId: 'tp-nv',
      practiceDay: '2024-02-29',
    });
    await write(SAMPLE_REALM, ({ accounts }) => accounts.removeSession(tokenHash));
    expect(await read(SAMPLE_REALM, ({ accounts }) => accounts.findSession(tokenHash, NOW))).toBeNull();
  });

  it('notes when a session was used', async () => {
    const tokenHash = 'd'.repeat(64);
    await write(SAMPLE_REALM, async ({ accounts }) => {
      await accounts.saveSession({ ...SESSION, tokenHash });
      await accounts.noteSessionUse(tokenHash, LATER);
    });
    const find = (hash: string) => read(SAMPLE_REALM, ({ accounts }) => accounts.findSession(hash, NOW));
    expect((await find(tokenHash))?.lastUsedAt).toEqual(LATER);
    expect((await find(SESSION.tokenHash))?.lastUsedAt).toEqual(NOW);
  });

  it('forgets sessions that have expired, some at a time, and no others', async () => {
    const early = ['1', '2', '3'].map((sign) => ({ ...SESSION, tokenHash: sign.repeat(64), expiresAt: NOW }));
    const countLeft = () =>
      read(SAMPLE_REALM, async ({ accounts }) => {
        const found = await Promise.all(early.map(({ tokenHash }) => accounts.findSession(tokenHash, new Date(0))));
        return found.filter((session) => session !== null).length;
      });
    await write(SAMPLE_REALM, async ({ accounts }) => {
      for (const session of early) await accounts.saveSession(session);
    });
    await write(SAMPLE_REALM, ({ accounts }) => accounts.forgetSessions(new Date(NOW.getTime() - 1), 9));
    expect(await countLeft()).toBe(3);
    await write(TWIN_REALM, ({ accounts }) => accounts.forgetSessions(NOW, 9));
    expect(await countLeft()).toBe(3);
    await write(SAMPLE_REALM, ({ accounts }) => accounts.forgetSessions(NOW, 2));
    expect(await countLeft()).toBe(1);
    await write(SAMPLE_REALM, ({ accounts }) => accounts.forgetSessions(NOW, 9));
    expect(await countLeft()).toBe(0);
    expect(await read(SAMPLE_REALM, ({ accounts }) => accounts.findSession(SESSION.tokenHash, NOW))).not.toBeNull();
  });

  it('refuses a session of another realm', async () => {
    await expect(write(TWIN_REALM, ({ accounts }) => accounts.saveSession(SESSION))).rejects.toThrow('realm');
  });

  it('counts failed sign-ins by login and by address since an instant, and forgets those of a login', async () => {
    const key = { login: 'x', address: '10.0.0.1' };
    const count = (since: Date) => read(SAMPLE_REALM, ({ accounts }) => accounts.countFailedSignIns(key, since));
    await write(SAMPLE_REALM, async ({ accounts }) => {
      await accounts.recordFailedSignIn({ ...key, at: NOW });
      await accounts.recordFailedSignIn({ login: 'X', address: '10.0.0.2', at: LATER });
      await accounts.recordFailedSignIn({ login: 'y', address: '10.0.0.1', at: LATER });
      await accounts.recordFailedSignIn({ login: 'y', address: '10.0.0.2', at: LATER });
    });
    expect(await count(NOW)).toEqual({ byLogin: 2, byAddress: 2 });
    expect(await count(new Date(NOW.getTime() + 1))).toEqual({ byLogin: 1, byAddress: 1 });
    await write(SAMPLE_REALM, ({ accounts }) => accounts.clearFailedSignIns('x'));
    expect(await count(NOW)).toEqual({ byLogin: 0, byAddress: 1 });
  });

  it('shows nothing of one realm in another', async () => {
    const seen = await read(TWIN_REALM, async ({ accounts }) => ({
      byLogin: await accounts.findByLogin(ACCOUNT.login),
      byId: await accounts.find(ACCOUNT.id),
      session: await accounts.findSession(SESSION.tokenHash, NOW),
      failed: await accounts.countFailedSignIns({ login: 'y', address: '10.0.0.1' }, NOW),
      held: (await accounts.listHeldPosts(ACCOUNT.personId)).length,
    }));
    expect(seen).toEqual({ byLogin: null, byId: null, session: null, failed: { byLogin: 0, byAddress: 0 }, held: 2 });
  });
});
