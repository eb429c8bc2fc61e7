import { X509Certificate } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, createSecureContext } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeServerCertificate, readKeyedCertificate } from './certificates.ts';
import { AuthorityForOtherNames, type LocalCertificate, localCertificate } from './local-certificate.ts';

const NAMES = ['may-chu.xa', '192.168.1.10'];
/** Connections are made by the clock of the machine, so the certificates begin today. */
const NOW = new Date();
const inDays = (days: number) => new Date(NOW.getTime() + days * 24 * 60 * 60 * 1000);

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'openpar-authority-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

let folders = 0;
function newFolder(): string {
  folders += 1;
  return join(root, String(folders));
}

const pemOf = ({ authority }: LocalCertificate) => new X509Certificate(authority.bytes).toString();

/** What a machine that has installed the authority says to the server when it opens it by this name: "ok" or why not. */
async function opens(local: { cert: string; key: string }, authority: string, name: string): Promise<string> {
  const server = createServer({ cert: local.cert, key: local.key }, (_request, response) => response.end());
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const isAddress = /^[\d.]+$|:/.test(name);
  const said = await new Promise<string>((resolve) => {
    const socket = connect({
      port,
      host: '127.0.0.1',
      ...(isAddress ? { checkServerIdentity: (_host, peer) => identityFault(peer.raw, name) } : { servername: name }),
      secureContext: createSecureContext({ ca: authority }),
    });
    socket.on('secureConnect', () => resolve('ok'));
    socket.on('error', (error) => resolve('code' in error ? String(error.code) : error.message));
    socket.on('close', () => resolve('closed'));
    socket.on('secureConnect', () => socket.destroy());
  });
  await new Promise((resolve) => server.close(resolve));
  return said;
}

function identityFault(raw: Buffer, name: string): Error | undefined {
  return new X509Certificate(raw).checkIP(name) === undefined ? new Error('ERR_TLS_CERT_ALTNAME_INVALID') : undefined;
}

describe('a certificate of the local authority', () => {
  it.each([...NAMES, 'localhost', '127.0.0.1', '::1'])(
    'is accepted for %s where the authority is installed',
    async (name) => {
      const local = await localCertificate({ folder: join(root, 'accepted'), names: NAMES, now: NOW });
      expect(await opens(local, pemOf(local), name)).toBe('ok');
    },
  );

  it.each(['khac.xa', 'a.may-chu.xa', '192.168.1.11'])('is not accepted for %s', async (name) => {
    const local = await localCertificate({ folder: join(root, 'accepted'), names: NAMES, now: NOW });
    expect(await opens(local, pemOf(local), name)).toMatch(/ALTNAME_INVALID/);
  });

  it('is not accepted where another authority is installed', async () => {
    const local = await localCertificate({ folder: newFolder(), names: NAMES, now: NOW });
    const other = await localCertificate({ folder: newFolder(), names: NAMES, now: NOW });
    expect(await opens(local, pemOf(other), 'may-chu.xa')).toMatch(/UNABLE_TO_VERIFY|SELF_SIGNED|SIGNATURE/);
  });

  it('has a key on the curve P-256, a year, and one use', async () => {
    const local = await localCertificate({ folder: newFolder(), names: NAMES, now: NOW });
    const { publicKey, validTo, keyUsage, ca } = new X509Certificate(local.cert);
    expect(publicKey.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' });
    expect(Math.round((Date.parse(validTo) - NOW.getTime()) / 86_400_000)).toBe(397);
    expect([keyUsage, ca]).toEqual([['1.3.6.1.5.5.7.3.1'], false]);
  });
});

describe('the local authority', () => {
  it('is made once, for ten years, and told by its fingerprint', async () => {
    const folder = newFolder();
    const first = await localCertificate({ folder, names: NAMES, now: NOW });
    const second = await localCertificate({ folder, names: NAMES, now: inDays(5) });
    expect([first.authority.isNew, second.authority.isNew]).toEqual([true, false]);
    expect(second.authority.fingerprint).toBe(first.authority.fingerprint);
    expect(first.authority.fingerprint).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/);
    const { validTo, ca, subject } = new X509Certificate(first.authority.bytes);
    expect(Math.round((Date.parse(validTo) - NOW.getTime()) / 86_400_000)).toBe(3652);
    expect([ca, subject]).toEqual([true, 'CN=OpenPAR may-chu.xa\nOU=Local authority']);
  });

  it('keeps its key for this user alone and never hands it out', async () => {
    const folder = newFolder();
    const local = await localCertificate({ folder, names: NAMES, now: NOW });
    expect((await readdir(folder)).sort()).toEqual(['authority.pem', 'server.pem']);
    for (const name of ['authority.pem', 'server.pem']) {
      expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    }
    const [, key = 'none'] =
      /PRIVATE KEY-----\n\S+\n(\S+)/.exec(await readFile(join(folder, 'authority.pem'), 'utf8')) ?? [];
    expect(key).toHaveLength(64);
    const handedOut = [local.cert, local.key, Buffer.from(local.authority.bytes).toString('base64')].join();
    expect(handedOut).not.toContain(key);
  });

  it('is one for all processes that start together', async () => {
    const folder = newFolder();
    const started = await Promise.all(
      Array.from({ length: 4 }, () => localCertificate({ folder, names: NAMES, now: NOW })),
    );
    expect(new Set(started.map(({ authority }) => authority.fingerprint)).size).toBe(1);
    expect(started.filter(({ authority }) => authority.isNew)).toHaveLength(1);
  });

  it.each([
    { name: 'ngan-hang.vn', isLet: false },
    { name: 'may-chu.xa.ke-xau.vn', isLet: false },
    { name: '203.0.113.5', isLet: false },
    { name: 'tep.may-chu.xa', isLet: true },
    { name: '10.20.30.40', isLet: true },
  ])('stolen, vouches for $name: $isLet', async ({ name, isLet }) => {
    const folder = newFolder();
    const local = await localCertificate({ folder, names: NAMES, now: NOW });
    const authority = await readKeyedCertificate(await readFile(join(folder, 'authority.pem'), 'utf8'));
    const forged = await makeServerCertificate(authority, [name], NOW);
    const said = await opens({ cert: forged.certificate.toString('pem'), key: forged.pem }, pemOf(local), name);
    expect(said === 'ok', said).toBe(isLet);
  });
});

