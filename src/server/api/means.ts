import type { Keeper } from '../db/keeper.ts';
import type { Db } from '../db/transaction.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { ReplayPool } from '../replay/pool.ts';
import type { Shelf } from '../shelf.ts';
import type { SignOn } from '../sign-on/sign-on.ts';
import type { Buckets } from './buckets.ts';

/** What the handlers of the API work with. */
export interface Means {
  readonly db: Db;
  readonly keeper: Keeper;
  readonly shelf: Shelf;
  readonly pool: ReplayPool;
  /** the sign-on of the company; undefined where there is none */
  readonly signOn: SignOn | undefined;
  /** ms since 1970 */
  readonly now: () => number;
  /** whether browsers reach the server over TLS, so that cookies are for TLS alone */
  readonly secure: boolean;
  /** a proxy stands before the server, and says who asks */
  readonly behindProxy: boolean;
  /** the names under which the server is reached; undefined: any */
  readonly hosts: readonly string[] | undefined;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly limits: Limits;
}

/** How much is too much. */
export interface Limits {
  /** wrong codes, and teams founded, by address */
  readonly guesses: Buckets;
  /** requests of one member */
  readonly member: Buckets;
  /** requests without a session, by address */
  readonly address: Buckets;
}
