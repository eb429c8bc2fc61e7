import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import { sendRefusal } from './send-answer.ts';

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];
/** `none`: the person himself, not a page, made the browser send it. */
const OWN_SITES = ['same-origin', 'none'];

/**
 * Refuses writes that another site makes a browser send. Browsers name that site in `Origin`, and say in `Sec-Fetch-Site` how it stands to
 * us, also where `Origin` is left out; both must be ours. Programs that are no browsers send neither and carry no cookie by themselves.
 */
export function refuseForeignOrigins(app: FastifyInstance, config: Config): void {
  app.addHook('onRequest', async ({ method, headers }, reply) => {
    if (SAFE_METHODS.includes(method)) return;
    if (isForeignSite(headers) || isForeignOrigin(headers, config)) {
      await sendRefusal(reply, { code: 'foreign-origin', detail: {} });
    }
  });
}

function isForeignSite({ 'sec-fetch-site': site }: IncomingHttpHeaders): boolean {
  return site !== undefined && !OWN_SITES.includes(String(site));
}

function isForeignOrigin({ origin, host }: IncomingHttpHeaders, config: Config): boolean {
  if (origin === undefined) return false;
  if (!URL.canParse(origin)) return true;
  const from = new URL(origin);
  if (from.origin === config.publicUrl) return false;
  return from.host !== host || (config.isBehindHttps && from.protocol !== 'https:');
}
