import { CODE_DAYS, PASSWORD_LENGTH, type PasswordHasher, SAMPLE_PASSWORD, SIGN_IN_LIMITS } from '@openpar/application';
import {
  activateAccount,
  changeAccess,
  changePassword,
  createAccount,
  getHome,
  getSession,
  listAccounts,
  listPeopleWithoutAccount,
  makeActivationCodes,
  orderAccountLetter,
  orderOwnReset,
  signIn,
  unlockAccount,
} from '@openpar/contract';
import { type AccountId, idOf } from '@openpar/engine';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { newestActs } from '../testing/newest-acts.ts';
import { addAccount } from '../testing/sample-people.ts';
import { MORNING, type TestServer, testServer } from '../testing/test-server.ts';

const ADMINISTRATOR = 'phongtho.quantri';
const GOOD = 'bốn con trâu qua suối';

/** Fast, and it can be seen through: what it costs is not what these tests are about. */
const cheapHasher: PasswordHasher = {
  hash: async (password) => `cheap:${password}`,
  verify: async (hash, password) => hash === `cheap:${password}`,
};

let server: TestServer;
let administrator: Caller;
beforeAll(async () => {
  server = await testServer({
    hasher: cheapHasher,
    config: {
      publicUrl: 'https://openpar.test',
      mail: { server: 'smtps://mail.test', from: { name: 'OpenPAR', address: 'openpar@test.vn' } },
    },
  });
  await addAccount(server, { login: 'pt.tuphap', unitId: '109.UBND.TP.2021-01-01', holds: { rank: 'head' } });
  administrator = await server.acting(ADMINISTRATOR);
});
afterAll(() => server.close());
afterEach(() => server.clock.moveTo(MORNING));

const laterBy = (days: number, minutes = 0) =>
  new Date(Date.parse(MORNING) + days * 86_400_000 + minutes * 60_000).toISOString();

async function idOfLogin(login: string): Promise<string> {
  return (
    (await server.services.stores.read(server.services.realm.id, (tx) => tx.accounts.findByLogin(login)))?.id ?? ''
  );
}

async function someoneIn(unitName: string) {
  const { rows } = await administrator.answer(listPeopleWithoutAccount, { query: { text: unitName } });
  const person = rows.find(({ posts }) => posts.some((post) => post.unitName === unitName));
  if (!person) throw new Error(`nobody without an account in ${unitName}`);
  return person;
}

/** An account made for a holder of a post, and a code for it. */
async function accountWithCode(unitName: string, email: string | null = null) {
  const person = await someoneIn(unitName);
  const body = { personId: person.personId, login: person.proposedLogin, email };
  const { accountId } = await administrator.answer(createAccount, { body });
  const { slips } = await administrator.answer(makeActivationCodes, { body: { accountIds: [accountId] } });
  return { accountId, login: body.login, code: slips[0]?.code ?? '' };
}

const activate = (key: { login: string; code: string } | { token: string }, password = GOOD) =>
  server.anybody().ask(activateAccount, { body: { key, password } });
const activationCode = async (...given: Parameters<typeof activate>) =>
  JSON.parse((await activate(...given)).text).code;

describe('the list of accounts', () => {
  it('shows those of the own unit, of the committee and of the communes below, by name', async () => {
    const { rows } = await administrator.answer(listAccounts);
    const logins = rows.map(({ login }) => login);
    expect(logins).toEqual(expect.arrayContaining([ADMINISTRATOR, 'phongtho.noivu', 'muongso.vanphong', 'pt.tuphap']));
    for (const other of ['tamduong.noivu', 'laichau.noivu', 'quangnam.noivu']) expect(logins).not.toContain(other);
    expect(rows.find(({ login }) => login === 'phongtho.noivu')).toMatchObject({ state: 'active', mayManage: true });
  });

  it('never shows a hash', async () => {
    expect((await administrator.ask(listAccounts)).text).not.toContain('cheap:');
  });

  it('offers holders of posts there who have none, with a login that is free', async () => {
    const { rows, total } = await administrator.answer(listPeopleWithoutAccount, { query: { text: 'muong so' } });
    expect(rows.length).toBeGreaterThan(0);
    expect(total).toBeGreaterThanOrEqual(rows.length);
    expect(rows.every(({ proposedLogin }) => /^[a-z0-9][a-z0-9._-]{2,63}$/.test(proposedLogin))).toBe(true);
    const all = await administrator.answer(listPeopleWithoutAccount, { query: {} });
    expect(all.rows).toHaveLength(50);
    expect(all.total).toBeGreaterThan(50);
  });

  it('counts none of those who also hold a post out of reach', async () => {
    const commune = await server.acting('binhlu.quantri', null);
    const { rows, total } = await commune.answer(listPeopleWithoutAccount, { query: {} });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toHaveLength(total);
  });
});

