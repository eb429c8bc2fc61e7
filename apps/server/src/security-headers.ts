import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';

/** What the app may ask of the device: the camera for checking people in by their code, the clipboard, the whole screen. */
const DEVICE_PARTS_ALLOWED = ['camera', 'clipboard-write', 'fullscreen'];
const DEVICE_PARTS_REFUSED = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];
const PERMISSIONS_POLICY = [
  ...DEVICE_PARTS_ALLOWED.map((part) => `${part}=(self)`),
  ...DEVICE_PARTS_REFUSED.map((part) => `${part}=()`),
].join(', ');

const ROBOTS = 'User-agent: *\nDisallow: /\n';

/**
 * Headers on every answer, by the OWASP Secure Headers Project: only our own scripts and styles run, nobody frames or embeds us, nothing
 * leaks to other sites, no search engine lists us, and no answer of the API is kept in a cache. Routes may tighten them further.
 */
export async function setSecurityHeaders(app: FastifyInstance, config: Config): Promise<void> {
  await app.register(helmet, helmetOptions(config));
  app.addHook('onRequest', async (request, reply) => {
    reply.header('permissions-policy', PERMISSIONS_POLICY);
    reply.header('x-robots-tag', 'noindex, nofollow');
    if (/^\/api(\/|\?|$)/.test(request.url)) reply.header('cache-control', 'no-store');
  });
  app.get('/robots.txt', (_request, reply) => reply.type('text/plain; charset=utf-8').send(ROBOTS));
}

function helmetOptions({ isBehindHttps, filesUrl }: Config) {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", ...(filesUrl === null ? [] : [filesUrl])],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        frameSrc: ["'self'"],
        frameAncestors: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        ...(isBehindHttps ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: isBehindHttps && { maxAge: 365 * 24 * 60 * 60, includeSubDomains: false },
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' as const },
    crossOriginResourcePolicy: { policy: 'same-origin' as const },
    originAgentCluster: true,
    xFrameOptions: { action: 'sameorigin' as const },
    referrerPolicy: { policy: 'same-origin' as const },
  };
}
