import type { FastifyInstance } from 'fastify';
import { sendRefusal } from '../send-answer.ts';

/**
 * Where files have an address of their own, that address serves them and nothing else, and every other address serves none: a file that
 * would run after all finds no session, no page and no data beside it.
 */
export function keepFilesApart(app: FastifyInstance, filesUrl: string | null): void {
  if (filesUrl === null) return;
  const filesHost = new URL(filesUrl).host;
  app.addHook('onRequest', async ({ headers, url }, reply) => {
    const isAtFiles = headers.host?.toLowerCase() === filesHost;
    const isFile = url.startsWith('/files/');
    if (isAtFiles !== isFile) await sendRefusal(reply, { code: 'not-found', detail: {} });
  });
}
