import { Hono } from 'hono';
import type { Shelf } from './shelf.ts';

/**
 * The scenario files of the shelf: `/scenarios/` lists their names, `/scenarios/NAME` is the file itself. The folders are read
 * at each request, so that a trainer sees an edited file by loading the page again.
 */
export const scenarioRoutes = (shelf: Shelf): Hono =>
  new Hono()
    .get('/scenarios/', async (context) => context.json(await shelf.names()))
    .get('/scenarios/:file', async (context) => {
      const text = await shelf.text(context.req.param('file'));
      if (text === undefined) return context.notFound();
      context.header('Content-Type', 'application/yaml; charset=utf-8');
      return context.body(text);
    });
