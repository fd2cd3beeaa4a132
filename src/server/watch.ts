import type { MiddlewareHandler } from 'hono';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

/** Counts and times every answer. Written down is the pattern of the address, never the address, which may hold a name. */
export const watched = (metrics: Metrics, log: Log): MiddlewareHandler =>
  async function watch(context, next) {
    const began = performance.now();
    await next();
    const seconds = (performance.now() - began) / 1000;
    const { status } = context.res;
    const { method } = context.req;
    const route = context.req.path.startsWith('/api/') ? context.req.routePath : 'pages';
    metrics.count('hold_requests_total', { method, route, status });
    metrics.time('hold_request_seconds', seconds, { route });
    log('debug', 'request', { method, route, status, ms: Math.round(seconds * 1000) });
  };