describe('whoever may not manage accounts', () => {
  it.each(['phongtho.noivu', 'phongtho.chutich', 'muongso.vanphong'])('%s is refused everything', async (login) => {
    const officer = await server.acting(login);
    const accountId = await idOfLogin('phongtho.noivu');
    const params = { accountId };
    const body = { personId: 'ai đó', login: 'ai.do', email: null };
    const refusals = [
      await officer.refusal(listAccounts),
      await officer.refusal(listPeopleWithoutAccount, { query: {} }),
      await officer.refusal(createAccount, { body }),
      await officer.refusal(changeAccess, { params, body: { isDisabled: true } }),
      await officer.refusal(unlockAccount, { params }),
      await officer.refusal(orderAccountLetter, { params }),
      await officer.refusal(makeActivationCodes, { body: { accountIds: [accountId] } }),
    ];
    expect(new Set(refusals.map(({ code }) => code))).toEqual(new Set(['not-permitted']));
  });

  it.each(['tamduong.noivu', 'laichau.noivu', 'không có'])(
    'an administrator for %s neither: it is out of reach, and told the same as none',
    async (login) => {
      const params = { accountId: (await idOfLogin(login)) || login };
      const refusals = [
        await administrator.refusal(changeAccess, { params, body: { isDisabled: true } }),
        await administrator.refusal(unlockAccount, { params }),
        await administrator.refusal(orderAccountLetter, { params }),
        await administrator.refusal(makeActivationCodes, { body: { accountIds: [params.accountId] } }),
      ];
      expect(new Set(refusals.map(({ code }) => code))).toEqual(new Set(['not-permitted']));
      expect(await server.signedIn('tamduong.noivu').then((caller) => caller.answer(getSession))).toBeTruthy();
    },
  );

  it('makes no code for anybody when one of several is out of reach', async () => {
    const near = await idOfLogin('phongtho.noivu');
    const body = { accountIds: [near, await idOfLogin('tamduong.noivu')] };
    expect((await administrator.refusal(makeActivationCodes, { body })).code).toBe('not-permitted');
    const { stores, realm } = server.services;
    const last = await stores.read(realm.id, (tx) => tx.accounts.findLastToken(idOf<AccountId>(near)));
    expect(last).toBeNull();
  });
});

describe('making an account', () => {
  it('is for a holder of a post, also of a commune below, and waits for its code', async () => {
    const person = await someoneIn('Văn phòng - Thống kê');
    const body = { personId: person.personId, login: person.proposedLogin, email: null };
    const { accountId } = await administrator.answer(createAccount, { body });
    const { rows } = await administrator.answer(listAccounts);
    expect(rows.find(({ id }) => id === accountId)).toMatchObject({ state: 'not-activated', lastSignedInAt: null });
    const tried = await server.anybody().refusal(signIn, { body: { login: body.login, password: 'cheap:' } });
    expect(tried.code).toBe('sign-in-failed');
    expect((await administrator.refusal(createAccount, { body })).code).toBe('account-exists');
  });

  it.each([
    { login: 'Có Dấu', code: 'login-malformed' },
    { login: 'ab', code: 'login-malformed' },
    { login: 'phongtho.noivu', code: 'login-taken' },
  ])('refuses the login $login', async ({ login, code }) => {
    const { personId } = await someoneIn('Phòng Tư pháp');
    expect((await administrator.refusal(createAccount, { body: { personId, login, email: null } })).code).toBe(code);
  });
});

