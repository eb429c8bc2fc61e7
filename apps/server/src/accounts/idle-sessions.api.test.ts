import { getHome, getInstallation, getSession, listJobs, noteSessionUse } from '@openpar/contract';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MORNING, type TestServer, testServer } from '../testing/test-server.ts';

const OFFICER = 'phongtho.noivu';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ config: { idleMinutes: 15 } });
});
afterAll(() => server.close());
afterEach(() => server.clock.moveTo(MORNING));

const laterBy = (minutes: number) =>
  server.clock.moveTo(new Date(Date.parse(MORNING) + minutes * 60_000).toISOString());

async function lastUse(cookie: string | null): Promise<Date | undefined> {
  const { services } = server;
  const tokenHash = services.tokens.hash(cookie?.split('=')[1] ?? '');
  const session = await services.stores.read(services.realm.id, (tx) =>
    tx.accounts.findSession(tokenHash, services.clock.now()),
  );
  return session?.lastUsedAt;
}

describe('a session that nobody uses', () => {
  it('ends after its minutes, says so, and stays ended', async () => {
    const officer = await server.acting(OFFICER);
    laterBy(15);
    const refusal = await officer.refusal(getHome);
    expect(refusal).toMatchObject({ code: 'session-idle', status: 401, detail: { minutes: 15 } });
    expect(refusal.title.vi).toBe('Phiên làm việc đã kết thúc vì quá 15 phút không có thao tác.');
    expect((await officer.refusal(noteSessionUse)).code).toBe('session-idle');
    expect((await officer.refusal(getSession)).code).toBe('session-idle');
  });

  it('is told to the page how long it lasts', async () => {
    expect((await (await server.signedIn(OFFICER)).answer(getSession)).idleMinutes).toBe(15);
  });

  it('lasts as long as it is used in time', async () => {
    const officer = await server.acting(OFFICER);
    for (const minutes of [14, 28, 42]) {
      laterBy(minutes);
      expect((await officer.ask(minutes === 28 ? noteSessionUse : getHome)).status).toBe(200);
    }
    laterBy(57);
    expect((await officer.refusal(getHome)).code).toBe('session-idle');
  });

  it('is not kept open by what pages ask by themselves, nor by what anybody may ask', async () => {
    const officer = await server.acting(OFFICER);
    laterBy(14);
    for (const endpoint of [getSession, listJobs, getInstallation]) {
      expect((await officer.ask(endpoint)).status).toBe(200);
    }
    laterBy(15);
    expect((await officer.refusal(getSession)).code).toBe('session-idle');
    expect((await officer.ask(getInstallation)).status).toBe(200);
  });

  it('is not kept open by a request that is refused for want of a post', async () => {
    const officer = await server.signedIn(OFFICER);
    laterBy(14);
    expect((await officer.refusal(getHome)).code).toBe('post-not-chosen');
    laterBy(15);
    expect((await officer.refusal(getSession)).code).toBe('session-idle');
  });

  it('does not end another session of the same person', async () => {
    const left = await server.acting(OFFICER);
    laterBy(10);
    const used = await server.acting(OFFICER);
    laterBy(16);
    expect((await left.refusal(getHome)).code).toBe('session-idle');
    expect((await used.ask(getHome)).status).toBe(200);
  });
});

describe('the use of a session', () => {
  it('is written at most once a minute', async () => {
    const officer = await server.acting(OFFICER);
    const opened = new Date(MORNING);
    laterBy(0.9);
    await officer.answer(getHome);
    expect(await lastUse(officer.cookie)).toEqual(opened);
    laterBy(1);
    await officer.answer(getHome);
    expect(await lastUse(officer.cookie)).toEqual(new Date(opened.getTime() + 60_000));
  });
});

describe('sessions that have expired', () => {
  it('are deleted when somebody signs in', async () => {
    const { services, clock } = server;
    const officer = await server.signedIn(OFFICER);
    const tokenHash = services.tokens.hash(officer.cookie?.split('=')[1] ?? '');
    const isKept = () =>
      services.stores.read(services.realm.id, async (tx) => !!(await tx.accounts.findSession(tokenHash, new Date(0))));
    clock.moveTo(new Date(Date.parse(MORNING) + 12 * 3_600_000 - 1).toISOString());
    await server.signedIn('laichau.noivu');
    expect(await isKept()).toBe(true);
    laterBy(12 * 60);
    await server.signedIn('laichau.noivu');
    expect(await isKept()).toBe(false);
  });
});
