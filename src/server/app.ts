import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { cacheRules, guard, HASHED } from './headers.ts';
import { errorFacts, type Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { scenarioRoutes } from './scenario-routes.ts';
import type { Shelf } from './shelf.ts';
import { watched } from './watch.ts';

/** What the server hands out; all are paths of folders. */
export interface Folders {
  /** the built browser app */
  readonly web: string;
  /** of two calls with the same name, that of the first folder counts */
  readonly scenarios: string | readonly string[];
}

/** What stands behind the pages. */
export interface Behind {
  readonly shelf: Shelf;
  readonly log: Log;
  readonly metrics: Metrics;
  /** everything under `/api`, `/healthz` and `/metrics` */
  readonly routes: readonly Hono[];
  /** browsers reach the server over TLS, and are told to go on doing so */
  readonly secure: boolean;
}

/** Less than this many bytes are sent sooner than they are compressed. */
const WORTH_IT = 4096;

/** Answers the requests for the game. */
export const createApp = (
  { web }: Pick<Folders, 'web'>,
  { shelf, log, metrics, routes, secure }: Behind,
): Hono => {
  const app = new Hono();
  app.use(watched(metrics, log), guard(secure), cacheRules(), compress({ threshold: WORTH_IT }));
  // the page's own files are fetched once and kept; the desk has a budget
  app.use(HASHED, compress({ threshold: 256 }));
  for (const route of routes) app.route('/', route);
  app.route('/', scenarioRoutes(shelf));
  app.get('*', serveStatic({ root: web }));
  app.notFound((context) => context.text(`There is nothing at ${context.req.path}.\n`, 404));
  app.onError((error, context) => {
    log('error', 'fault', { path: context.req.routePath, ...errorFacts(error) });
    return context.text('The server could not answer; its log says why.\n', 500);
  });
  return app;
};
