import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import {
  type AnswerOf,
  type BodyOf,
  ENDPOINTS,
  type Endpoint,
  type EndpointName,
  type ParamsOf,
  type Problem,
  pathOf,
  type QueryOf,
} from '../../../src/protocol/index.ts';
import { createBuckets } from '../../../src/server/api/buckets.ts';
import type { Limits } from '../../../src/server/api/means.ts';
import { type Env, readSettings } from '../../../src/server/settings.ts';
import { type Assembled, assemble } from '../../../src/server/start.ts';
import { build } from '../../../tools/build.mjs';
import { root } from '../../../tools/root.mjs';
import { quickPlace } from '../databases.ts';

type E = typeof ENDPOINTS;

/** What is sent with a request. */
interface Sent<N extends EndpointName> {
  readonly params?: ParamsOf<E[N]>;
  readonly query?: QueryOf<E[N]>;
  readonly body?: BodyOf<E[N]>;
}

/** What comes back. */
export interface Answered<T> {
  readonly status: number;
  /** undefined where the request was refused */
  readonly body: T;
  readonly problem: Problem | undefined;
  readonly headers: Headers;
}

/** Somebody who talks to the server, and holds the cookie that they were given. */
export interface Client {
  cookie: string | undefined;
  ask<N extends EndpointName>(name: N, sent?: Sent<N>): Promise<Answered<AnswerOf<E[N]>>>;
  /** the same for requests that no client of ours would send */
  send(method: string, path: string, init?: RequestInit): Promise<Answered<unknown>>;
}

/** A server without a port, with a clock that stands until it is told to go on. */
export interface TestServer extends Assembled {
  now: number;
  client(): Client;
}

/** Nothing is too much, but for the test that asks for it. */
export const noLimits = (): Limits => {
  const all = createBuckets({ most: 1e9, everyMs: 1 }, Date.now);
  return { guesses: all, member: all, address: all };
};

const START = Date.UTC(2026, 10, 18, 9);

/** Starts a server on an empty database; `url` is PostgreSQL's. It is closed by whoever asked for it. */
export const startTestServer = async (
  data: string,
  {
    url,
    env = {},
    limits,
    scenarios,
  }: { url?: string; env?: Env; limits?: Limits; scenarios?: string } = {},
): Promise<TestServer> => {
  const clock = { now: START };
  const settings = readSettings(
    {
      HOLD_LOG: process.env.HOLD_LOG ?? 'silent',
      ...env,
      ...(url !== undefined && { DATABASE_URL: url }),
    },
    data,
  );
  const assembled = await assemble(settings, {
    folders: { web: join(root, 'dist/web'), scenarios: scenarios ?? join(root, 'scenarios') },
    worker: pathToFileURL(join(root, 'dist/node/replay-worker.js')),
    version: 'test',
    now: () => clock.now,
    limits: limits ?? noLimits(),
  });
  return {
    ...assembled,
    get now() {
      return clock.now;
    },
    set now(ms) {
      clock.now = ms;
    },
    client: () => clientOf(assembled),
  };
};

const clientOf = ({ app }: Assembled): Client => {
  const client: Client = {
    cookie: undefined,
    send: async (method, path, init = {}) => {
      const headers = new Headers(init.headers);
      if (client.cookie !== undefined) headers.set('Cookie', client.cookie);
      const answer = await app.request(path, { ...init, method, headers });
      const set = answer.headers.getSetCookie()[0];
      if (set !== undefined) client.cookie = /Max-Age=0/.test(set) ? undefined : set.split(';')[0];
      const text = await answer.text();
      const json = /json/.test(answer.headers.get('Content-Type') ?? '');
      const body: unknown = json && text !== '' ? JSON.parse(text) : text;
      const isProblem = answer.headers.get('Content-Type')?.startsWith('application/problem+json');
      return {
        status: answer.status,
        body: isProblem ? undefined : body,
        problem: isProblem ? (body as Problem) : undefined,
        headers: answer.headers,
      };
    },
    ask: async (name, { params, query, body } = {}) => {
      const endpoint: Endpoint = ENDPOINTS[name];
      const search = new URLSearchParams(query as Record<string, string> | undefined).toString();
      const path = pathOf(endpoint.path, params as Record<string, unknown> | undefined);
      const answer = await client.send(
        endpoint.method,
        search === '' ? path : `${path}?${search}`,
        {
          ...(body !== undefined && {
            body: JSON.stringify(body),
            headers: { 'Content-Type': 'application/json' },
          }),
        },
      );
      return answer as never;
    },
  };
  return client;
};

/** One server for all tests of a file, on SQLite. */
export const oneServer = (): { readonly current: () => TestServer } => {
  let folder: string;
  let server: TestServer | undefined;
  beforeAll(async () => {
    await build('node');
    folder = mkdtempSync(join(quickPlace(), 'hold-api-'));
    server = await startTestServer(folder);
  });
  afterAll(async () => {
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    current: () => {
      if (server) return server;
      throw new Error('the server is not up');
    },
  };
};
