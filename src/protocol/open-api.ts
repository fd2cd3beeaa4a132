import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';
import { ENDPOINTS } from './endpoints.ts';
import { PROBLEMS, type ProblemCode, problemSchema } from './problem.ts';

type Json = Readonly<Record<string, unknown>>;

const COMPONENTS = '#/components/schemas/';

/** What can go wrong with any request that has these parts. */
export const problemsOf = (asked: Endpoint): readonly ProblemCode[] => {
  const found: ProblemCode[] = ['bad-request', 'too-many', 'fault', 'busy'];
  if (!asked.who.includes('anyone')) found.push('not-signed-in', 'not-allowed');
  if (asked.asksAgain) found.push('confirm-first');
  if (asked.method !== 'GET') found.push('other-site');
  if (asked.body) found.push('not-json', 'not-json-type', 'too-large');
  return [...new Set([...found, ...asked.problems])];
};

/** The API as an OpenAPI 3.1 document, so that anyone can write a client. */
export const openApi = (version: string): Json => {
  const shared: Record<string, unknown> = {};
  const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
    const {
      $schema: _,
      $defs = {},
      ...own
    } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
    for (const [name, definition] of Object.entries(renamed($defs) as Json))
      shared[name] = definition;
    return renamed(own) as Json;
  };
  const problem = schemaOf(problemSchema, 'output');
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, asked] of Object.entries(ENDPOINTS) as [string, Endpoint][]) {
    paths[asked.path] = {
      ...paths[asked.path],
      [asked.method.toLowerCase()]: operation(name, asked, schemaOf, problem),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Hold the Line',
      version,
      description:
        'Teams, challenges, attempts, boards. Every number here was computed by the server from a record that it played again.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: shared,
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-hold',
          description: 'An opaque token; without TLS the cookie is called `hold`.',
        },
      },
    },
  };
};

type SchemaOf = (schema: z.ZodType, io: 'input' | 'output') => Json;

const operation = (name: string, asked: Endpoint, schemaOf: SchemaOf, problem: Json): Json => ({
  operationId: name,
  summary: asked.does,
  description: asked.who.includes('anyone') ? 'For everybody.' : `For: ${asked.who.join(', ')}.`,
  security: asked.who.includes('anyone') ? [{}, { session: [] }] : [{ session: [] }],
  parameters: [
    ...parametersOf(asked.params, 'path', schemaOf),
    ...parametersOf(asked.query, 'query', schemaOf),
  ],
  ...(asked.body && {
    requestBody: {
      required: true,
      content: { 'application/json': { schema: schemaOf(asked.body, 'input') } },
    },
  }),
  responses: {
    [asked.status]: asked.answer
      ? {
          description: 'Done.',
          content: { 'application/json': { schema: schemaOf(asked.answer, 'output') } },
        }
      : { description: 'Done; there is nothing to say.' },
    ...refusals(asked, problem),
  },
});

const parametersOf = (
  schema: z.ZodObject | undefined,
  where: 'path' | 'query',
  schemaOf: SchemaOf,
): readonly Json[] => {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    readonly properties?: Readonly<Record<string, Json>>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: required.includes(name),
    schema: property,
  }));
};

const refusals = (asked: Endpoint, problem: Json): Json => {
  const byStatus = new Map<number, string[]>();
  for (const code of problemsOf(asked)) {
    const { status, title } = PROBLEMS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), `\`${code}\`: ${title}`]);
  }
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, meanings]) => [
        status,
        {
          description: meanings.join(' '),
          content: { 'application/problem+json': { schema: problem } },
        },
      ]),
  );
};

/** What zod keeps under `$defs` stands under the components in this document. */
const renamed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string'
        ? inner.replace('#/$defs/', COMPONENTS)
        : renamed(inner),
    ]),
  );
};
