import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localCertificate } from '@openpar/adapters';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { readTlsFiles } from './tls-files.ts';

const NOW = new Date('2026-11-20T01:00:00Z');

let folder = '';
let cert = '';
let key = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'openpar-tls-'));
  const made = await localCertificate({ folder: join(folder, 'made'), names: ['may-chu.xa'], now: NOW });
  cert = made.cert;
  key = made.key;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Faults of two files with these contents; none when they were read. */
function faultsOf(contents: { certificate?: string | Uint8Array; key?: string }, now = NOW): string[] {
  const certificate = file('c.pem', contents.certificate ?? cert);
  const read = readTlsFiles({ certificate, key: file('k.pem', contents.key ?? key) }, now);
  return read.ok ? [] : read.faults;
}

describe('certificate and key', () => {
  it('are read with what stands between them and their authority', () => {
    const chain = `${cert}\n${cert}`;
    const read = readTlsFiles({ certificate: file('c.pem', chain), key: file('k.pem', key) }, NOW);
    expect(read).toEqual({ ok: true, credentials: { cert: chain, key } });
  });

  it('that do not belong together are a fault', () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    expect(faultsOf({ key: privateKey.export({ type: 'pkcs1', format: 'pem' }).toString() })).toEqual([
      expect.stringContaining('OPENPAR_TLS_KEY: the key does not belong to the certificate'),
    ]);
  });

  it.each([
    { what: 'ended', days: 398, says: /^OPENPAR_TLS_CERT: the certificate ended on .*have it renewed$/ },
    { what: 'not begun', days: -2, says: /^OPENPAR_TLS_CERT: the certificate begins on .*check the clock/ },
  ])('that have $what are a fault', ({ days, says }) => {
    const now = new Date(NOW.getTime() + days * 86_400_000);
    expect(faultsOf({}, now)).toEqual([expect.stringMatching(says)]);
  });

  it.each([
    { what: 'a word', given: { certificate: 'chứng thư' }, says: 'OPENPAR_TLS_CERT: ' },
    { what: 'the key in place of the certificate', given: { certificate: 'KEY' }, says: 'holds no certificate as PEM' },
    { what: 'a damaged certificate', given: { certificate: 'DAMAGED' }, says: 'holds a damaged certificate' },
    { what: 'a certificate as DER', given: { certificate: 'DER' }, says: 'openssl x509 -inform der' },
    { what: 'a certificate in place of the key', given: { key: 'CERT' }, says: 'OPENPAR_TLS_KEY: ' },
    { what: 'nothing', given: { key: '' }, says: 'holds no private key as PEM' },
  ])('as $what are a fault with its mend', ({ given, says }) => {
    const contents: Record<string, string | Uint8Array> = {
      KEY: /-----BEGIN PRIVATE[\s\S]+/.exec(key)?.[0] ?? '',
      CERT: cert,
      DAMAGED: cert.replace(/\n(.{10})/, '\nAAAAAAAAAA'),
      DER: new Uint8Array(new X509Certificate(cert).raw),
    };
    const meant = Object.fromEntries(Object.entries(given).map(([part, text]) => [part, contents[text] ?? text]));
    const faults = faultsOf(meant);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(says);
  });

  it('locked with a password are a fault with its mend', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const cipher = { cipher: 'aes-256-cbc', passphrase: 'mật khẩu' };
    const locked = privateKey.export({ type: 'pkcs8', format: 'pem', ...cipher }).toString();
    expect(faultsOf({ key: locked })).toEqual([
      expect.stringMatching(/locked with a password; unlock it: openssl pkey/),
    ]);
  });

  it('that cannot be read are faults, each with its path', () => {
    mkdirSync(join(folder, 'a-folder'), { recursive: true });
    const read = readTlsFiles({ certificate: join(folder, 'none.pem'), key: join(folder, 'a-folder') }, NOW);
    expect(read).toMatchObject({
      faults: [
        expect.stringMatching(/^OPENPAR_TLS_CERT: .*none\.pem cannot be read \(ENOENT\); check the path/),
        expect.stringMatching(/^OPENPAR_TLS_KEY: .*a-folder cannot be read \(EISDIR\)/),
      ],
    });
  });

  it('are named among all faults of the settings at once', () => {
    const environment = { OPENPAR_PORT: 'cổng', OPENPAR_TLS_CERT: '/khong/co.pem', OPENPAR_TLS_KEY: '/khong/co.key' };
    const read = readConfig(environment);
    expect(read.ok ? [] : read.faults.map((fault) => fault.split(':')[0])).toEqual([
      'OPENPAR_PORT',
      'OPENPAR_TLS_CERT',
      'OPENPAR_TLS_KEY',
    ]);
  });

  it('that are right turn HTTPS on', async () => {
    const today = await localCertificate({ folder: join(folder, 'today'), names: ['may-chu.xa'], now: new Date() });
    const files = { certificate: file('today.pem', today.cert), key: file('today.key', today.key) };
    const read = readConfig({ OPENPAR_TLS_CERT: files.certificate, OPENPAR_TLS_KEY: files.key });
    expect(read).toMatchObject({ ok: true, config: { isBehindHttps: true, https: { kind: 'own', files } } });
  });
});
