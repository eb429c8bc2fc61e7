import { SIGN_IN_LIMITS } from '@openpar/application';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from './create-server.ts';
import { type TestServer, testServer } from './testing/test-server.ts';

const PROXY = '10.0.0.5';
const WRONG = { login: 'phongtho.noivu', password: 'sai' };
/** Every header in which a caller could claim another address. */
const CLAIMS = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'cf-connecting-ip', 'true-client-ip', 'x-client-ip'];

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

async function withProxies(...trustedProxies: string[]) {
  const config = { ...server.services.config, trustedProxies };
  return createServer({ ...server.services, config }, { log: false });
}
type App = Awaited<ReturnType<typeof withProxies>>;

let logins = 0;
/** Logins differ, so that only the address can lock. */
function nextLogin(): string {
  logins += 1;
  return `thu.${logins}`;
}

const tryOn = (app: App, call: { from?: string; forwardedFor?: string; headers?: object }) =>
  app.inject({
    method: 'POST',
    url: '/api/sessions',
    remoteAddress: call.from ?? PROXY,
    headers: { ...(call.forwardedFor ? { 'x-forwarded-for': call.forwardedFor } : {}), ...call.headers },
    payload: { ...WRONG, login: nextLogin() },
  });

async function statusesOf(times: number, attempt: (count: number) => ReturnType<typeof tryOn>): Promise<number[]> {
  const statuses: number[] = [];
  for (let count = 0; count < times; count += 1) statuses.push((await attempt(count)).statusCode);
  return statuses;
}

const lockedAfter = (statuses: readonly number[]) => statuses.indexOf(429);

describe('without trusted proxies', () => {
  it('sixty wrong passwords with another claimed address each are still one caller, and are locked', async () => {
    const app = await withProxies();
    const statuses = await statusesOf(60, (count) => {
      const claims = Object.fromEntries(CLAIMS.map((name) => [name, `203.0.113.${count}`]));
      return tryOn(app, { from: '198.51.100.1', headers: { ...claims, forwarded: `for=203.0.113.${count}` } });
    });
    expect(lockedAfter(statuses)).toBe(SIGN_IN_LIMITS.byAddress);
    expect(statuses.at(-1)).toBe(429);
  });

  it('five wrong passwords for one login lock it from wherever they claim to come', async () => {
    const app = await withProxies();
    const statuses = await statusesOf(7, (count) =>
      app.inject({
        method: 'POST',
        url: '/api/sessions',
        remoteAddress: '198.51.100.2',
        headers: { 'x-forwarded-for': `203.0.113.${count}` },
        payload: { ...WRONG, login: 'tamduong.noivu' },
      }),
    );
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
  });

  it('requests a minute are counted by the connection alone', async () => {
    const app = await withProxies();
    const left = async (count: number) => {
      const headers = Object.fromEntries(CLAIMS.map((name) => [name, `203.0.113.${count}`]));
      const answer = await app.inject({ url: '/api/installation', remoteAddress: '198.51.100.3', headers });
      return Number(answer.headers['x-ratelimit-remaining']);
    };
    expect([await left(1), await left(2), await left(3)]).toEqual([1199, 1198, 1197]);
  });

  it('the addresses of one IPv6 network are one caller', async () => {
    const app = await withProxies();
    const statuses = await statusesOf(60, (count) => tryOn(app, { from: `2001:db8:7:7::${count.toString(16)}` }));
    expect(lockedAfter(statuses)).toBe(SIGN_IN_LIMITS.byAddress);
  });
});

describe('behind a trusted proxy', () => {
  it('two people have limits of their own', async () => {
    const app = await withProxies(PROXY);
    const first = await statusesOf(60, () => tryOn(app, { forwardedFor: '203.0.113.10' }));
    expect(lockedAfter(first)).toBe(SIGN_IN_LIMITS.byAddress);
    expect((await tryOn(app, { forwardedFor: '203.0.113.11' })).statusCode).toBe(401);
  });

  it('whoever forges hops to the left of his own is still one person', async () => {
    const app = await withProxies('10.0.0.0/24');
    const statuses = await statusesOf(60, (count) =>
      tryOn(app, { forwardedFor: `198.51.100.${count}, 10.0.0.${count}, 203.0.113.20` }),
    );
    expect(lockedAfter(statuses)).toBe(SIGN_IN_LIMITS.byAddress);
  });

  it('hops that trusted proxies added are passed over, up to the first that none of them vouches for', async () => {
    const app = await withProxies('10.0.0.0/24');
    const statuses = await statusesOf(60, (count) =>
      tryOn(app, { forwardedFor: `203.0.113.30, 10.0.0.${count + 10}` }),
    );
    expect(lockedAfter(statuses)).toBe(SIGN_IN_LIMITS.byAddress);
    expect((await tryOn(app, { forwardedFor: '203.0.113.31, 10.0.0.9' })).statusCode).toBe(401);
  });

  it('other headers of addresses stay unread', async () => {
    const app = await withProxies(PROXY);
    const statuses = await statusesOf(60, (count) =>
      tryOn(app, { forwardedFor: '203.0.113.40', headers: { 'x-real-ip': `203.0.113.${count}` } }),
    );
    expect(lockedAfter(statuses)).toBe(SIGN_IN_LIMITS.byAddress);
  });

  it('a hop that is no address counts as the proxy, and breaks nothing', async () => {
    const app = await withProxies(PROXY);
    for (const forwardedFor of ['unknown', "'; drop table", '203.0.113.5:1234', ',', '\u00e1'.repeat(500)]) {
      const answer = await tryOn(app, { from: PROXY, forwardedFor });
      expect(answer.statusCode, forwardedFor).toBe(401);
    }
  });

  it('a caller who is no trusted proxy is not believed', async () => {
    const app = await withProxies(PROXY);
    const statuses = await statusesOf(60, (count) =>
      tryOn(app, { from: '10.0.0.6', forwardedFor: `203.0.113.${count}` }),
    );
    expect(lockedAfter(statuses)).toBe(SIGN_IN_LIMITS.byAddress);
  });
});
