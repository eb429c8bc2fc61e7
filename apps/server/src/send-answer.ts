import { type Endpoint, type Problem, REFUSAL_STATUS, type RefusalCode, refusalSentence } from '@openpar/contract';
import type { Refusal, Result } from '@openpar/engine';
import type { FastifyReply } from 'fastify';

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

/** Answers a route's result; only the fields that the response schema names leave the server. */
export function sendAnswer(
  reply: FastifyReply,
  endpoint: Endpoint,
  answer: Result<unknown, RefusalCode>,
): FastifyReply {
  if (!answer.ok) return sendRefusal(reply, answer.refusal);
  if (endpoint.gives === 'file') return sendFile(reply, answer.value);
  return reply
    .type('application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(endpoint.response.parse(answer.value)));
}

function sendFile(reply: FastifyReply, value: unknown): FastifyReply {
  if (!isFileAnswer(value)) throw new Error('a route that gives a file answered something else');
  const { bytes, mediaType, fileName, disposition } = value;
  return reply
    .type(mediaType)
    .header('cache-control', 'no-store')
    .header('content-disposition', `${disposition}; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

function isFileAnswer(value: unknown): value is FileAnswer {
  return typeof value === 'object' && value !== null && 'bytes' in value && 'mediaType' in value && 'fileName' in value;
}
