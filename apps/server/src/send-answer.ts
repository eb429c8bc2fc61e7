import { type Endpoint, type Problem, REFUSAL_STATUS, type RefusalCode, refusalSentence } from '@openpar/contract';
import type { Refusal, Result } from '@openpar/engine';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A file as the answer of a route. */
export interface FileAnswer {
  bytes: Uint8Array;
  mediaType: string;
  fileName: string;
  /** `inline`: shown in the browser; `attachment`: saved. */
  disposition: 'inline' | 'attachment';
}

type Places = Problem['places'];

/** Answers a refusal as application/problem+json with its sentences in both languages. */
export function sendRefusal(reply: FastifyReply, refusal: Refusal<RefusalCode>, places: Places = []): FastifyReply {
  const { code, detail } = refusal;
  const vi = refusalSentence(code, detail, 'vi');
  const en = refusalSentence(code, detail, 'en');
  const problem: Problem = {
    type: `urn:openpar:refusal:${code}`,
    status: REFUSAL_STATUS[code],
    code,
    title: { vi: vi.sentence, en: en.sentence },
    mend: { vi: vi.mend, en: en.mend },
    places,
    detail,
  };
  return reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

/** Answers a refusal to whoever opened the address: to a browser in words, to programs as `sendRefusal`. */
export function sendRefusalSentence(reply: FastifyReply, request: FastifyRequest, code: RefusalCode): FastifyReply {
  if (!request.headers.accept?.includes('text/html')) return sendRefusal(reply, { code, detail: {} });
  const words = (['vi', 'en'] as const).map((language) => refusalSentence(code, {}, language));
  const text = words.map(({ sentence, mend }) => `${sentence} ${mend}`).join('\n\n');
  return reply.status(REFUSAL_STATUS[code]).type('text/plain; charset=utf-8').send(text);
}

/** Answers a route's result; only the fields that the response schema names leave the server. */
export function sendAnswer(
  reply: FastifyReply,
  endpoint: Endpoint,
  answer: Result<unknown, RefusalCode>,
): FastifyReply {
  if (!answer.ok) return sendRefusal(reply, answer.refusal);
  if (endpoint.gives === 'file') return sendFile(reply, answer.value);
  if (endpoint.gives === 'file-link') return reply.redirect(String(answer.value), 303);
  return reply
    .type('application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(endpoint.response.parse(answer.value)));
}

function sendFile(reply: FastifyReply, value: unknown): FastifyReply {
  if (!isFileAnswer(value)) throw new Error('a route that gives a file answered something else');
  const { bytes, ...named } = value;
  return reply.headers(fileHeaders(named)).send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** What a file is and under which name it is saved; no file is kept in a cache. */
export function fileHeaders({ mediaType, fileName, disposition }: Omit<FileAnswer, 'bytes'>): Record<string, string> {
  return {
    'content-type': mediaType,
    'cache-control': 'no-store',
    'content-disposition': `${disposition}; filename*=UTF-8''${encodedName(fileName)}`,
  };
}

/** By RFC 8187, which leaves fewer signs as they are than addresses do. */
function encodedName(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function isFileAnswer(value: unknown): value is FileAnswer {
  return typeof value === 'object' && value !== null && 'bytes' in value && 'mediaType' in value && 'fileName' in value;
}
