import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { TlsCredentials } from './listener.ts';

/** Paths of PEM files. */
export interface TlsFiles {
  /** The server's certificate, then those between it and its authority. */
  certificate: string;
  key: string;
}

type Read<Value> = { value: Value } | { fault: string };

/** Certificate and key of the office's own, or every fault of the two files with what mends it. */
export function readTlsFiles(
  paths: TlsFiles,
  now: Date,
): { ok: true; credentials: TlsCredentials } | { ok: false; faults: string[] } {
  const certificate = readPart('OPENPAR_TLS_CERT', paths.certificate, readCertificate);
  const key = readPart('OPENPAR_TLS_KEY', paths.key, readKey);
  const faults = [certificate, key].flatMap((part) => ('fault' in part ? [part.fault] : []));
  if ('value' in certificate) faults.push(...termFaults(certificate.value.parsed, now));
  if ('fault' in certificate || 'fault' in key) return { ok: false, faults };
  if (!certificate.value.parsed.checkPrivateKey(key.value.parsed)) {
    faults.push(
      'OPENPAR_TLS_KEY: the key does not belong to the certificate; name the key that the certificate was asked for with, and put the certificate of this server first in its file',
    );
  }
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, credentials: { cert: certificate.value.pem, key: key.value.pem } };
}

function readPart<Parsed>(
  setting: string,
  path: string,
  parse: (pem: string) => Read<Parsed>,
): Read<{ pem: string; parsed: Parsed }> {
  let pem: string;
  try {
    pem = readFileSync(path, 'utf8');
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    return { fault: `${setting}: ${path} cannot be read (${reason}); check the path, and that this user may read it` };
  }
  const parsed = parse(pem);
  if ('fault' in parsed) return { fault: `${setting}: ${path} ${parsed.fault}` };
  return { value: { pem, parsed: parsed.value } };
}

function readCertificate(pem: string): Read<X509Certificate> {
  if (!pem.includes('-----BEGIN CERTIFICATE-----')) {
    return { fault: 'holds no certificate as PEM; convert it: openssl x509 -inform der -in FILE -out FILE.pem' };
  }
  try {
    return { value: new X509Certificate(pem) };
  } catch {
    return { fault: 'holds a damaged certificate; copy the file again' };
  }
}

function readKey(pem: string): Read<KeyObject> {
  if (/-----BEGIN ENCRYPTED PRIVATE KEY-----|ENCRYPTED/.test(pem)) {
    return {
      fault: 'is locked with a password; unlock it: openssl pkey -in FILE -out FILE.open, readable for this user alone',
    };
  }
  try {
    return { value: createPrivateKey(pem) };
  } catch {
    return { fault: 'holds no private key as PEM; convert it: openssl pkey -in FILE -out FILE.pem' };
  }
}

function termFaults({ validFrom, validTo }: X509Certificate, now: Date): string[] {
  if (Date.parse(validTo) <= now.getTime()) {
    return [`OPENPAR_TLS_CERT: the certificate ended on ${validTo}; have it renewed`];
  }
  if (Date.parse(validFrom) > now.getTime()) {
    return [`OPENPAR_TLS_CERT: the certificate begins on ${validFrom}; check the clock of this machine`];
  }
  return [];
}
