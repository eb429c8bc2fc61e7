import * as contract from '@openpar/contract';
import { type Endpoint, getHome, getInstallation, Problem, searchUnits, signIn } from '@openpar/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from './create-server.ts';
import type { Services } from './services.ts';
import { newCaller, pathOf } from './testing/caller.ts';
import { filePart } from './testing/plan-files.ts';
import { A_DRAFT } from './testing/rights-calls.ts';
import { type TestServer, testServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

function isEndpoint(value: unknown): value is Endpoint {
  return typeof value === 'object' && value !== null && 'policy' in value && 'refusals' in value && 'path' in value;
}

const ENDPOINTS = Object.values<unknown>(contract)
  .filter(isEndpoint)
  .map((endpoint) => ({ name: `${endpoint.method} ${endpoint.path}`, endpoint }));

/** Ids that are well-formed and belong to nothing. */
const PARAMS = {
  unitId: '109.UBND.2021-01-01',
  paper: 'plan',
  number: '1',
  planReadingId: '7b1f2e0e-7a54-4c2e-9b57-0d8f2f6a1c11',
  conferenceId: '7b1f2e0e-7a54-4c2e-9b57-0d8f2f6a1c11',
  taskId: '7b1f2e0e-7a54-4c2e-9b57-0d8f2f6a1c11',
  jobId: '7b1f2e0e-7a54-4c2e-9b57-0d8f2f6a1c11',
};
const callOf = ({ takes }: Endpoint) => ({
  params: PARAMS,
  ...(takes === 'file' ? { parts: filePart('a.txt', 'a') } : {}),
});

describe('every endpoint', () => {
  it('is found in the contract', () => {
    expect(ENDPOINTS.length).toBeGreaterThan(25);
    expect(
      ENDPOINTS.filter(({ endpoint }) => endpoint.policy === 'public')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['GET /installation', 'POST /activations', 'POST /password-resets', 'POST /sessions']);
  });

  it.each(ENDPOINTS)('$name is served', ({ endpoint }) => {
    expect(server.app.hasRoute({ method: endpoint.method, url: `/api${endpoint.path}` })).toBe(true);
  });

  it.each(ENDPOINTS.filter(({ endpoint }) => endpoint.policy !== 'public'))(
    '$name is closed without a session',
    async ({ endpoint }) => {
      const refusal = await server.anybody().refusal(endpoint, callOf(endpoint));
      expect(refusal).toMatchObject({ code: 'signed-out', status: 401 });
    },
  );

  it('that needs a post is closed without a chosen one', async () => {
    const person = await server.signedIn('phongtho.noivu');
    for (const { endpoint } of ENDPOINTS.filter((one) => one.endpoint.policy === 'acting')) {
      const refusal = await person.refusal(endpoint, callOf(endpoint));
      expect(refusal).toMatchObject({ code: 'post-not-chosen', status: 403 });
    }
  });

  it('that names one thing says when there is no such thing, whatever the post may do', async () => {
    const officer = await server.acting('phongtho.noivu');
    for (const { endpoint, name } of ENDPOINTS.filter((one) => /:(plan|conf|task|job)\w*Id/.test(one.endpoint.path))) {
      const call = { ...callOf(endpoint), ...bodyOf(name) };
      const { code } = await officer.refusal(endpoint, call);
      expect(code, name).toMatch(/^(plan|conference|task|job)-not-found$/);
    }
  });

  it('that takes an id says what it did not understand when the id has another form', async () => {
    const officer = await server.acting('phongtho.noivu');
    for (const { endpoint, name } of ENDPOINTS.filter((one) => /:(plan|conf|task|job)\w*Id/.test(one.endpoint.path))) {
      const params = { ...PARAMS, planReadingId: 'x', conferenceId: 'x', taskId: 'x', jobId: 'x' };
      const refusal = await officer.refusal(endpoint, { ...callOf(endpoint), ...bodyOf(name), params });
      expect(refusal, name).toMatchObject({ code: 'request-not-understood', status: 400 });
      expect(refusal.places.map(({ path }) => path)).toEqual([expect.stringMatching(/Id$/)]);
    }
  });
});

function bodyOf(name: string): { body?: object; query?: object } {
  if (name.startsWith('DELETE') && name.endsWith('/corrections')) return { query: { path: 'title' } };
  if (name.endsWith('/corrections')) return { body: { path: 'title', value: 'a' } };
  if (name.endsWith('/draft')) return { body: { version: 1, draft: A_DRAFT } };
  if (name.endsWith('/namings/:unitId')) return { body: { seatKey: 'a', nominees: [] } };
  if (name.endsWith('/letters')) return { body: { format: 'pdf' } };
  if (!name.endsWith('/arrangement')) return {};
  return { body: { version: 1, day: null, session: null, startClock: null, venue: null, chairPostId: null } };
}

describe('the answers', () => {
  it.each([
    { what: 'unknown below /api', url: '/api/khong-co' },
    { what: 'of the API alone', url: '/api' },
    { what: 'of a page while no app is built', url: '/hoi-nghi' },
    { what: 'badly encoded', url: '/api/units/%zz' },
    { what: 'longer than any id', url: `/api/units/${'x'.repeat(3000)}` },
    { what: 'on the way out of the folder', url: '/api/../etc/passwd' },
    { what: 'served under another method', url: '/api/sessions', method: 'PATCH' as const },
  ])('to an address $what are one sentence', async ({ url, method = 'GET' }) => {
    const response = await server.app.inject({ url, method });
    expect(response.statusCode).toBe(404);
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(Problem.parse(response.json())).toMatchObject({ code: 'not-found', status: 404 });
  });

  it.each([
    { what: 'broken JSON', payload: '{"login": ', type: 'application/json' },
    { what: 'JSON that reaches for prototypes', payload: '{"__proto__": {"a": 1}}', type: 'application/json' },
    { what: 'a list', payload: '[]', type: 'application/json' },
    { what: 'nothing', payload: '', type: 'application/json' },
    { what: 'a form', payload: 'login=a', type: 'application/x-www-form-urlencoded' },
    { what: 'JSON as plain text', payload: '{"login": "a", "password": "b"}', type: 'text/plain' },
    { what: 'plain text without a word', payload: '', type: 'text/plain' },
    { what: 'a form with files', payload: '--a--', type: 'multipart/form-data; boundary=a' },
    { what: 'a type like JSON', payload: '{"login": "a", "password": "b"}', type: 'application/json-patch+json' },
    { what: 'more than a megabyte', payload: `{"login": "${'a'.repeat(1_100_000)}"}`, type: 'application/json' },
  ])('to $what say that it was not understood', async ({ payload, type }) => {
    const response = await server.app.inject({
      method: 'POST',
      url: '/api/sessions',
      payload,
      headers: { 'content-type': type },
    });
    expect(response.statusCode).toBe(400);
    expect(Problem.parse(response.json()).code).toBe('request-not-understood');
  });

  it('name every fault of a request with its place', async () => {
    const refusal = await server.anybody().refusal(signIn, { body: { login: '', password: '' } });
    expect(refusal.places.map(({ path }) => path)).toEqual(['login', 'password']);
    expect(refusal.title.vi).toContain('login');
  });
});

describe('a failure of the server', () => {
  const SECRET = 'password=postgres at /var/lib/openpar';
  const broken = (services: Services): Services => ({
    ...services,
    stores: {
      ...services.stores,
      read: () => Promise.reject(new Error(SECRET)),
      write: () => Promise.reject(new Error(SECRET)),
    },
  });

  it('is answered by one sentence with a code to tell, and without internals', async () => {
    const app = await createServer(broken(server.services), { log: false });
    const caller = newCaller(app);
    caller.cookie = 'openpar=abc';
    for (const endpoint of [signIn, searchUnits, getHome]) {
      const { status, text } = await caller.ask(endpoint, { body: { login: 'a', password: 'b' } });
      expect(status).toBe(500);
      const problem = Problem.parse(JSON.parse(text));
      expect(problem.code).toBe('server-failed');
      expect(problem.mend.vi).toContain(String(problem.detail.requestId));
      expect(text).not.toMatch(/postgres|\/var\/lib|Error|\.ts:/);
    }
    await app.close();
  });

  it('does not take the parts down that need nothing from it', async () => {
    const app = await createServer(broken(server.services), { log: false });
    expect((await newCaller(app).answer(getInstallation)).isPractice).toBe(true);
    await app.close();
  });
});

it('refuses an address that sends more than a person does, with a sentence of its own', async () => {
  const app = await createServer(server.services, { log: false });
  const url = `/api${pathOf(getInstallation.path, {})}`;
  let last = await app.inject({ url });
  for (let count = 0; count < 1200 && last.statusCode === 200; count += 1) last = await app.inject({ url });
  expect(last.statusCode).toBe(429);
  expect(Problem.parse(last.json()).code).toBe('too-many-requests');
  expect((await app.inject({ url, remoteAddress: '10.0.0.9' })).statusCode).toBe(200);
  await app.close();
});
