import { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';

/** Whether browsers take the certificate (PEM, or the first of several) for a server of this name or address. */
export function isCertificateFor(pem: string, name: string): boolean {
  const certificate = new X509Certificate(pem);
  return (
    (isIP(name) === 0 ? certificate.checkHost(name, { subject: 'never' }) : certificate.checkIP(name)) !== undefined
  );
}
