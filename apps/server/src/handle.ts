import { type Actor, noteSessionUse, type OpenSession, type UploadedFile } from '@openpar/application';
import type { Endpoint, RefusalCode, RefusalOf } from '@openpar/contract';
import type { Refusal, Result } from '@openpar/engine';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { type ParsedRequest, parseRequest } from './parse-request.ts';
import { type FileAnswer, sendAnswer, sendRefusal } from './send-answer.ts';
import type { Services } from './services.ts';
import { openSessionOf } from './sessions.ts';
import { readUpload } from './upload.ts';

export interface Server {
  app: FastifyInstance;
  services: Services;
}

/** What a route's code receives: the parsed request, and the uploaded file where the endpoint takes one. */
export type Call<One extends Endpoint> = ParsedRequest<One> & {
  file: UploadedFile;
  request: FastifyRequest;
  reply: FastifyReply;
};

type Answer<One extends Endpoint> = Result<Given<One>, RefusalOf<One> & RefusalCode>;

/** A file, the address of a kept one, or a value for the response's schema. */
type Given<One extends Endpoint> = One['gives'] extends 'file'
  ? FileAnswer
  : One['gives'] extends 'file-link'
    ? string
    : z.input<One['response']>;

/** Registers the code of an endpoint that anybody may call. */
export function handlePublic<One extends Endpoint & { policy: 'public' }>(
  server: Server,
  endpoint: One,
  run: (call: Call<One>) => Promise<Answer<One>>,
): void {
  register(server, endpoint, (call) => run(call));
}

/** Registers the code of an endpoint for people who are signed in. */
export function handleSignedIn<One extends Endpoint & { policy: 'signed-in' }>(
  server: Server,
  endpoint: One,
  run: (call: Call<One>, open: OpenSession) => Promise<Answer<One>>,
): void {
  register(server, endpoint, (call, open) => run(call, needed(open)));
}

/** Registers the code of an endpoint for people who act for one of their posts. */
export function handleActing<One extends Endpoint & { policy: 'acting' }>(
  server: Server,
  endpoint: One,
  run: (call: Call<One>, actor: Actor) => Promise<Answer<One>>,
): void {
  register(server, endpoint, (call, open) => run(call, needed(open?.actor ?? null)));
}

/** Nothing runs before the policy is met; then the request is parsed, and only fields of the response schema travel. */
function register<One extends Endpoint>(
  { app, services }: Server,
  endpoint: One,
  run: (call: Call<One>, open: OpenSession | null) => Promise<Answer<One>>,
): void {
  app.route({
    method: endpoint.method,
    url: `/api${endpoint.path}`,
    handler: async (request, reply) => {
      const session = await openSessionOf(services, request);
      const unmet = unmetPolicy(endpoint, session);
      if (unmet) return sendRefusal(reply, unmet);
      const open = session.ok ? session.value : null;
      if (open && isUse(endpoint)) await noteSessionUse(services, open);
      if (!hasExpectedType(endpoint, request)) {
        const places = `content-type: ${request.headers['content-type']}`;
        return sendRefusal(reply, { code: 'request-not-understood', detail: { places } });
      }
      const parsed = parseRequest(endpoint, request);
      if (!parsed.ok) {
        const places = parsed.places.map(({ path, message }) => `${path}: ${message}`).join('; ');
        return sendRefusal(reply, { code: 'request-not-understood', detail: { places } }, parsed.places);
      }
      const upload = endpoint.takes === 'file' ? await readUpload(request, services.config.uploadMegabytes) : null;
      if (upload && !upload.ok) return sendRefusal(reply, upload.refusal);
      const file = upload?.value ?? { name: '', bytes: new Uint8Array() };
      return sendAnswer(reply, endpoint, await run({ ...parsed.value, file, request, reply }, open));
    },
  });
}

/** A form of another site cannot send JSON unasked, so a write takes nothing else; without a type there is no body. */
function hasExpectedType({ takes }: Endpoint, { headers, method }: FastifyRequest): boolean {
  const type = headers['content-type'];
  return method === 'GET' || takes === 'file' || type === undefined || /^application\/json\s*(;|$)/i.test(type);
}

function unmetPolicy(
  { policy }: Endpoint,
  session: Awaited<ReturnType<typeof openSessionOf>>,
): Refusal<RefusalCode> | null {
  if (policy === 'public') return null;
  if (!session.ok) return session.refusal;
  return policy === 'acting' && !session.value.actor ? { code: 'post-not-chosen', detail: {} } : null;
}

/** Whether a request shows that somebody is at work in the session. */
function isUse({ policy, isAskedUnattended }: Endpoint): boolean {
  return policy !== 'public' && !isAskedUnattended;
}

function needed<Value>(value: Value | null): Value {
  if (value === null) throw new Error('a route ran although its policy was not met');
  return value;
}
