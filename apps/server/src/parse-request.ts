import type { Endpoint, Problem } from '@openpar/contract';
import type { z } from 'zod';

export type ParsedRequest<One extends Endpoint> = {
  params: z.output<One['params']>;
  query: z.output<One['query']>;
  body: z.output<One['body']>;
};

/** A request by the endpoint's schemas, or every fault of it with its place. */
export function parseRequest<One extends Endpoint>(
  endpoint: One,
  request: { params: unknown; query: unknown; body: unknown },
): { ok: true; value: ParsedRequest<One> } | { ok: false; places: Problem['places'] } {
  const body = endpoint.takes === 'file' ? {} : (request.body ?? {});
  const params = endpoint.params.safeParse(request.params);
  const query = endpoint.query.safeParse(request.query);
  const parsedBody = endpoint.body.safeParse(body);
  if (params.success && query.success && parsedBody.success) {
    const value = { params: params.data, query: query.data, body: parsedBody.data } as ParsedRequest<One>;
    return { ok: true, value };
  }
  const places = [params, query, parsedBody].flatMap((part) =>
    (part.error?.issues ?? []).map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
  );
  return { ok: false, places };
}
