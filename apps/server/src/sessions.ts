import { type OpenSession, readSession } from '@openpar/application';
import { type Result, refuse } from '@openpar/engine';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from './services.ts';

/** Name of the session cookie; the prefix binds it to this host where HTTPS is in use. */
const cookieName = (services: Services) => (services.config.isBehindHttps ? '__Host-openpar' : 'openpar');

/** The session that a request carries, or why it carries none. */
export async function openSessionOf(
  services: Services,
  request: FastifyRequest,
): Promise<Result<OpenSession, 'signed-out' | 'session-idle'>> {
  const token = request.cookies[cookieName(services)];
  if (!token) return refuse('signed-out');
  const { idleMinutes } = services.config;
  return readSession(services, services.realm.id, { tokenHash: services.tokens.hash(token), idleMinutes });
}

/** Hands the token to the browser, out of reach of scripts and of other sites. */
export function keepSession(services: Services, reply: FastifyReply, given: { token: string; expiresAt: Date }): void {
  reply.setCookie(cookieName(services), given.token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: services.config.isBehindHttps,
    expires: given.expiresAt,
  });
}

export function dropSession(services: Services, reply: FastifyReply): void {
  // Browsers ignore a change of a "__Host-" cookie that is not marked Secure.
  reply.clearCookie(cookieName(services), { path: '/', secure: services.config.isBehindHttps });
}
