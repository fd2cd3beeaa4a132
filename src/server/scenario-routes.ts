import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import type { Shelf } from './shelf.ts';

/**
 * The scenario files of a folder: `/scenarios/` lists their names, `/scenarios/NAME` is the file itself. The folder is read
 * at each request, so that a trainer sees an edited file by loading the page again.
 */
export const scenarioRoutes = (folder: string, shelf: Shelf): Hono =>
  new Hono()
    .get('/scenarios/', async (context) => context.json(await shelf.names()))
    .get('/scenarios/:file', async (context) => {
      const file = context.req.param('file');
      // Only a name from the list is opened; so no request reaches another folder.
      if (!(await shelf.names()).includes(file)) return context.notFound();
      context.header('Content-Type', 'application/yaml; charset=utf-8');
      return context.body(await readFile(join(folder, file), 'utf8'));
    });
