import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { cacheRules, guard } from './headers.ts';
import { scenarioRoutes } from './scenario-routes.ts';

/** What the server hands out; both are paths of folders. */
export interface Folders {
  /** the built browser app */
  readonly web: string;
  readonly scenarios: string;
}

/** Answers the requests for the game. */
export const createApp = ({ web, scenarios }: Folders): Hono => {
  const app = new Hono();
  app.use(guard(), cacheRules(), compress());
  app.get('/healthz', (context) => context.json({ status: 'ok' }));
  app.route('/', scenarioRoutes(scenarios));
  app.get('*', serveStatic({ root: web }));
  app.notFound((context) => context.text(`There is nothing at ${context.req.path}.\n`, 404));
  app.onError((error, context) => {
    console.error(error);
    return context.text('The server could not answer; its log says why.\n', 500);
  });
  return app;
};
