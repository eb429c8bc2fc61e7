import 'reflect-metadata';
import { randomBytes, type webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  type JsonGeneralName,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { nameConstraints } from './certificate-names.ts';

/** A certificate with its key. */
export interface KeyedCertificate {
  certificate: X509Certificate;
  key: webcrypto.CryptoKey;
  /** Both as PEM, the certificate first. */
  pem: string;
}

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY_MS = 24 * 60 * 60 * 1000;
const AUTHORITY_DAYS = 3652;
/** What all browsers take for one, also from an authority of one's own. */
const SERVER_DAYS = 397;

/** Makes an authority of ten years that may vouch for these names only. */
export async function makeAuthority(names: readonly string[], now: Date): Promise<KeyedCertificate> {
  const keys = await crypto.subtle.generateKey(ECDSA, true, ['sign', 'verify']);
  const subject = [{ CN: [`OpenPAR ${names[0] ?? ''}`.slice(0, 64)] }, { OU: ['Local authority'] }];
  const certificate = await X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject,
    issuer: subject,
    ...termFrom(now, AUTHORITY_DAYS),
    publicKey: keys.publicKey,
    signingKey: keys.privateKey,
    signingAlgorithm: ECDSA,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      nameConstraints(names),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return toKeyed(certificate, keys.privateKey);
}

/** Makes a certificate for a server of these names, signed by the authority and not outliving it. */
export async function makeServerCertificate(
  authority: KeyedCertificate,
  names: readonly string[],
  now: Date,
): Promise<KeyedCertificate> {
  const keys = await crypto.subtle.generateKey(ECDSA, true, ['sign', 'verify']);
  const { notBefore, notAfter } = termFrom(now, SERVER_DAYS);
  const { certificate: issuer } = authority;
  const certificate = await X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    // Names stand in the extension alone: OpenSSL holds one that stands here, too, against the wrong list.
    subject: [{ CN: ['OpenPAR'] }],
    issuer: issuer.subjectName,
    notBefore: notBefore > issuer.notBefore ? notBefore : issuer.notBefore,
    notAfter: notAfter < issuer.notAfter ? notAfter : issuer.notAfter,
    publicKey: keys.publicKey,
    signingKey: authority.key,
    signingAlgorithm: ECDSA,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      new SubjectAlternativeNameExtension(
        names.map((value): JsonGeneralName => ({ type: isIP(value) === 0 ? 'dns' : 'ip', value })),
      ),
      await AuthorityKeyIdentifierExtension.create(issuer),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return toKeyed(certificate, keys.privateKey);
}

/** @throws when the text holds no certificate followed by its key. */
export async function readKeyedCertificate(pem: string): Promise<KeyedCertificate> {
  const certificate = new X509Certificate(PemConverter.decodeFirst(pem));
  const [, key = ''] = /(-----BEGIN PRIVATE KEY-----[\s\S]+)/.exec(pem) ?? [];
  const pkcs8 = PemConverter.decodeFirst(key);
  return { certificate, key: await crypto.subtle.importKey('pkcs8', pkcs8, ECDSA, true, ['sign']), pem };
}

async function toKeyed(certificate: X509Certificate, key: webcrypto.CryptoKey): Promise<KeyedCertificate> {
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', key);
  const pem = `${certificate.toString('pem')}\n${PemConverter.encode(pkcs8, 'PRIVATE KEY')}\n`;
  return { certificate, key, pem };
}

/** From yesterday on: clocks of office machines differ. */
function termFrom(now: Date, days: number): { notBefore: Date; notAfter: Date } {
  return { notBefore: new Date(now.getTime() - DAY_MS), notAfter: new Date(now.getTime() + days * DAY_MS) };
}

/** 127 random bits; the first is 0, since the number is positive, and the first byte is not. */
function serialNumber(): string {
  const bytes = randomBytes(16);
  bytes[0] = (bytes.readUInt8(0) & 0x7f) | 0x40;
  return bytes.toString('hex');
}
