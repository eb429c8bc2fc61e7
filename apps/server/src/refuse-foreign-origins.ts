import type { FastifyInstance } from 'fastify';
import { sendRefusal } from './send-answer.ts';

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/** Refuses writes that another site makes a browser send: the browser names that site in `Origin`. */
export function refuseForeignOrigins(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const { origin, host } = request.headers;
    if (SAFE_METHODS.includes(request.method) || origin === undefined) return;
    if (!URL.canParse(origin) || new URL(origin).host !== host) {
      await sendRefusal(reply, { code: 'foreign-origin', detail: {} });
    }
  });
}
