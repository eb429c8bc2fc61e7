import { type Endpoint, Problem, type ResponseOf } from '@openpar/contract';
import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { multipart, type Part } from './multipart.ts';

/** What a client gives to an endpoint. */
export interface Call<One extends Endpoint> {
  params?: z.input<One['params']>;
  query?: z.input<One['query']>;
  body?: z.input<One['body']>;
  parts?: readonly Part[];
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  headers: Record<string, number | string | string[] | undefined>;
  bytes: Buffer;
  text: string;
}

/** Somebody at a browser: keeps the session cookie that the server hands out. */
export interface Caller {
  cookie: string | null;
  ask<One extends Endpoint>(endpoint: One, call?: Call<One>): Promise<Answer>;
  /** The response, parsed by its schema; throws when the request was refused. */
  answer<One extends Endpoint>(endpoint: One, call?: Call<One>): Promise<ResponseOf<One>>;
  /** The refusal, parsed by its schema; throws when the request was answered. */
  refusal<One extends Endpoint>(endpoint: One, call?: Call<One>): Promise<Problem>;
}

/** `address`: where the browser stands in the network; the limits by address count it apart. */
export function newCaller(app: FastifyInstance, address = '127.0.0.1'): Caller {
  const caller: Caller = {
    cookie: null,
    async ask(endpoint, call = {}) {
      const { headers, payload } = payloadOf(call);
      const response = await app.inject({
        method: endpoint.method,
        remoteAddress: address,
        url: `/api${pathOf(endpoint.path, call.params)}`,
        query: textValues(call.query),
        headers: { ...headers, ...(caller.cookie ? { cookie: caller.cookie } : {}), ...call.headers },
        ...(payload === undefined ? {} : { payload }),
      });
      const given = response.cookies[0];
      if (given) caller.cookie = given.value === '' ? null : `${given.name}=${given.value}`;
      return {
        status: response.statusCode,
        headers: response.headers,
        bytes: response.rawPayload,
        text: response.payload,
      };
    },
    async answer<One extends Endpoint>(endpoint: One, call?: Call<One>): Promise<ResponseOf<One>> {
      const { status, text } = await caller.ask(endpoint, call);
      if (status !== 200) throw new Error(`${endpoint.method} ${endpoint.path} answered ${status}: ${text}`);
      return parsedAs<One['response']>(endpoint.response, text);
    },
    async refusal(endpoint, call) {
      const { status, text } = await caller.ask(endpoint, call);
      if (status === 200) throw new Error(`${endpoint.method} ${endpoint.path} was not refused: ${text.slice(0, 300)}`);
      return parsedAs(Problem, text);
    },
  };
  return caller;
}

function parsedAs<Schema extends z.ZodType>(schema: Schema, text: string): z.infer<Schema> {
  return schema.parse(JSON.parse(text));
}

function payloadOf({ body, parts }: { body?: unknown; parts?: readonly Part[] }) {
  if (parts) return multipart(parts);
  if (body === undefined) return { headers: {}, payload: undefined };
  return { headers: { 'content-type': 'application/json' }, payload: JSON.stringify(body) };
}

export function pathOf(path: string, params: unknown): string {
  const values = textValues(params);
  return path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? name));
}

function textValues(values: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, String(value)]));
}
