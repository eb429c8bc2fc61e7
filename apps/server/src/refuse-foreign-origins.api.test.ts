import { Problem } from '@openpar/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from './create-server.ts';
import { type TestServer, testServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
const ADDRESSES: Record<Method, string> = {
  GET: '/api/installation',
  HEAD: '/api/installation',
  POST: '/api/sessions',
  PUT: '/api/sessions/current/post',
  DELETE: '/api/sessions/current',
};

let logins = 0;
/** Five tries lock a login. */
function nextLogin(): string {
  logins += 1;
  return `thu.${logins}`;
}

async function ask(headers: Record<string, string>, method: Method = 'POST', config = {}) {
  const app = await createServer(
    { ...server.services, config: { ...server.services.config, ...config } },
    { log: false },
  );
  const hasBody = method === 'POST' || method === 'PUT';
  const response = await app.inject({
    method,
    url: ADDRESSES[method],
    headers: { host: 'openpar.gov.vn', ...headers },
    ...(hasBody ? { payload: { login: nextLogin(), password: 'b' } } : {}),
  });
  await app.close();
  return response;
}

const codeOf = (response: Awaited<ReturnType<typeof ask>>) => Problem.parse(response.json()).code;

describe('a write that another site makes a browser send', () => {
  it.each([
    { what: 'a foreign origin', headers: { origin: 'https://ke-xau.vn' } },
    { what: 'a page without an origin', headers: { origin: 'null' } },
    { what: 'a longer host', headers: { origin: 'https://openpar.gov.vn.ke-xau.vn' } },
    { what: 'another port', headers: { origin: 'https://openpar.gov.vn:8443' } },
    { what: 'an empty origin', headers: { origin: '' } },
    { what: 'another site, which hides its origin', headers: { 'sec-fetch-site': 'cross-site' } },
    { what: 'a neighbour below the same domain', headers: { 'sec-fetch-site': 'same-site' } },
    { what: 'a site of an unknown kind', headers: { 'sec-fetch-site': 'cross-planet' } },
    {
      what: 'another site under our origin',
      headers: { origin: 'https://openpar.gov.vn', 'sec-fetch-site': 'cross-site' },
    },
    {
      what: 'a foreign origin that claims to be ours',
      headers: { origin: 'https://ke-xau.vn', 'sec-fetch-site': 'same-origin' },
    },
  ])('is refused when it comes from $what', async ({ headers }) => {
    for (const method of ['POST', 'PUT', 'DELETE'] as const) {
      const response = await ask(headers, method);
      expect(response.statusCode, method).toBe(403);
      expect(codeOf(response), method).toBe('foreign-origin');
    }
    for (const method of ['GET', 'HEAD'] as const) expect((await ask(headers, method)).statusCode, method).toBe(200);
  });

  it.each([
    { what: 'our own page', headers: { origin: 'https://openpar.gov.vn', 'sec-fetch-site': 'same-origin' } },
    { what: 'our own page in an old browser', headers: { origin: 'https://openpar.gov.vn' } },
    { what: 'the person himself', headers: { 'sec-fetch-site': 'none' } },
    { what: 'a program that is no browser', headers: {} },
  ])('is taken from $what', async ({ headers }) => {
    expect(codeOf(await ask(headers))).toBe('sign-in-failed');
  });

  it('must come by HTTPS where HTTPS is in use', async () => {
    const config = { isBehindHttps: true };
    expect(codeOf(await ask({ origin: 'http://openpar.gov.vn' }, 'POST', config))).toBe('foreign-origin');
    expect(codeOf(await ask({ origin: 'https://openpar.gov.vn' }, 'POST', config))).toBe('sign-in-failed');
  });

  it('may come from the address that people reach, whatever the proxy makes of Host', async () => {
    const config = { publicUrl: 'https://openpar.gov.vn' };
    const inside = { host: 'app:4610' };
    expect(codeOf(await ask({ ...inside, origin: 'https://openpar.gov.vn' }, 'POST', config))).toBe('sign-in-failed');
    expect(codeOf(await ask({ ...inside, origin: 'http://openpar.gov.vn' }, 'POST', config))).toBe('foreign-origin');
  });
});
