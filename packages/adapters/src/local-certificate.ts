import { X509Certificate as ReadCertificate, randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { namesOutside } from './certificate-names.ts';
import { type KeyedCertificate, makeAuthority, makeServerCertificate, readKeyedCertificate } from './certificates.ts';
import { isCertificateFor } from './is-certificate-for.ts';
import { keptOnce } from './kept-once.ts';
import { OWN_NAMES } from './own-names.ts';

/** A server certificate that machines accept once they have installed the certificate of its authority. */
export interface LocalCertificate {
  /** PEM. */
  cert: string;
  key: string;
  authority: {
    /** DER, as it is installed. */
    bytes: Uint8Array;
    /** SHA-256 as machines show it: "0A:1B:…". */
    fingerprint: string;
    /** Made just now: nobody has installed it yet. */
    isNew: boolean;
  };
}

/** The names are not those that the kept authority was made for. */
export class AuthorityForOtherNames extends Error {
  readonly code = 'AUTHORITY_FOR_OTHER_NAMES';
}

const RENEW_WITHIN_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * The kept certificate for these names, and for the server's own. The authority is made when there is none, the certificate when there is
 * none, when it ends within 30 days, and when the names have changed. Both are kept in the folder for this user alone.
 *
 * @throws AuthorityForOtherNames; anything else when the folder cannot be read or written, or the authority's file is damaged.
 */
export async function localCertificate(given: {
  folder: string;
  names: readonly string[];
  now: Date;
}): Promise<LocalCertificate> {
  const { folder, now } = given;
  const names = [...new Set([...given.names, ...OWN_NAMES])];
  const path = join(folder, 'authority.pem');
  const kept = await keptOnce(path, async () => (await makeAuthority(given.names, now)).pem);
  const authority = await readKeyedCertificate(kept.text).catch((cause: unknown) => {
    throw new Error(`${path} is damaged; put it back from a copy, or remove it and install the new authority`, {
      cause,
    });
  });
  const outside = namesOutside(authority.certificate, names);
  if (outside.length > 0)
    throw new AuthorityForOtherNames(`${path} vouches for other names, not for ${outside.join(', ')}`);
  if (authority.certificate.notAfter <= now) {
    throw new Error(
      `${path} ended on ${authority.certificate.notAfter.toISOString()}; remove it and install the new authority`,
    );
  }
  const server = await keptServerCertificate(join(folder, 'server.pem'), { authority, names, now });
  const { raw, fingerprint256 } = new ReadCertificate(kept.text);
  return {
    cert: server.certificate.toString('pem'),
    key: server.pem,
    authority: { bytes: new Uint8Array(raw), fingerprint: fingerprint256, isNew: kept.isNew },
  };
}

async function keptServerCertificate(
  path: string,
  wanted: { authority: KeyedCertificate; names: readonly string[]; now: Date },
): Promise<KeyedCertificate> {
  const text = await readFile(path, 'utf8').catch(() => '');
  // Whatever is wrong with a kept one, a new one costs nothing.
  const kept = await readKeyedCertificate(text).catch(() => null);
  if (kept && (await isStillRight(kept, wanted))) return kept;
  const made = await makeServerCertificate(wanted.authority, wanted.names, wanted.now);
  const draft = `${path}.${randomUUID()}.draft`;
  await writeFile(draft, made.pem, { flag: 'wx', mode: 0o600 });
  await rename(draft, path);
  return made;
}

async function isStillRight(
  { certificate }: KeyedCertificate,
  { authority, names, now }: { authority: KeyedCertificate; names: readonly string[]; now: Date },
): Promise<boolean> {
  const pem = certificate.toString('pem');
  const isOfAuthority = await certificate.verify({ publicKey: authority.certificate, signatureOnly: true });
  const { subjectAltName = '' } = new ReadCertificate(pem);
  const isForNames =
    subjectAltName.split(', ').length === names.length && names.every((name) => isCertificateFor(pem, name));
  return isOfAuthority && isForNames && certificate.notAfter.getTime() - now.getTime() > RENEW_WITHIN_MS;
}
