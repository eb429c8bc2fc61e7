import { getInstallation, signIn } from '@openpar/contract';
import { idOf } from '@openpar/engine';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createServer } from '../create-server.ts';
import { newCaller } from '../testing/caller.ts';
import { MORNING, type TestServer, testServer } from '../testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

it('shows the accounts of a practice realm, and every one of them opens', async () => {
  const { sampleAccounts, samplePassword, ...rest } = await server.anybody().answer(getInstallation);
  expect(rest).toEqual({
    realmName: 'Bản thử nghiệm',
    isPractice: true,
    today: '2026-11-20',
    uploadMegabytes: 20,
    transport: 'http-local',
    authorityFingerprint: null,
  });
  expect(sampleAccounts.map(({ login }) => login)).toContain('phongtho.noivu');
  for (const { login } of sampleAccounts) {
    const { posts } = await server.anybody().answer(signIn, { body: { login, password: samplePassword ?? '' } });
    expect(posts.length).toBeGreaterThan(0);
  }
});

it('shows neither accounts nor password outside a practice realm', async () => {
  const realm = { id: idOf<typeof server.services.realm.id>('that'), name: 'UBND huyện', isPractice: false };
  const app = await createServer({ ...server.services, realm, sample: null }, { log: false });
  const { text } = await newCaller(app).ask(getInstallation);
  expect(JSON.parse(text)).toEqual({
    realmName: 'UBND huyện',
    isPractice: false,
    today: '2026-11-20',
    sampleAccounts: [],
    samplePassword: null,
    uploadMegabytes: 20,
    transport: 'http-local',
    authorityFingerprint: null,
  });
  await app.close();
});

it.each([
  { instant: '2026-11-20T16:59:59Z', today: '2026-11-20' },
  { instant: '2026-11-20T17:00:00Z', today: '2026-11-21' },
])('tells the day in Vietnam: $today at $instant', async ({ instant, today }) => {
  server.clock.moveTo(instant);
  expect((await server.anybody().answer(getInstallation)).today).toBe(today);
  server.clock.moveTo(MORNING);
});

it.each([
  { host: 'localhost:4610', isBehindHttps: false, transport: 'http-local' },
  { host: '127.0.0.1', isBehindHttps: false, transport: 'http-local' },
  { host: '[::1]:4610', isBehindHttps: false, transport: 'http-local' },
  { host: '192.168.1.10:4610', isBehindHttps: false, transport: 'http' },
  { host: 'localhost.ke-xau.vn', isBehindHttps: false, transport: 'http' },
  { host: 'may-chu.xa', isBehindHttps: true, transport: 'https' },
  { host: 'localhost', isBehindHttps: true, transport: 'https' },
])('tells who opens it as $host, with HTTPS in use $isBehindHttps, that he comes by $transport', async (given) => {
  const config = { ...server.services.config, isBehindHttps: given.isBehindHttps };
  const app = await createServer({ ...server.services, config }, { log: false });
  const told = await newCaller(app).answer(getInstallation, { headers: { host: given.host } });
  expect(told.transport).toBe(given.transport);
  await app.close();
});