describe('a printed code', () => {
  it('sets the password once; then it says that it was used', async () => {
    const { login, code } = await accountWithCode('Văn phòng - Thống kê');
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect((await activate({ login: login.toUpperCase(), code: typed })).status).toBe(200);
    expect((await server.anybody().answer(signIn, { body: { login, password: GOOD } })).login).toBe(login);
    expect(await activationCode({ login, code })).toBe('activation-used');
  });

  it('of two at once sets one password only', async () => {
    const { login, code } = await accountWithCode('Văn phòng - Thống kê');
    const answers = await Promise.all([activate({ login, code }), activate({ login, code }, `${GOOD} hai`)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('ends after its days, and when a newer one is made', async () => {
    const { accountId, login, code } = await accountWithCode('Văn phòng - Thống kê');
    const { slips } = await administrator.answer(makeActivationCodes, { body: { accountIds: [accountId] } });
    expect(await activationCode({ login, code })).toBe('activation-expired');
    server.clock.moveTo(laterBy(CODE_DAYS, 1));
    expect(await activationCode({ login, code: slips[0]?.code ?? '' })).toBe('activation-expired');
    server.clock.moveTo(laterBy(CODE_DAYS, -1));
    expect((await activate({ login, code: slips[0]?.code ?? '' })).status).toBe(200);
  });

  it('holds for its login only; wrong ones count as failed sign-ins and lock', async () => {
    const one = await accountWithCode('Văn phòng - Thống kê');
    const other = await accountWithCode('Văn phòng - Thống kê');
    server.clock.moveTo(laterBy(0, 30));
    const codes: string[] = [];
    for (let count = 0; count <= SIGN_IN_LIMITS.byLogin; count += 1) {
      codes.push(await activationCode({ login: other.login, code: one.code }));
    }
    expect(codes.slice(-2)).toEqual(['activation-wrong', 'too-many-attempts']);
    expect(await activationCode({ login: 'khong.co.ai', code: one.code })).toBe('activation-wrong');
    const { rows } = await administrator.answer(listAccounts);
    expect(rows.find(({ id }) => id === other.accountId)?.state).toBe('locked');
    await administrator.answer(unlockAccount, { params: { accountId: other.accountId } });
    expect((await activate({ login: other.login, code: other.code })).status).toBe(200);
  });

  it.each([
    { password: 'ngắn quá', code: 'password-too-short' },
    { password: 'Mật khẩu 12345678', code: 'password-common' },
    { password: 'aaaaaaaaaaaaaaaaaaaa', code: 'password-common' },
  ])('stays whole when the password "$password" is refused', async ({ password, code }) => {
    const made = await accountWithCode('Văn phòng - Thống kê');
    server.clock.moveTo(laterBy(0, 60));
    expect(await activationCode(made, password)).toBe(code);
    expect((await activate(made)).status).toBe(200);
  });

  it('stands nowhere in the records', async () => {
    const { code } = await accountWithCode('Văn phòng - Thống kê');
    const { stores, realm } = server.services;
    const acts = await stores.read(realm.id, (tx) => newestActs(tx, 20));
    expect(JSON.stringify(acts)).not.toContain(code);
    expect(acts[0]).toMatchObject({ act: 'activation-codes-made', personName: expect.any(String) });
  });
});

describe('shutting an account', () => {
  it('ends its sessions at the next request, and opening lets it in again', async () => {
    const officer = await server.acting('muongso.vanphong');
    const params = { accountId: await idOfLogin('muongso.vanphong') };
    expect((await officer.ask(getHome)).status).toBe(200);
    await administrator.answer(changeAccess, { params, body: { isDisabled: true } });
    expect((await officer.refusal(getHome)).code).toBe('signed-out');
    expect((await officer.refusal(getHome)).title.vi).toContain('Phiên làm việc đã hết');
    const body = { login: 'muongso.vanphong', password: SAMPLE_PASSWORD };
    expect((await server.anybody().refusal(signIn, { body })).code).toBe('sign-in-failed');
    const code = { accountIds: [params.accountId] };
    expect((await administrator.refusal(makeActivationCodes, { body: code })).code).toBe('account-disabled');
    await administrator.answer(changeAccess, { params, body: { isDisabled: false } });
    expect((await server.anybody().answer(signIn, { body })).login).toBe('muongso.vanphong');
    expect((await officer.refusal(getHome)).code).toBe('signed-out');
  });

  it('is not for the own one', async () => {
    const params = { accountId: await idOfLogin(ADMINISTRATOR) };
    const refusal = await administrator.refusal(changeAccess, { params, body: { isDisabled: true } });
    expect(refusal.code).toBe('account-is-own');
  });
});

describe('a letter with a link', () => {
  it('is ordered for an account with an address only', async () => {
    const bare = await accountWithCode('Văn phòng - Thống kê');
    const params = { accountId: bare.accountId };
    expect((await administrator.refusal(orderAccountLetter, { params })).code).toBe('account-without-email');
    const reached = await accountWithCode('Văn phòng - Thống kê', 'canbo@phongtho.vn');
    await administrator.answer(orderAccountLetter, { params: { accountId: reached.accountId } });
  });

  it('asked for by a stranger is answered the same for every login', async () => {
    const answers = await Promise.all(
      ['phongtho.noivu', 'khong.co.ai'].map((login) => server.anybody().ask(orderOwnReset, { body: { login } })),
    );
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  });

  it('counts against the address that asks, and locks nobody out', async () => {
    server.clock.moveTo(laterBy(2));
    const ask = () =>
      server.app.inject({
        method: 'POST',
        url: '/api/password-resets',
        remoteAddress: '10.1.2.3',
        payload: { login: 'phongtho.noivu' },
      });
    for (let count = 0; count < SIGN_IN_LIMITS.byAddress; count += 1) expect((await ask()).statusCode).toBe(200);
    expect((await ask()).json().code).toBe('too-many-attempts');
    expect(await server.signedIn('phongtho.noivu')).toBeTruthy();
  });
});

describe('a new password for oneself', () => {
  it('needs the old one, ends the other sessions and keeps this one', async () => {
    const login = 'pt.tuphap';
    const here = await server.signedIn(login);
    const there = await server.signedIn(login);
    const wrong = { oldPassword: 'sai mật khẩu', newPassword: GOOD };
    expect((await here.refusal(changePassword, { body: wrong })).code).toBe('old-password-wrong');
    const short = { oldPassword: SAMPLE_PASSWORD, newPassword: 'x'.repeat(PASSWORD_LENGTH - 1) };
    expect((await here.refusal(changePassword, { body: short })).code).toBe('password-too-short');
    await here.answer(changePassword, { body: { oldPassword: SAMPLE_PASSWORD, newPassword: GOOD } });
    expect((await here.answer(getSession)).login).toBe(login);
    expect((await there.refusal(getSession)).code).toBe('signed-out');
    expect((await server.anybody().answer(signIn, { body: { login, password: GOOD } })).login).toBe(login);
  });
});

describe('a thousand wrong passwords', () => {
  it('at once from many addresses are looked at five times, and leave as many rows', async () => {
    server.clock.moveTo(laterBy(3));
    let looked = 0;
    const { verify } = cheapHasher;
    cheapHasher.verify = (hash, password) => {
      looked += 1;
      return verify(hash, password);
    };
    const attempt = (number: number) =>
      server.app.inject({
        method: 'POST',
        url: '/api/sessions',
        remoteAddress: `10.${number % 250}.0.1`,
        payload: { login: 'phongtho.chutich', password: `lần thứ ${number}` },
      });
    const codes = new Map<string, number>();
    for (let start = 0; start < 1000; start += 100) {
      const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => attempt(start + index)));
      for (const answer of answers) codes.set(answer.json().code, (codes.get(answer.json().code) ?? 0) + 1);
    }
    cheapHasher.verify = verify;
    expect(looked).toBe(SIGN_IN_LIMITS.byLogin);
    expect(Object.fromEntries(codes)).toEqual({ 'sign-in-failed': 5, 'too-many-attempts': 995 });
    const { stores, realm, clock } = server.services;
    const counted = () =>
      stores.read(realm.id, (tx) =>
        tx.accounts.countFailedSignIns({ login: 'phongtho.chutich', address: '' }, new Date(0)),
      );
    expect((await counted()).byLogin).toBe(SIGN_IN_LIMITS.byLogin);
    server.clock.moveTo(laterBy(3, SIGN_IN_LIMITS.windowMinutes + 1));
    await server.anybody().ask(signIn, { body: { login: 'khong.co.ai', password: 'x' } });
    expect((await counted()).byLogin, `at ${clock.now().toISOString()}`).toBe(0);
  });
});

describe('an installation that sends no mail', () => {
  let plain: TestServer;
  beforeAll(async () => {
    plain = await testServer({ hasher: cheapHasher });
  });
  afterAll(() => plain.close());

  it('says so instead of promising a letter', async () => {
    const refusal = await plain.anybody().refusal(orderOwnReset, { body: { login: 'phongtho.noivu' } });
    expect(refusal.code).toBe('mail-not-set-up');
    expect((await (await plain.acting(ADMINISTRATOR)).answer(listAccounts)).isMailReady).toBe(false);
  });
});
