import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { isCertificateFor } from '@openpar/adapters';
import { createListener } from './listener.ts';

interface Redirect {
  /** The certificate of HTTPS: browsers are led to names that it is for, and to no other. */
  cert: string;
  httpsPort: number;
  /** "https://openpar.xa.vn", for callers that name no such host; `null`: they are refused. */
  publicUrl: string | null;
  /** The certificate of the local authority, to be installed before HTTPS works; `null` where there is none. */
  authority: Uint8Array | null;
}

export const AUTHORITY_PATH = '/openpar-authority.crt';
export const AUTHORITY_TYPE = 'application/x-x509-ca-cert';

/** The plain listener that leads browsers to HTTPS; nothing but the authority's certificate is served in the open. */
export function createRedirect(redirect: Redirect): Server {
  return createListener((request, response) => answer(redirect, request, response), null);
}

function answer(redirect: Redirect, request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (isRead && redirect.authority && request.url === AUTHORITY_PATH) {
    response.writeHead(200, { 'content-type': AUTHORITY_TYPE, 'x-content-type-options': 'nosniff' });
    response.end(redirect.authority);
    return;
  }
  const origin = originFor(redirect, request.headers.host ?? '');
  // What was to be written has travelled in the open already; sending it again over HTTPS would hide that.
  if (!isRead || origin === null) {
    response.writeHead(isRead ? 421 : 403, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('Chỉ nhận kết nối HTTPS.\nHTTPS only.\n');
    return;
  }
  const path = request.url?.startsWith('/') ? request.url : '/';
  response.writeHead(308, { location: `${origin}${path}` });
  response.end();
}

function originFor({ cert, httpsPort, publicUrl }: Redirect, host: string): string | null {
  const address = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : null;
  const name = address?.hostname.replace(/^\[|\]$/g, '') ?? '';
  if (!address || name === '' || !isCertificateFor(cert, name)) return publicUrl;
  return `https://${address.hostname}${httpsPort === 443 ? '' : `:${httpsPort}`}`;
}
