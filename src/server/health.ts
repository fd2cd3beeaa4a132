import { timingSafeEqual } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { sql } from 'kysely';
import type { Db } from './db/transaction.ts';
import type { Metrics } from './metrics.ts';
import { hashOf } from './secrets.ts';

/** So long the database may take to say that it is there, in ms. */
const PATIENCE_MS = 2000;

/**
 * `/healthz` says whether the server can do its work; `/metrics` gives what it counted, to programs on this machine that do
 * not come through a proxy, and to whoever knows the token.
 */
export const healthRoutes = (db: Db, metrics: Metrics, token: string | undefined): Hono =>
  new Hono()
    .get('/healthz', async (context) => {
      if (await answers(db)) return context.json({ status: 'ok' });
      return context.json({ status: 'the database does not answer' }, 503);
    })
    .get('/metrics', (context) => {
      if (!isLocal(context) && !knows(context, token)) return context.notFound();
      return context.body(metrics.text(), 200, {
        'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
      });
    });

const answers = async (db: Db): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  const there = sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
  return Promise.race([there, late]).finally(() => clearTimeout(timer));
};

const isLocal = (context: Context): boolean => {
  const { incoming } = (context.env ?? {}) as {
    readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
  };
  const address = incoming?.socket?.remoteAddress ?? '';
  const forwarded = ['X-Forwarded-For', 'Forwarded', 'X-Real-IP', 'Via'];
  return (
    /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address) &&
    forwarded.every((name) => context.req.header(name) === undefined)
  );
};

const knows = (context: Context, token: string | undefined): boolean => {
  const given = /^Bearer (.+)$/.exec(context.req.header('Authorization') ?? '')?.[1];
  return (
    token !== undefined &&
    given !== undefined &&
    timingSafeEqual(Buffer.from(hashOf(given)), Buffer.from(hashOf(token)))
  );
};
