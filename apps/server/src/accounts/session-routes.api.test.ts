import { SAMPLE_PASSWORD, SESSION_HOURS, SIGN_IN_LIMITS } from '@openpar/application';
import { choosePost, getHome, getSession, signIn, signOut } from '@openpar/contract';
import { writeTo } from '@openpar/database/testing';
import { idOf } from '@openpar/engine';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addAccount } from '../testing/sample-people.ts';
import { DISTRICT_DAY, MORNING, type TestServer, testServer } from '../testing/test-server.ts';

const OFFICER = 'phongtho.noivu';
const RIGHT = { login: OFFICER, password: SAMPLE_PASSWORD };
const WRONG = { login: OFFICER, password: 'sai mật khẩu' };

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
  await addAccount(server, {
    login: 'bi.khoa',
    unitId: '109.UBND.TP.2021-01-01',
    holds: { rank: 'head' },
    isDisabled: true,
  });
});
afterAll(() => server.close());
afterEach(() => server.clock.moveTo(MORNING));

const laterBy = (minutes: number) => new Date(Date.parse(MORNING) + minutes * 60_000).toISOString();

describe('signing in', () => {
  it('opens a session that shows the person and his posts, none chosen', async () => {
    const session = await server.anybody().answer(signIn, { body: RIGHT });
    expect(session).toMatchObject({ login: OFFICER, actingPostId: null, permissions: [], isPracticeDay: false });
    expect(session.day).toBe('2026-11-20');
    expect(session.posts[0]).toMatchObject({
      unitName: 'Phòng Nội vụ',
      context: expect.arrayContaining(['Ủy ban nhân dân huyện Phong Thổ', 'Tỉnh Lai Châu']),
      from: '2021-01-01',
      to: '2025-07-01',
      isCurrent: false,
    });
  });

  it.each([` ${OFFICER} `, OFFICER.toUpperCase()])('takes the login typed as "%s"', async (login) => {
    const session = await server.anybody().answer(signIn, { body: { ...RIGHT, login } });
    expect(session.login).toBe(OFFICER);
  });

  it('hands out the token out of reach of scripts and of other sites', async () => {
    const { headers } = await server.anybody().ask(signIn, { body: RIGHT });
    const cookie = String(headers['set-cookie']);
    expect(cookie).toMatch(/^openpar=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
    const expires = /Expires=([^;]+)/.exec(cookie)?.[1] ?? '';
    expect(Date.parse(expires) - Date.parse(MORNING)).toBe(SESSION_HOURS * 3_600_000);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('answers an unknown login, a wrong password and a disabled account with the same words', async () => {
    const refusals = await Promise.all(
      [WRONG, { login: 'khong.co.ai', password: 'x' }, { login: 'bi.khoa', password: SAMPLE_PASSWORD }].map((body) =>
        server.anybody().ask(signIn, { body }),
      ),
    );
    expect(refusals.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect(new Set(refusals.map(({ text }) => text)).size).toBe(1);
    expect(refusals[0]?.headers['set-cookie']).toBeUndefined();
  });

  it.each([
    { login: '', password: 'x' },
    { login: 'a' },
    { login: 'a', password: 'x'.repeat(201) },
    { login: ['a'], password: 'x' },
  ])('does not understand $login with $password', async (body) => {
    const response = await server.app.inject({ method: 'POST', url: '/api/sessions', payload: body });
    expect(response.json()).toMatchObject({ code: 'request-not-understood', places: [{ path: expect.any(String) }] });
  });

  it('takes a login that no database can hold for an unknown one', async () => {
    const refusal = await server.anybody().refusal(signIn, { body: { login: 'a\u0000b\ud800', password: 'x' } });
    expect(refusal.code).toBe('sign-in-failed');
  });
});

describe('the lock after wrong passwords', () => {
  const login = 'tamduong.noivu';
  const attempt = (password: string) => server.anybody().ask(signIn, { body: { login, password } });

  it('closes after five, also for the right password, and opens again after the window', async () => {
    for (let count = 0; count < SIGN_IN_LIMITS.byLogin; count += 1) expect((await attempt('sai')).status).toBe(401);
    const locked = await server.anybody().refusal(signIn, { body: { login, password: SAMPLE_PASSWORD } });
    expect(locked).toMatchObject({ code: 'too-many-attempts', status: 429, detail: { minutes: 15 } });
    expect(locked.title.vi).toContain('15 phút');

    server.clock.moveTo(laterBy(SIGN_IN_LIMITS.windowMinutes - 1));
    expect((await attempt(SAMPLE_PASSWORD)).status).toBe(429);
    server.clock.moveTo(laterBy(SIGN_IN_LIMITS.windowMinutes + 1));
    expect((await attempt(SAMPLE_PASSWORD)).status).toBe(200);
  });

  it('is counted anew after a right password', async () => {
    server.clock.moveTo(laterBy(60));
    for (let count = 0; count < SIGN_IN_LIMITS.byLogin - 1; count += 1) await attempt('sai');
    expect((await attempt(SAMPLE_PASSWORD)).status).toBe(200);
    expect((await attempt('sai')).status).toBe(401);
    expect((await attempt(SAMPLE_PASSWORD)).status).toBe(200);
  });

  it('does not close other logins', async () => {
    server.clock.moveTo(laterBy(120));
    for (let count = 0; count < SIGN_IN_LIMITS.byLogin; count += 1) await attempt('sai');
    expect((await attempt(SAMPLE_PASSWORD)).status).toBe(429);
    expect((await server.anybody().ask(signIn, { body: RIGHT })).status).toBe(200);
  });

  it('counts unknown logins like known ones, so that they cannot be told apart', async () => {
    const codes: string[] = [];
    for (let count = 0; count < SIGN_IN_LIMITS.byLogin + 1; count += 1) {
      codes.push((await server.anybody().refusal(signIn, { body: { login: 'khong.ai', password: 'x' } })).code);
    }
    expect(codes.slice(-2)).toEqual(['sign-in-failed', 'too-many-attempts']);
  });

  it('closes an address that tries many logins', async () => {
    server.clock.moveTo(laterBy(240));
    const from = (remoteAddress: string, body: object) =>
      server.app.inject({ method: 'POST', url: '/api/sessions', remoteAddress, payload: body });
    await writeTo(server.services.stores, server.services.realm.id, async (tx) => {
      for (let count = 0; count < SIGN_IN_LIMITS.byAddress; count += 1) {
        const at = server.clock.now();
        await tx.accounts.recordFailedSignIn({ login: `thu.${count}`, address: '10.9.8.7', at });
      }
    });
    expect((await from('10.9.8.7', RIGHT)).json().code).toBe('too-many-attempts');
    expect((await from('10.9.8.8', RIGHT)).statusCode).toBe(200);
  });
});

describe('a session', () => {
  it('is refused without a token, with a wrong one and after it was signed out', async () => {
    const nobody = server.anybody();
    expect((await nobody.refusal(getSession)).code).toBe('signed-out');
    nobody.cookie = `openpar=${'a'.repeat(43)}`;
    expect((await nobody.refusal(getSession)).code).toBe('signed-out');

    const officer = await server.signedIn(OFFICER);
    const { cookie } = officer;
    expect((await officer.answer(getSession)).login).toBe(OFFICER);
    await officer.answer(signOut);
    expect(officer.cookie).toBeNull();
    officer.cookie = cookie;
    expect((await officer.refusal(getSession)).code).toBe('signed-out');
    expect((await officer.refusal(signOut)).code).toBe('signed-out');
  });

  it('ends after its hours, whatever is done in it', async () => {
    const officer = await server.acting(OFFICER);
    server.clock.moveTo(laterBy(SESSION_HOURS * 60 - 1));
    expect((await officer.ask(getHome)).status).toBe(200);
    server.clock.moveTo(laterBy(SESSION_HOURS * 60));
    expect((await officer.refusal(getHome)).code).toBe('signed-out');
  });

  it('ends at once when its account is disabled', async () => {
    await addAccount(server, { login: 'sap.khoa', unitId: '109.UBND.YT.2021-01-01', holds: { rank: 'head' } });
    const person = await server.signedIn('sap.khoa');
    expect((await person.ask(getSession)).status).toBe(200);
    await addAccount(server, {
      login: 'sap.khoa',
      unitId: '109.UBND.YT.2021-01-01',
      holds: { rank: 'head' },
      isDisabled: true,
    });
    expect((await person.refusal(getSession)).code).toBe('signed-out');
  });

  it('is not known in another realm', async () => {
    const officer = await server.signedIn(OFFICER);
    const other = { id: idOf<typeof server.services.realm.id>('khac'), name: 'Khác', isPractice: true };
    await server.services.stores.createRealm(other);
    const found = await server.services.stores.read(other.id, (tx) =>
      tx.accounts.findSession(server.services.tokens.hash(officer.cookie?.split('=')[1] ?? ''), server.clock.now()),
    );
    expect(found).toBeNull();
  });
});

describe('choosing a post', () => {
  async function officerWithPost() {
    const officer = await server.signedIn(OFFICER);
    const { posts } = await officer.answer(getSession);
    return { officer, postId: posts[0]?.postId ?? '' };
  }

  it('acts for it on a practice day within its term, and shows what it may do', async () => {
    const { officer, postId } = await officerWithPost();
    const session = await officer.answer(choosePost, { body: { postId, practiceDay: DISTRICT_DAY } });
    expect(session).toMatchObject({ actingPostId: postId, day: DISTRICT_DAY, isPracticeDay: true });
    expect(session.permissions).toEqual(expect.arrayContaining(['plans.bring-in', 'tasks.hand-out']));
    expect(session.posts.find((post) => post.postId === postId)?.isCurrent).toBe(true);
    expect(await officer.answer(getSession)).toEqual(session);
  });

  it('acts today for a post that lasts', async () => {
    const officer = await server.acting('laichau.noivu', null);
    expect(await officer.answer(getSession)).toMatchObject({ day: '2026-11-20', isPracticeDay: false });
    expect((await officer.ask(getHome)).status).toBe(200);
  });

  it.each([
    { what: 'a post of somebody else', post: '109.UBND.2021-01-01.1' },
    { what: 'a post that does not exist', post: 'không có' },
  ])('refuses $what', async ({ post }) => {
    const { officer } = await officerWithPost();
    const refusal = await officer.refusal(choosePost, { body: { postId: post, practiceDay: DISTRICT_DAY } });
    expect(refusal).toMatchObject({ code: 'post-not-held', status: 409 });
  });

  it.each([
    { what: 'an ended post without a practice day', practiceDay: null },
    { what: 'the first day after the term', practiceDay: '2025-07-01' },
    { what: 'a day before the term', practiceDay: '2020-12-31' },
    { what: 'a day of the future', practiceDay: '2026-11-21' },
  ])('refuses $what', async ({ practiceDay }) => {
    const { officer, postId } = await officerWithPost();
    const refusal = await officer.refusal(choosePost, { body: { postId, practiceDay } });
    expect(refusal).toMatchObject({ code: 'practice-day-refused', status: 409 });
    expect(refusal.title.vi).toContain(practiceDay ?? '2026-11-20');
    expect((await officer.answer(getSession)).actingPostId).toBeNull();
  });

  it.each([
    { practiceDay: '2025-06-30', isFirstOrLast: 'last' },
    { practiceDay: '2021-01-01', isFirstOrLast: 'first' },
  ])('takes the $isFirstOrLast day of the term', async ({ practiceDay }) => {
    const { officer, postId } = await officerWithPost();
    expect((await officer.answer(choosePost, { body: { postId, practiceDay } })).day).toBe(practiceDay);
  });

  it('refuses a future day for a post that lasts', async () => {
    const officer = await server.signedIn('laichau.noivu');
    const { posts } = await officer.answer(getSession);
    const body = { postId: posts[0]?.postId ?? '', practiceDay: '2026-11-21' };
    expect((await officer.refusal(choosePost, { body })).code).toBe('practice-day-refused');
  });

  it('does not understand a day that does not exist', async () => {
    const { officer, postId } = await officerWithPost();
    const refusal = await officer.refusal(choosePost, { body: { postId, practiceDay: '2024-02-30' } });
    expect(refusal).toMatchObject({ code: 'request-not-understood', places: [{ path: 'practiceDay' }] });
  });

  it('lapses when the term of the post ends during the session', async () => {
    server.clock.moveTo('2025-06-30T22:00:00+07:00');
    const officer = await server.acting(OFFICER, null);
    expect((await officer.ask(getHome)).status).toBe(200);
    server.clock.moveTo('2025-07-01T00:30:00+07:00');
    expect((await officer.refusal(getHome)).code).toBe('post-not-chosen');
    expect((await officer.answer(getSession)).actingPostId).toBeNull();
  });
});

describe('outside a practice realm, behind HTTPS', () => {
  let strict: TestServer;
  beforeAll(async () => {
    strict = await testServer({
      realm: { id: idOf('that'), name: 'UBND huyện', isPractice: false },
      config: { isBehindHttps: true },
    });
  });
  afterAll(() => strict.close());

  it('refuses every practice day', async () => {
    const officer = await strict.signedIn('laichau.noivu');
    const { posts } = await officer.answer(getSession);
    const body = { postId: posts[0]?.postId ?? '', practiceDay: '2026-11-19' };
    expect((await officer.refusal(choosePost, { body })).code).toBe('practice-day-refused');
    expect((await officer.answer(choosePost, { body: { ...body, practiceDay: null } })).actingPostId).toBe(body.postId);
  });

  it('marks the cookie for this host over HTTPS only, also when it takes it away', async () => {
    const caller = strict.anybody();
    const opened = await caller.ask(signIn, { body: RIGHT });
    expect(String(opened.headers['set-cookie'])).toMatch(/^__Host-openpar=.*Path=\/;.*HttpOnly; Secure; SameSite=Lax$/);
    const closed = await caller.ask(signOut);
    // Browsers ignore a change of a "__Host-" cookie that is not marked Secure.
    expect(String(closed.headers['set-cookie'])).toMatch(/^__Host-openpar=;.*Path=\/;.*Secure/);
  });
});
