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
  expect(rest).toEqual({ realmName: 'Bản thử nghiệm', isPractice: true, today: '2026-11-20', uploadMegabytes: 20 });
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
