import { Hono } from 'hono';
import type { Shelf } from './shelf.ts';

/**
 * The scenario files of the shelf: `/scenarios/` lists their names, `/scenarios/NAME` is the file itself, `/scenarios/NAME.json` what
 * stands in it, read, so that a browser need not bring a reader. The folders are read
 * at each request, so that a trainer sees an edited file by loading the page again.
 */
export const scenarioRoutes = (shelf: Shelf): Hono =>
  new Hono()
    .get('/scenarios/', async (context) => context.json(await shelf.names()))
    .get('/scenarios/:file{.+\\.json}', async (context) => {
      const read = await shelf.read(context.req.param('file').replace(/\.json$/, ''));
      if (read === undefined) return context.notFound();
      context.header('Content-Type', 'application/json; charset=utf-8');
      return context.body(read);
    })
    .get('/scenarios/:file', async (context) => {
      const text = await shelf.text(context.req.param('file'));
      if (text === undefined) return context.notFound();
      context.header('Content-Type', 'application/yaml; charset=utf-8');
      return context.body(text);
    });
