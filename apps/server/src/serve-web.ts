import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import fastifyStatic, { type FastifyStaticOptions } from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { sendRefusal } from './send-answer.ts';

/** Serves the built staff app: its files under /assets never change, every other page address answers the shell. */
export async function serveWeb(app: FastifyInstance, webDirectory: string | null): Promise<void> {
  const isBuilt = webDirectory !== null && existsSync(resolve(webDirectory, 'index.html'));
  if (isBuilt) await app.register(fastifyStatic, staticFiles(webDirectory));
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = isBuilt && request.method === 'GET' && !/^\/(api|assets)(\/|$)/.test(request.url);
    return wantsPage ? reply.sendFile('index.html') : sendRefusal(reply, { code: 'not-found', detail: {} });
  });
}

function staticFiles(webDirectory: string): FastifyStaticOptions {
  return {
    root: resolve(webDirectory),
    wildcard: false,
    cacheControl: false,
    // Weak lines: the build leaves .br and .gz beside each text file.
    preCompressed: true,
    setHeaders: (reply, path) => {
      const isNamedByContent = path.includes('/assets/');
      reply.header('cache-control', isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  };
}
