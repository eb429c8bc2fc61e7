import type { Endpoint, ResponseOf } from '@openpar/contract';
import type { z } from 'zod';
import { addressOf } from './address-of.ts';
import { LineLost } from './api-problem.ts';
import { readAnswer } from './read-answer.ts';

type Part<Name extends string, Value> =
  Record<never, never> extends Value ? { [key in Name]?: Value } : { [key in Name]: Value };

/** What one call of an endpoint needs: its parameters, query and body, as far as it asks for any. */
export type Asked<One extends Endpoint> = Part<'params', z.input<One['params']>> &
  Part<'query', z.input<One['query']>> &
  Part<'body', z.input<One['body']>>;

interface LooseRequest {
  params?: unknown;
  query?: unknown;
  body?: unknown;
}

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

/** The address under which a browser itself can open a GET endpoint: a file to save, a page for a frame. */
export function addressFor<One extends Endpoint>(endpoint: One, asked: Asked<One>): string {
  const { params, query }: LooseRequest = asked;
  return addressOf(endpoint.path, asObject(params), asObject(query));
}

/**
 * Calls an endpoint and gives its answer, checked against the contract.
 *
 * @throws ApiProblem when the server refuses; LineLost when it could not be reached.
 */
export async function call<One extends Endpoint>(
  endpoint: One,
  asked: Asked<One>,
  signal?: AbortSignal,
): Promise<ResponseOf<One>> {
  const { body }: LooseRequest = asked;
  const hasBody = endpoint.method !== 'GET' && endpoint.method !== 'DELETE';
  const { status, text } = await send(addressFor(endpoint, asked), {
    method: endpoint.method,
    headers: hasBody ? { 'content-type': 'application/json' } : {},
    ...(hasBody ? { body: JSON.stringify(body ?? {}) } : {}),
    ...(signal ? { signal } : {}),
  });
  return parseResponse<One['response']>(endpoint.response, readAnswer(status, text));
}

/** Holds the answer against the endpoint's schema, so that what follows can trust its types. */
export function parseResponse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  return schema.parse(value);
}

async function send(address: string, init: RequestInit): Promise<{ status: number; text: string }> {
  try {
    const response = await fetch(address, { credentials: 'same-origin', ...init });
    return { status: response.status, text: await response.text() };
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new LineLost('the server could not be reached', { cause });
  }
}
