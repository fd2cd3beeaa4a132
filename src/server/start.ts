import type { Hono } from 'hono';
import { createBuckets } from './api/buckets.ts';
import { createApi } from './api/index.ts';
import type { Limits, Means } from './api/means.ts';
import { createApp, type Folders } from './app.ts';
import { createKeeper } from './db/keeper.ts';
import { openForServer } from './db/open.ts';
import { goesInTheClear } from './db/postgres.ts';
import { tidy } from './db/tidy.ts';
import type { Db } from './db/transaction.ts';
import { healthRoutes } from './health.ts';
import { type Listening, listen, type Patience } from './listen.ts';
import { createLog, errorFacts, type Log } from './log.ts';
import { createMetrics } from './metrics.ts';
import { recordingRoutes } from './recording-routes.ts';
import { createReplayPool } from './replay/pool.ts';
import { hostsOf, isSecure, type Settings } from './settings.ts';
import { createShelf } from './shelf.ts';
import { createSignOn } from './sign-on/sign-on.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How much one address or member may ask. */
const usualLimits = (now: () => number): Limits => ({
  guesses: createBuckets({ most: 20, everyMs: MINUTE }, now),
  member: createBuckets({ most: 300, everyMs: 100 }, now),
  address: createBuckets({ most: 600, everyMs: 50 }, now),
});

/** What a server is made of beside its settings. */
export interface Parts {
  readonly folders: Folders;
  /** the built file of replay/worker.ts */
  readonly worker: URL;
  readonly version: string;
  readonly now?: () => number;
  readonly limits?: Limits;
  readonly patience?: Patience;
}

/** A server behind closed doors. */
export interface Assembled {
  readonly app: Hono;
  readonly db: Db;
  readonly log: Log;
  /** Ends the threads and closes the database. */
  close(): Promise<void>;
}

/**
 * Opens what a server keeps, and puts it together.
 *
 * @throws CannotServe where nothing can be kept
 */
export const assemble = async (settings: Settings, parts: Parts): Promise<Assembled> => {
  const now = parts.now ?? Date.now;
  const log = createLog(settings.log);
  const store = await openForServer({ data: settings.data, url: settings.databaseUrl }, (error) =>
    log('warn', 'database connection lost', errorFacts(error)),
  );
  const pool = createReplayPool(parts.worker);
  const metrics = createMetrics({
    hold_replays_waiting: ['Records that wait for a thread or are in one.', () => pool.waiting],
    hold_cpu_seconds: [
      'Work of the processor so far, by all threads.',
      () => Object.values(process.cpuUsage()).reduce((sum, us) => sum + us / 1e6, 0),
    ],
    hold_memory_bytes: ['Memory that the server holds.', () => process.memoryUsage.rss()],
  });
  const shelf = createShelf(parts.folders.scenarios);
  const secure = isSecure(settings);
  const means: Means = {
    db: store.db,
    keeper: createKeeper(store),
    shelf,
    pool,
    signOn:
      settings.signOn && settings.publicUrl && createSignOn(settings.signOn, settings.publicUrl),
    now,
    secure,
    behindProxy: settings.behindProxy,
    hosts: hostsOf(settings),
    log,
    metrics,
    limits: parts.limits ?? usualLimits(now),
  };
  const app = createApp(parts.folders, {
    shelf,
    log,
    metrics,
    secure,
    routes: [
      recordingRoutes(parts.folders.scenarios),
      createApi(means, parts.version),
      healthRoutes(store.db, metrics, settings.metricsToken),
    ],
  });
  const tidyUp = (): void => {
    tidy(store.db, now()).then(
      (gone) => log('info', 'tidied', { ...gone }),
      (error) => log('warn', 'could not tidy', errorFacts(error)),
    );
  };
  // soon after the start too, for a server that never runs for an hour
  const tidying = [setTimeout(tidyUp, MINUTE), setInterval(tidyUp, HOUR)];
  for (const timer of tidying) timer.unref();
  log('info', 'opened', { database: store.engine });
  if (settings.databaseUrl !== undefined && goesInTheClear(settings.databaseUrl))
    log('warn', 'the database is asked without TLS, as DATABASE_URL says');
  return {
    app,
    db: store.db,
    log,
    close: async () => {
      for (const timer of tidying) clearInterval(timer);
      await pool.close();
      await store.close();
    },
  };
};

/**
 * Starts a server: opens what it keeps, and then its doors.
 *
 * @throws CannotServe with a sentence for the person who started it
 */
export const startServer = async (settings: Settings, parts: Parts): Promise<Listening> => {
  const server = await assemble(settings, parts);
  try {
    const listening = await listen(server.app, settings, parts.patience);
    server.log('info', 'listening', { address: listening.address });
    return {
      address: listening.address,
      close: async () => {
        await listening.close();
        await server.close();
        server.log('info', 'stopped');
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
};
