import type { Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { CONNECTION_LIMITS, type ConnectionLimits, createListener } from './listener.ts';

const SHORT: ConnectionLimits = { headersMs: 150, requestMs: 300, silenceMs: 250, keepAliveMs: 200, checkMs: 50 };

let listener: Server | null = null;
afterEach(() => {
  listener?.closeAllConnections();
  listener?.close();
});

async function listen(limits: ConnectionLimits = SHORT): Promise<number> {
  const server = createListener(
    (request, response) => request.resume().on('end', () => response.end('ok')),
    null,
    limits,
  );
  listener = server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/** Sends the pieces with a pause between them, then waits for the end: what came back, and after how long it was over. */
function speak(port: number, pieces: readonly string[], pauseMs: number): Promise<{ heard: string; tookMs: number }> {
  return new Promise((resolve) => {
    const startedAt = performance.now();
    let heard = '';
    const socket = connect(port, '127.0.0.1');
    let position = 0;
    const timer = setInterval(() => {
      const piece = pieces[position];
      position += 1;
      if (piece !== undefined && socket.writable) socket.write(piece);
    }, pauseMs);
    socket.on('data', (chunk) => {
      heard += String(chunk);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(timer);
      resolve({ heard, tookMs: performance.now() - startedAt });
    });
  });
}

const drops = (start: string) => [start, ...Array.from({ length: 200 }, (_, count) => `x-${count}: a\r\n`)];

describe('a connection', () => {
  it('that sends its headers by the drop is cut off, however busy it looks', async () => {
    const { heard, tookMs } = await speak(await listen(), drops('GET / HTTP/1.1\r\nhost: a\r\n'), 30);
    expect(heard).toMatch(/^HTTP\/1.1 408 /);
    expect(tookMs).toBeLessThan(3000);
  });

  it('that sends its body by the drop is cut off', async () => {
    const head = 'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 100000\r\n\r\n';
    const { heard } = await speak(await listen(), [head, ...Array<string>(200).fill('a')], 30);
    expect(heard).toMatch(/^HTTP\/1.1 408 /);
  });

  it('that falls silent is closed', async () => {
    const { heard, tookMs } = await speak(await listen({ ...SHORT, headersMs: 9000, requestMs: 9000 }), [], 1000);
    expect(heard).toBe('');
    expect(tookMs).toBeLessThan(3000);
  });

  it('is closed some time after its last answer', async () => {
    const { heard, tookMs } = await speak(await listen(), ['GET / HTTP/1.1\r\nhost: a\r\n\r\n'], 10);
    expect(heard).toMatch(/^HTTP\/1.1 200 OK[\s\S]*ok$/);
    expect(tookMs).toBeLessThan(3000);
  });

  it('that sends more headers than a browser does is refused', async () => {
    const head = `GET / HTTP/1.1\r\nhost: a\r\ncookie: ${'a'.repeat(20_000)}\r\n\r\n`;
    expect((await speak(await listen(), [head], 10)).heard).toMatch(/^HTTP\/1.1 431 /);
  });

  it('is given the time that an upload over a weak line needs', () => {
    const uploadMs = (20 * 1024 * 1024 * 8 * 1000) / 256_000;
    expect(CONNECTION_LIMITS.requestMs).toBeGreaterThan(uploadMs);
    listener = createListener(() => undefined, null);
    expect(listener).toMatchObject({
      headersTimeout: 20_000,
      requestTimeout: 900_000,
      timeout: 120_000,
      keepAliveTimeout: 65_000,
      maxRequestsPerSocket: 1000,
    });
  });
});
