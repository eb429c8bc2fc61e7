import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from './create-server.ts';
import { type TestServer, testServer } from './testing/test-server.ts';

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "script-src-attr 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join(';');

/** On each answer, whatever it is. */
const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'x-permitted-cross-domain-policies': 'none',
  'x-dns-prefetch-control': 'off',
  'x-xss-protection': '0',
  'x-robots-tag': 'noindex, nofollow',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
};

let server: TestServer;
let webDirectory = '';
beforeAll(async () => {
  server = await testServer();
  webDirectory = mkdtempSync(join(tmpdir(), 'openpar-web-'));
  writeFileSync(join(webDirectory, 'index.html'), '<!doctype html><title>OpenPAR</title>');
  await mkdir(join(webDirectory, 'assets'));
  writeFileSync(join(webDirectory, 'assets', 'app-1a2b.js'), 'export {};');
});
afterAll(async () => {
  await server.close();
  rmSync(webDirectory, { recursive: true, force: true });
});

async function served(config: Partial<TestServer['services']['config']> = {}) {
  const services = { ...server.services, webDirectory, config: { ...server.services.config, ...config } };
  return createServer(services, { log: false });
}

describe.each([
  { what: 'a page', url: '/plans', status: 200, cache: 'no-cache' },
  {
    what: 'a script of the app',
    url: '/assets/app-1a2b.js',
    status: 200,
    cache: 'public, max-age=31536000, immutable',
  },
  { what: 'an answer of the API', url: '/api/installation', status: 200, cache: 'no-store' },
  { what: 'a refusal of the API', url: '/api/home', status: 401, cache: 'no-store' },
  { what: 'an address that is none', url: '/api/khong-co?x=1', status: 404, cache: 'no-store' },
  { what: 'a refusal of a file', url: '/assets/khong-co.js', status: 404, cache: undefined },
  { what: 'the word to search engines', url: '/robots.txt', status: 200, cache: undefined },
])('$what', ({ url, status, cache }) => {
  it('carries each header that keeps a browser from running, framing or keeping what is not ours', async () => {
    const { headers, statusCode } = await (await served()).inject({ url });
    expect(statusCode).toBe(status);
    expect(headers).toMatchObject(EVERYWHERE);
    expect(headers['content-security-policy']).toBe(PAGE_POLICY);
    expect(headers['cache-control']).toBe(cache);
    expect(headers['permissions-policy']).toMatch(/camera=\(self\).*microphone=\(\)/);
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['x-powered-by', 'server', 'set-cookie']));
  });

  it('asks for HTTPS from then on only where HTTPS is in use', async () => {
    const { headers } = await (await served({ isBehindHttps: true })).inject({ url });
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
    expect(headers['content-security-policy']).toBe(`${PAGE_POLICY};upgrade-insecure-requests`);
  });
});

it('tells search engines to stay away', async () => {
  const { body, headers } = await (await served()).inject({ url: '/robots.txt' });
  expect(body).toBe('User-agent: *\nDisallow: /\n');
  expect(headers['content-type']).toBe('text/plain; charset=utf-8');
});

it('allows the camera for checking people in, and no other sense of the device', async () => {
  const { headers } = await (await served()).inject({ url: '/' });
  const allowed = String(headers['permissions-policy'])
    .split(', ')
    .filter((part) => !part.endsWith('=()'));
  expect(allowed).toEqual(['camera=(self)', 'clipboard-write=(self)', 'fullscreen=(self)']);
});
