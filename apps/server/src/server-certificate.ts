import { Server as SecureServer } from 'node:https';
import { join } from 'node:path';
import { type LocalCertificate, localCertificate } from '@openpar/adapters';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import type { TlsCredentials } from './listener.ts';
import { readTlsFiles } from './tls-files.ts';

/** What the server shows to browsers, and the authority behind it where that is our own. */
export interface ServerCertificate {
  credentials: TlsCredentials;
  authority: LocalCertificate['authority'] | null;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The certificate as the settings want it today, read or made; `null` where the server speaks HTTP. */
export async function readServerCertificate({ https, dataDirectory }: Config): Promise<ServerCertificate | null> {
  if (https === null) return null;
  if (https.kind === 'local-authority') {
    const folder = join(dataDirectory, 'authority');
    const { cert, key, authority } = await localCertificate({ folder, names: https.names, now: new Date() });
    return { credentials: { cert, key }, authority };
  }
  const read = readTlsFiles(https.files, new Date());
  if (!read.ok) throw new Error(read.faults.join('; '));
  return { credentials: read.credentials, authority: null };
}

/** Takes up a renewed certificate once a day, so that a server may run for years; one that cannot be read leaves the present one. */
export function renewCertificateDaily(
  app: FastifyInstance,
  config: Config,
  report: (line: string) => void,
): { stop(): void } {
  const timer = setInterval(() => {
    renewCertificate(app, config).catch((cause: unknown) => {
      report(`certificate: ${cause instanceof Error ? cause.message : String(cause)}`);
    });
  }, DAY_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

/** From the next connection on the certificate as it is kept now is shown. */
export async function renewCertificate(app: FastifyInstance, config: Config): Promise<void> {
  const fresh = await readServerCertificate(config);
  if (fresh && app.server instanceof SecureServer) app.server.setSecureContext(fresh.credentials);
}
