import { createServer, type RequestListener, type Server, type ServerOptions } from 'node:http';
import { createServer as createSecureServer } from 'node:https';

/** Certificate (with those between it and its authority) and key, as PEM. */
export interface TlsCredentials {
  cert: string;
  key: string;
}

/** How long a connection may take, in milliseconds, and what its head may weigh. */
export interface ConnectionLimits {
  /** All headers; who sends them by the drop is cut off. */
  headersMs: number;
  /** The whole request: the largest file on a weak line (20 MB at 256 kbit/s take eleven minutes). */
  requestMs: number;
  /** Silence in the middle of a request; reading or writing a large paper is the longest that an answer keeps silent. */
  silenceMs: number;
  /** Silence between two requests. */
  keepAliveMs: number;
  /** How often all this is looked after. */
  checkMs: number;
}

export const CONNECTION_LIMITS: ConnectionLimits = {
  headersMs: 20_000,
  requestMs: 15 * 60_000,
  silenceMs: 2 * 60_000,
  keepAliveMs: 65_000,
  checkMs: 10_000,
};

/** Headers of a browser are below 2 KB with the cookie. */
const HEADER_BYTES = 16 * 1024;
/** So that connections are spread anew where several processes serve. */
const REQUESTS_A_CONNECTION = 1000;

/** The listener of HTTP, or of HTTPS where there are credentials, that no slow or endless caller can hold open. */
export function createListener(
  answer: RequestListener,
  tls: TlsCredentials | null,
  limits: ConnectionLimits = CONNECTION_LIMITS,
): Server {
  const options: ServerOptions = {
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: limits.checkMs,
    maxHeaderSize: HEADER_BYTES,
  };
  const listener = tls ? createSecureServer({ ...options, ...tls }, answer) : createServer(options, answer);
  listener.setTimeout(limits.silenceMs);
  listener.maxRequestsPerSocket = REQUESTS_A_CONNECTION;
  return listener;
}
