import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { registerAccountRoutes } from './accounts/account-routes.ts';
import { registerActivationRoutes } from './accounts/activation-routes.ts';
import { registerSessionRoutes } from './accounts/session-routes.ts';
import { callerAddress } from './caller-address.ts';
import { registerConferenceRoutes } from './conferences/conference-routes.ts';
import { registerDraftRoutes } from './conferences/draft-routes.ts';
import { registerNoticeRoutes } from './conferences/notice-routes.ts';
import { registerParticipationRoutes } from './conferences/participation-routes.ts';
import { registerFileRoutes } from './documents/file-routes.ts';
import { keepFilesApart } from './documents/keep-files-apart.ts';
import { registerListFileRoutes } from './documents/list-file-routes.ts';
import { registerPaperRoutes } from './documents/paper-routes.ts';
import { registerInstallationRoutes } from './installation/installation-routes.ts';
import { registerJobRoutes } from './jobs/job-routes.ts';
import { type ConnectionLimits, createListener, type TlsCredentials } from './listener.ts';
import { registerPlanReadingRoutes } from './plans/plan-reading-routes.ts';
import { refuseForeignOrigins } from './refuse-foreign-origins.ts';
import { registerSearchRoutes } from './search/search-routes.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { sendRefusal } from './send-answer.ts';
import { serveWeb } from './serve-web.ts';
import type { Services } from './services.ts';
import { registerTaskRoutes } from './tasks/task-routes.ts';
import { registerBinRoutes } from './trail/bin-routes.ts';
import { registerTrailRoutes } from './trail/trail-routes.ts';
import { registerDelegationRoutes } from './units/delegation-routes.ts';
import { registerListRoutes } from './units/list-routes.ts';
import { registerUnitChangeRoutes } from './units/unit-change-routes.ts';
import { registerUnitRoutes } from './units/unit-routes.ts';

/** A JSON body carries at most a whole corrected list of a plan. */
const BODY_BYTES = 1024 * 1024;
/** Requests a minute from one address, over all routes; far above what a person does, far below what a script tries. */
const REQUESTS_A_MINUTE = 1200;
/** Characters of an id in an address, encoded: the contract takes 200, a Vietnamese letter may need nine. */
const LONGEST_ID = 200 * 9;

interface ServerOptions {
  log: boolean;
  /** `null` or left out: plain HTTP. */
  tls?: TlsCredentials | null;
  connections?: ConnectionLimits;
}

/** The HTTP server with all routes, ready to listen or to be tested by injected requests. */
export async function createServer(services: Services, options: ServerOptions): Promise<FastifyInstance> {
  const { config } = services;
  const app = Fastify({
    logger: options.log ? { level: 'info' } : false,
    bodyLimit: BODY_BYTES,
    serverFactory: (answer) => createListener(answer, options.tls ?? null, options.connections),
    // Whoever else writes X-Forwarded-For is not believed: limits count the address of the connection.
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    routerOptions: { maxParamLength: LONGEST_ID },
    // An address that no route can have: badly encoded, or with an id longer than any.
    frameworkErrors: (_error, _request, reply) => sendRefusal(reply, { code: 'not-found', detail: {} }),
  });
  await setSecurityHeaders(app, config);
  await app.register(cookie);
  await app.register(multipart);
  await app.register(rateLimit, { max: REQUESTS_A_MINUTE, timeWindow: '1 minute', keyGenerator: callerAddress });
  keepFilesApart(app, config.filesUrl);
  refuseForeignOrigins(app, config);
  // A form of another site can send plain text; no route takes it.
  app.removeContentTypeParser('text/plain');
  answerFailures(app);
  const server = { app, services };
  registerInstallationRoutes(server);
  registerSessionRoutes(server);
  registerActivationRoutes(server);
  registerAccountRoutes(server);
  registerUnitRoutes(server);
  registerUnitChangeRoutes(server);
  registerDelegationRoutes(server);
  registerSearchRoutes(server);
  registerListRoutes(server);
  registerListFileRoutes(server);
  registerPlanReadingRoutes(server);
  registerConferenceRoutes(server);
  registerDraftRoutes(server);
  registerNoticeRoutes(server);
  registerParticipationRoutes(server);
  registerPaperRoutes(server);
  registerTaskRoutes(server);
  registerFileRoutes(server);
  registerJobRoutes(server);
  registerTrailRoutes(server);
  registerBinRoutes(server);
  await serveWeb(app, services.webDirectory);
  return app;
}

function answerFailures(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 429) return sendRefusal(reply, { code: 'too-many-requests', detail: {} });
    if (status < 500) {
      return sendRefusal(reply, { code: 'request-not-understood', detail: { places: error.code ?? String(status) } });
    }
    request.log.error({ err: error }, 'request failed');
    return sendRefusal(reply, { code: 'server-failed', detail: { requestId: request.id } });
  });
}
