import { dayInVietnam } from '@openpar/application';
import { getInstallation, type ResponseOf } from '@openpar/contract';
import { ok } from '@openpar/engine';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { AUTHORITY_PATH, AUTHORITY_TYPE } from '../create-redirect.ts';
import { handlePublic, type Server } from '../handle.ts';

export function registerInstallationRoutes(server: Server): void {
  const { realm, clock, sample, config, authority } = server.services;
  handlePublic(server, getInstallation, async ({ request }) =>
    ok({
      realmName: realm.name,
      isPractice: realm.isPractice,
      today: dayInVietnam(clock.now()),
      sampleAccounts: [...(sample?.accounts ?? [])],
      samplePassword: sample?.password ?? null,
      uploadMegabytes: config.uploadMegabytes,
      transport: transportOf(config, request),
      authorityFingerprint: authority?.fingerprint ?? null,
    }),
  );
  if (authority === null) return;
  server.app.get(AUTHORITY_PATH, (_request, reply) =>
    reply
      .headers({
        'content-type': AUTHORITY_TYPE,
        'content-disposition': 'attachment; filename="openpar-authority.crt"',
      })
      .send(Buffer.from(authority.bytes)),
  );
}

/** How this caller reaches the server, by the name that he uses for it; browsers trust the machine itself without HTTPS. */
function transportOf(config: Config, request: FastifyRequest): ResponseOf<typeof getInstallation>['transport'] {
  if (config.isBehindHttps) return 'https';
  const isLocal = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i.test(request.headers.host ?? '');
  return isLocal ? 'http-local' : 'http';
}
