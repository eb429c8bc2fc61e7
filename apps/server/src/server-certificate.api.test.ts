import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Agent, get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getInstallation } from '@openpar/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Config } from './config.ts';
import { createServer } from './create-server.ts';
import { readServerCertificate, renewCertificate } from './server-certificate.ts';
import { newCaller } from './testing/caller.ts';
import { type TestServer, testServer } from './testing/test-server.ts';

let server: TestServer;
let folder = '';
let config: Config;
beforeAll(async () => {
  server = await testServer();
  folder = mkdtempSync(join(tmpdir(), 'openpar-https-'));
  const https = { kind: 'local-authority', names: ['may-chu.xa'] } as const;
  config = { ...server.services.config, dataDirectory: folder, https, isBehindHttps: true };
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function listening() {
  const certificate = await readServerCertificate(config);
  if (!certificate?.authority) throw new Error('no authority was made');
  const { authority, credentials } = certificate;
  const app = await createServer({ ...server.services, config, authority }, { log: false, tls: credentials });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { app, port, authority, credentials };
}

/** What a machine with this authority gets from the server, and the certificate it was shown. */
function fetched(port: number, path: string, authority: Uint8Array) {
  const agent = new Agent({ ca: new X509Certificate(authority).toString(), keepAlive: false, maxCachedSessions: 0 });
  return new Promise<{ status: number; body: Buffer; shown: string; headers: object }>((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, agent, servername: 'may-chu.xa' }, (response) => {
      const socket = response.socket;
      const shown =
        'getPeerX509Certificate' in socket
          ? String(Reflect.apply(Object(socket.getPeerX509Certificate), socket, []))
          : '';
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks), shown, headers: response.headers });
      });
    }).on('error', reject);
  });
}

it('serves the app over HTTPS to machines that have installed the authority, and only to them', async () => {
  const { app, port, authority } = await listening();
  const { status, body, headers } = await fetched(port, '/api/installation', authority.bytes);
  expect(status).toBe(200);
  expect(JSON.parse(body.toString())).toMatchObject({
    transport: 'https',
    authorityFingerprint: authority.fingerprint,
  });
  expect(headers).toMatchObject({ 'strict-transport-security': 'max-age=31536000' });
  const stranger = await readServerCertificate({ ...config, dataDirectory: join(folder, 'other') });
  await expect(fetched(port, '/', stranger?.authority?.bytes ?? new Uint8Array())).rejects.toThrow(/certificate/);
  await app.close();
});

it("gives the authority's certificate to whoever asks, never its key", async () => {
  const { app, authority } = await listening();
  const response = await app.inject({ url: '/openpar-authority.crt' });
  expect(response.headers).toMatchObject({
    'content-type': 'application/x-x509-ca-cert',
    'content-disposition': 'attachment; filename="openpar-authority.crt"',
  });
  expect(new X509Certificate(response.rawPayload).fingerprint256).toBe(authority.fingerprint);
  expect(response.rawPayload.toString('latin1')).not.toContain('PRIVATE KEY');
  await app.close();
});

it('knows no authority where there is none', async () => {
  expect((await server.app.inject({ url: '/openpar-authority.crt' })).statusCode).toBe(404);
  expect((await newCaller(server.app).answer(getInstallation)).authorityFingerprint).toBeNull();
  expect(await readServerCertificate(server.services.config)).toBeNull();
});

it('shows a renewed certificate without a new start', async () => {
  const { app, port, authority } = await listening();
  const before = await fetched(port, '/api/installation', authority.bytes);
  await rm(join(folder, 'authority', 'server.pem'));
  await renewCertificate(app, config);
  const after = await fetched(port, '/api/installation', authority.bytes);
  expect(after.status).toBe(200);
  expect(after.shown).toMatch(/BEGIN CERTIFICATE/);
  expect(after.shown).not.toBe(before.shown);
  await app.close();
});