describe('the kept certificate', () => {
  const certOf = async (folder: string, names: readonly string[], now = NOW) =>
    (await localCertificate({ folder, names, now })).cert;

  it('stays while it lasts for more than thirty days, and is renewed after that', async () => {
    const folder = newFolder();
    const first = await certOf(folder, NAMES);
    expect(await certOf(folder, NAMES, inDays(397 - 31))).toBe(first);
    const second = await certOf(folder, NAMES, inDays(397 - 30));
    expect(second).not.toBe(first);
    expect(await certOf(folder, NAMES, inDays(397))).toBe(second);
  });

  it('never outlives its authority', async () => {
    const folder = newFolder();
    const { authority } = await localCertificate({ folder, names: NAMES, now: NOW });
    const late = await certOf(folder, NAMES, inDays(3600));
    expect(new X509Certificate(late).validTo).toBe(new X509Certificate(authority.bytes).validTo);
    await expect(certOf(folder, NAMES, inDays(3653))).rejects.toThrow('ended on');
  });

  it('is made anew when the names change within what the authority may vouch for', async () => {
    const folder = newFolder();
    const first = await certOf(folder, NAMES);
    const second = await certOf(folder, ['tep.may-chu.xa', 'may-chu.xa', '10.0.0.9']);
    expect(second).not.toBe(first);
    expect(new X509Certificate(second).checkIP('10.0.0.9')).toBe('10.0.0.9');
    expect(new X509Certificate(second).checkIP('192.168.1.10')).toBeUndefined();
    expect(await certOf(folder, ['tep.may-chu.xa', 'may-chu.xa', '10.0.0.9'])).toBe(second);
  });

  it.each([['khac.xa'], ['xa'], ['chu.xa'], ['203.0.113.5'], ['2001:db8::1']])(
    'is not made for %s, which the authority was not made for',
    async (name) => {
      const folder = newFolder();
      await certOf(folder, NAMES);
      await expect(certOf(folder, [...NAMES, name])).rejects.toThrow(AuthorityForOtherNames);
      await expect(certOf(folder, [...NAMES, name])).rejects.toThrow(name);
    },
  );

  it('may be for public addresses when the authority was made for them', async () => {
    const folder = newFolder();
    const names = ['openpar.xa.vn', '203.0.113.5', '2001:db8::1'];
    const cert = await certOf(folder, names);
    expect(new X509Certificate(cert).checkIP('203.0.113.5')).toBe('203.0.113.5');
    expect(await certOf(folder, names)).toBe(cert);
  });

  it.each(['', 'rác', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'])(
    'is made anew when its file holds "%s"',
    async (content) => {
      const folder = newFolder();
      await certOf(folder, NAMES);
      await writeFile(join(folder, 'server.pem'), content);
      expect(await certOf(folder, NAMES)).toContain('BEGIN CERTIFICATE');
    },
  );

  it('is made anew when it was signed by an authority that is no longer there', async () => {
    const folder = newFolder();
    const first = await certOf(folder, NAMES);
    await rm(join(folder, 'authority.pem'));
    expect(await certOf(folder, NAMES)).not.toBe(first);
  });

  it('is not made by an authority whose file is damaged', async () => {
    const folder = newFolder();
    await certOf(folder, NAMES);
    await writeFile(join(folder, 'authority.pem'), 'rác');
    await expect(certOf(folder, NAMES)).rejects.toThrow('is damaged');
  });
});
