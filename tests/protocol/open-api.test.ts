import { describe, expect, it } from 'vitest';
import {
  ENDPOINTS,
  type Endpoint,
  openApi,
  PROBLEMS,
  problemsOf,
} from '../../src/protocol/index.ts';
import { apiPage } from './api-page.ts';

// biome-ignore lint/suspicious/noExplicitAny: a document is looked through as JSON
const document = JSON.parse(JSON.stringify(openApi('1.2.3'))) as any;
const endpoints = Object.entries(ENDPOINTS) as [string, Endpoint][];

const refsIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        key === '$ref' ? [String(inner)] : refsIn(inner),
      );

describe('the OpenAPI document', () => {
  it('should describe every endpoint under a name of its own', () => {
    const operations = Object.values(document.paths).flatMap((path) =>
      Object.values(path as object),
    );
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(
      Object.keys(ENDPOINTS).sort(),
    );
    expect(document).toMatchObject({ openapi: '3.1.0', info: { version: '1.2.3' } });
  });

  it('should name each parameter that a path has, and no other', () => {
    for (const [path, methods] of Object.entries(document.paths) as [string, object][])
      for (const { parameters } of Object.values(methods)) {
        const inPath = parameters
          .filter((one: { in: string }) => one.in === 'path')
          .map((one: { name: string }) => one.name);
        expect(inPath).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
      }
  });

  it('should refer to nothing that it does not have', () => {
    const refs = refsIn(document);
    expect(refs.length).toBeGreaterThan(50);
    for (const ref of refs) {
      const [, name] = /^#\/components\/schemas\/(\w+)$/.exec(ref) ?? [];
      expect(document.components.schemas).toHaveProperty(name ?? ref);
    }
  });

  it('should say for each endpoint what is right and what can go wrong', () => {
    for (const [name, endpoint] of endpoints) {
      const { responses } = document.paths[endpoint.path][endpoint.method.toLowerCase()];
      const statuses = new Set(problemsOf(endpoint).map((code) => String(PROBLEMS[code].status)));
      expect([name, Object.keys(responses).sort()]).toEqual([
        name,
        [String(endpoint.status), ...statuses].sort(),
      ]);
      if (endpoint.status !== 204) expect(endpoint.answer).toBeDefined();
    }
  });

  it('should be what docs/api.md says (npx vitest run tests/protocol -u writes that page)', async () => {
    await expect(apiPage()).toMatchFileSnapshot('../../docs/api.md');
  });
});
