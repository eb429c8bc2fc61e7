import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PlanDocument } from '@openpar/documents';
import { z } from 'zod';
import * as contract from '../src/index.ts';

/** Writes docs/openapi.json from the contract; with --check only says whether it is up to date (exit 1 if not). */
const target = fileURLToPath(new URL('../../../docs/openapi.json', import.meta.url));

const endpoints = Object.entries(contract).flatMap(([name, value]) =>
  isEndpoint(value) ? [{ name, endpoint: value }] : [],
);

function isEndpoint(value: unknown): value is contract.Endpoint {
  return typeof value === 'object' && value !== null && 'policy' in value && 'refusals' in value && 'path' in value;
}

/** Schemas that several endpoints share stand once, under the name they are exported by. */
const named = z.registry<{ id: string }>();
for (const [id, value] of Object.entries({ ...contract, PlanDocument })) {
  if (value instanceof z.ZodObject) named.add(value, { id });
}
const shared: Record<string, unknown> = {};

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const json = z.toJSONSchema(schema, { io, unrepresentable: 'any', metadata: named });
  const { $schema: _dialect, $defs = {}, id: _id, ...rest } = pointingAtComponents(json);
  for (const [id, definition] of Object.entries($defs as object)) shared[id] = withoutId(definition);
  return rest;
}

function pointingAtComponents(json: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(json).replaceAll('"#/$defs/', '"#/components/schemas/'));
}

function withoutId({ id: _id, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return rest;
}

function parametersOf({ params, query }: contract.Endpoint): unknown[] {
  const part = (schema: z.ZodType, place: 'path' | 'query') => {
    const { properties = {}, required = [] } = schemaOf(schema, 'input');
    return Object.entries(properties as object).map(([name, json]) => ({
      name,
      in: place,
      required: place === 'path' || (required as string[]).includes(name),
      schema: json,
    }));
  };
  return [...part(params, 'path'), ...part(query, 'query')];
}

function requestBodyOf({ takes, body }: contract.Endpoint): object {
  if (takes === 'file') {
    const schema = { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } };
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } };
  }
  const schema = schemaOf(body, 'input');
  const isEmpty = Object.keys((schema.properties ?? {}) as object).length === 0;
  return isEmpty ? {} : { requestBody: { required: true, content: { 'application/json': { schema } } } };
}

function responsesOf({ gives, response, refusals, policy }: contract.Endpoint): object {
  const content =
    gives === 'file'
      ? { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
      : { 'application/json': { schema: schemaOf(response, 'output') } };
  const ofPolicy: Record<contract.Policy, contract.RefusalCode[]> = {
    public: [],
    'signed-in': ['signed-out', 'session-idle'],
    acting: ['signed-out', 'session-idle', 'post-not-chosen'],
  };
  const codes = [...new Set<contract.RefusalCode>([...ofPolicy[policy], ...refusals, 'request-not-understood'])];
  const answers: Record<string, object> =
    gives === 'file-link'
      ? {
          '303': {
            description: 'The file, at the address in Location',
            headers: { Location: { schema: { type: 'string' } } },
          },
        }
      : { '200': { description: 'Done', content } };
  for (const status of [...new Set(codes.map((code) => contract.REFUSAL_STATUS[code]))].sort()) {
    const ofStatus = codes.filter((code) => contract.REFUSAL_STATUS[code] === status);
    answers[String(status)] = {
      description: ofStatus.join(', '),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    };
  }
  return answers;
}

const paths: Record<string, Record<string, unknown>> = {};
for (const { name, endpoint } of endpoints) {
  const path = `/api${endpoint.path.replace(/:(\w+)/g, '{$1}')}`;
  paths[path] = {
    ...paths[path],
    [endpoint.method.toLowerCase()]: {
      operationId: name,
      'x-policy': endpoint.policy,
      parameters: parametersOf(endpoint),
      ...requestBodyOf(endpoint),
      responses: responsesOf(endpoint),
    },
  };
}
const document = {
  openapi: '3.1.0',
  info: { title: 'OpenPAR', version: '0.1.0', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
  paths,
  components: { schemas: { ...shared, Problem: schemaOf(contract.Problem, 'output') } },
};
const text = `${JSON.stringify(document, null, 2)}\n`;

if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
  console.error('docs/openapi.json is not up to date: npx tsx packages/contract/scripts/generate-openapi.ts');
  process.exit(1);
}
