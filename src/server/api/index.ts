import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import {
  ENDPOINTS,
  type Endpoint,
  openApi,
  PROBLEMS,
  type ProblemCode,
} from '../../protocol/index.ts';
import { faultOf } from '../db/faults.ts';
import { errorFacts } from '../log.ts';
import { Refusal } from '../refusal.ts';
import { attemptHandlers } from './attempts.ts';
import { boardHandlers } from './boards.ts';
import { challengeHandlers } from './challenges.ts';
import { guardApi } from './guard.ts';
import { type Handler, handling, LARGEST_BODY, LARGEST_RECORD_BODY } from './handle.ts';
import type { Means } from './means.ts';
import { operatorHandlers } from './operators.ts';
import { ownDataHandlers } from './own-data.ts';
import { peopleHandlers } from './people.ts';
import { problem } from './problem.ts';
import { signOnHandlers, signOnRoutes } from './sign-on.ts';
import { teamHandlers } from './teams.ts';
import { trainerHandlers } from './trainers.ts';

type Handlers = { readonly [N in keyof typeof ENDPOINTS]: Handler<(typeof ENDPOINTS)[N]> };

const BASE = '/api';
/** Refusals that may be somebody trying doors. */
const TRIED_DOORS: readonly ProblemCode[] = [
  'not-allowed',
  'other-site',
  'other-host',
  'code-unknown',
  'not-your-code',
  'code-over',
  'too-many',
];

/** Everything under `/api`: what the protocol lists, the document that describes it, and the problems. */
export const createApi = (means: Means, version: string): Hono => {
  const handlers: Handlers = {
    ...peopleHandlers(means),
    ...signOnHandlers(means),
    ...teamHandlers(means),
    ...challengeHandlers(means),
    ...attemptHandlers(means),
    ...boardHandlers(means),
    ...trainerHandlers(means),
    ...ownDataHandlers(means),
    ...operatorHandlers(means),
  };
  const api = new Hono().basePath(BASE);
  api.use(guardApi(means));
  const known = new Map<string, string[]>();
  for (const [name, endpoint] of Object.entries(ENDPOINTS) as [keyof Handlers, Endpoint][]) {
    const path = endpoint.path.slice(BASE.length).replace(/\{(\w+)\}/g, ':$1');
    known.set(path, [...(known.get(path) ?? []), endpoint.method]);
    const handler = handling(endpoint, handlers[name] as unknown as Handler<Endpoint>, means);
    api.on(
      endpoint.method,
      path,
      limited(name === 'handIn' ? LARGEST_RECORD_BODY : LARGEST_BODY),
      handler,
    );
  }
  signOnRoutes(api, means);
  api.get('/openapi.json', (context) => context.json(openApi(version)));
  api.get('/problems/:code', (context) => {
    const found = Object.entries(PROBLEMS).find(([code]) => code === context.req.param('code'));
    if (!found) throw new Refusal('not-found', 'There is no such problem.');
    return context.json({ code: found[0], ...found[1] });
  });
  // an address that is written out goes before one with a place for an id
  const writtenOut = ([path]: readonly [string, unknown]): number => (path.includes(':') ? 1 : 0);
  for (const [path, methods] of [...known].sort((a, b) => writtenOut(a) - writtenOut(b)))
    api.all(path, (context) => {
      context.header('Allow', methods.join(', '));
      throw new Refusal('not-this-way', `It takes ${methods.join(' or ')}.`);
    });
  api.all('*', () => {
    throw new Refusal('not-found', 'See /api/openapi.json for what there is.');
  });
  api.onError((error, context) => {
    if (error instanceof Refusal) {
      const { code } = error;
      if (TRIED_DOORS.includes(code))
        means.log('info', 'refused', { path: context.req.routePath, code });
      return problem(context, error);
    }
    const fault = faultOf(error);
    if (fault === 'unavailable' || fault === 'again') {
      means.metrics.count('hold_database_faults_total');
      means.log('warn', 'database', { path: context.req.routePath, ...errorFacts(error) });
      const detail = 'The database cannot take this now. Send it again in a moment.';
      return problem(context, new Refusal('busy', detail, { retryAfter: 3 }));
    }
    means.log('error', 'fault', { path: context.req.routePath, ...errorFacts(error) });
    return problem(context, new Refusal('fault', 'The log of the server says why.'));
  });
  return api;
};

const limited = (most: number) =>
  bodyLimit({
    maxSize: most,
    onError: () => {
      throw new Refusal('too-large', `A body has at most ${most} bytes here.`);
    },
  });
