import { isIPv6 } from 'node:net';
import type { Config } from './config.ts';
import type { ServerCertificate } from './server-certificate.ts';

/** What whoever starts the server should know about the way people reach it, a line each; mostly nothing. */
export function remarksOnStart(config: Config, certificate: ServerCertificate | null): string[] {
  return [...openToTheNetwork(config), ...authorityToInstall(config, certificate)];
}

/** The address to open in a browser: that which people reach, or what the server listens on. */
export function addressOf({ publicUrl, https, host, port }: Config): string {
  if (publicUrl !== null) return publicUrl;
  const name =
    https?.kind === 'local-authority' ? (https.names[0] ?? host) : host.replace(/^(0\.0\.0\.0|::)$/, '127.0.0.1');
  return `${https ? 'https' : 'http'}://${isIPv6(name) ? `[${name}]` : name}:${port}`;
}

function openToTheNetwork({ host, isBehindHttps }: Config): string[] {
  if (isBehindHttps || /^(localhost|127(\.\d+){3}|::1)$/.test(host)) return [];
  return [
    `Warning: listening on ${host} without HTTPS. Passwords travel in the open, and browsers keep the camera, work without a line and`,
    'notifications shut. Set OPENPAR_LOCAL_AUTHORITY or OPENPAR_TLS_CERT; behind a proxy with HTTPS set OPENPAR_BEHIND_HTTPS=true.',
    `Cảnh báo: đang phục vụ trên ${host} không có HTTPS. Mật khẩu đi trên mạng không được mã hóa. Xem mục HTTPS trong README.vi.md.`,
  ];
}

/** At each start, since people compare the fingerprint whenever another machine is set up. */
function authorityToInstall(config: Config, certificate: ServerCertificate | null): string[] {
  if (!certificate?.authority) return [];
  const { isNew, fingerprint } = certificate.authority;
  return [
    ...(isNew ? ['A local authority was made. Its certificate is to be installed on the machines of the office.'] : []),
    `Certificate of the local authority (README, HTTPS): ${addressOf(config)}/openpar-authority.crt`,
    `  SHA-256 ${fingerprint}`,
  ];
}
