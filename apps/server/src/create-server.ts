import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { registerSessionRoutes } from './accounts/session-routes.ts';
import { registerConferenceRoutes } from './conferences/conference-routes.ts';
import { registerPaperRoutes } from './documents/paper-routes.ts';
import { registerInstallationRoutes } from './installation/installation-routes.ts';
import { registerJobRoutes } from './jobs/job-routes.ts';
import { registerPlanReadingRoutes } from './plans/plan-reading-routes.ts';
import { refuseForeignOrigins } from './refuse-foreign-origins.ts';
import { sendRefusal } from './send-answer.ts';
import { serveWeb } from './serve-web.ts';
import type { Services } from './services.ts';
import { registerTaskRoutes } from './tasks/task-routes.ts';
import { registerUnitRoutes } from './units/unit-routes.ts';

/** A JSON body carries at most a whole corrected list of a plan. */
const BODY_BYTES = 1024 * 1024;
/** Requests a minute from one address, over all routes; far above what a person does, far below what a script tries. */
const REQUESTS_A_MINUTE = 1200;
/** Characters of an id in an address, encoded: the contract takes 200, a Vietnamese letter may need nine. */
const LONGEST_ID = 200 * 9;

/** The HTTP server with all routes, ready to listen or to be tested by injected requests. */
export async function createServer(services: Services, options: { log: boolean }): Promise<FastifyInstance> {
  const app = Fastify({
    logger: options.log ? { level: 'info' } : false,
    bodyLimit: BODY_BYTES,
    trustProxy: false,
    routerOptions: { maxParamLength: LONGEST_ID },
    // An address that no route can have: badly encoded, or with an id longer than any.
    frameworkErrors: (_error, _request, reply) => sendRefusal(reply, { code: 'not-found', detail: {} }),
  });
  await app.register(helmet, securityHeaders(services.config.isBehindHttps));
  await app.register(cookie);
  await app.register(multipart);
  await app.register(rateLimit, { max: REQUESTS_A_MINUTE, timeWindow: '1 minute' });
  refuseForeignOrigins(app);
  answerFailures(app);
  const server = { app, services };
  registerInstallationRoutes(server);
  registerSessionRoutes(server);
  registerUnitRoutes(server);
  registerPlanReadingRoutes(server);
  registerConferenceRoutes(server);
  registerPaperRoutes(server);
  registerTaskRoutes(server);
  registerJobRoutes(server);
  await serveWeb(app, services.webDirectory);
  return app;
}

function securityHeaders(isBehindHttps: boolean) {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        frameSrc: ["'self'"],
        frameAncestors: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        ...(isBehindHttps ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: isBehindHttps,
    crossOriginEmbedderPolicy: false,
    originAgentCluster: false,
    xFrameOptions: { action: 'sameorigin' as const },
    referrerPolicy: { policy: 'same-origin' as const },
  };
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
