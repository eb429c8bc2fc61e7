import { mkdtempSync, rmSync } from 'node:fs';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localCertificate } from '@openpar/adapters';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRedirect } from './create-redirect.ts';

let folder = '';
let server: Server;
let withPublicUrl: Server;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'openpar-redirect-'));
  const names = ['may-chu.xa', '192.168.1.10'];
  const { cert, authority } = await localCertificate({ folder, names, now: new Date() });
  server = createRedirect({ cert, httpsPort: 8443, publicUrl: null, authority: authority.bytes });
  withPublicUrl = createRedirect({ cert, httpsPort: 443, publicUrl: 'https://may-chu.xa', authority: null });
  for (const one of [server, withPublicUrl]) {
    await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));
  }
});
afterAll(() => {
  for (const one of [server, withPublicUrl]) {
    one.close();
    one.closeAllConnections();
  }
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

function ask(of: Server, path: string, { host = 'may-chu.xa', method = 'GET' } = {}): Promise<Answer> {
  const address = of.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

it.each([
  { host: 'may-chu.xa', path: '/plans?a=1', location: 'https://may-chu.xa:8443/plans?a=1' },
  { host: 'may-chu.xa:8080', path: '/', location: 'https://may-chu.xa:8443/' },
  { host: '192.168.1.10', path: '/', location: 'https://192.168.1.10:8443/' },
  { host: '[::1]:80', path: '/', location: 'https://[::1]:8443/' },
  { host: 'may-chu.xa', path: '//ke-xau.vn/a', location: 'https://may-chu.xa:8443//ke-xau.vn/a' },
])('leads $host$path to $location', async ({ host, path, location }) => {
  for (const method of ['GET', 'HEAD']) {
    const { status, headers } = await ask(server, path, { host, method });
    expect([status, headers.location]).toEqual([308, location]);
  }
});

it.each(['ke-xau.vn', 'may-chu.xa.ke-xau.vn', '10.9.9.9', 'may-chu.xa@ke-xau.vn', '*.xa', '.'])(
  'leads nobody to "%s", for which it has no certificate',
  async (host) => {
    const { status, headers } = await ask(server, '/', { host });
    expect([status, headers.location]).toEqual([421, undefined]);
    expect((await ask(withPublicUrl, '/plans', { host })).headers.location).toBe('https://may-chu.xa/plans');
  },
);

it.each(['POST', 'PUT', 'DELETE'])('does not send %s on: what it carried has been in the open', async (method) => {
  const { status, headers, body } = await ask(server, '/api/sessions', { method });
  expect([status, headers.location]).toEqual([403, undefined]);
  expect(body.toString()).toContain('Chỉ nhận kết nối HTTPS.');
});

it("serves the authority's certificate in the open, so that it can be installed before HTTPS works", async () => {
  const { status, headers, body } = await ask(server, '/openpar-authority.crt', { host: 'ai.cung.duoc' });
  expect([status, headers['content-type']]).toEqual([200, 'application/x-x509-ca-cert']);
  expect(body.subarray(0, 2)).toEqual(Buffer.from([0x30, 0x82]));
  expect((await ask(withPublicUrl, '/openpar-authority.crt')).status).toBe(308);
});
