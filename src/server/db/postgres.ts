import { type Dialect, PostgresDialect } from 'kysely';
import pg from 'pg';
import { CannotServe } from '../cannot-serve.ts';

/** Connections that a server keeps to PostgreSQL at most. */
const MOST_CONNECTIONS = 12;
const CONNECT_MS = 5000;
/** No question of ours takes so long, in ms, but one that waits for what will not come. */
const LONGEST_STATEMENT_MS = 30_000;

/** PostgreSQL gives whole numbers of 64 bits as text; ours are moments, seeds and sums, which are exact as numbers. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === pg.types.builtins.INT8 || oid === pg.types.builtins.NUMERIC
      ? Number
      : pg.types.getTypeParser(oid, format as 'text'),
} as pg.CustomTypesConfig;

/** Whether an address says of itself that the way to the database is safe without TLS. */
export const goesInTheClear = (url: string): boolean => /[?&]sslmode=disable(&|$)/.test(url);

/** Refuses a way to another machine on which somebody between could read along, or pass for the database. */
const refuseOpenWay = (url: string): void => {
  const { host, ssl } = wayTo(url);
  const isHere = host.startsWith('/') || /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host);
  if (isHere || goesInTheClear(url)) return;
  const wrong =
    ssl === false
      ? 'the address does not ask for TLS'
      : ssl !== true && ssl.rejectUnauthorized === false
        ? 'the address does not ask whose certificate it is'
        : undefined;
  if (wrong === undefined) return;
  throw new CannotServe(
    `The database is on another machine, and ${wrong}, so anybody between could read along. End the address with ?sslmode=verify-full, where its certificate is of your own making also with &sslrootcert=/path/to/ca.pem; or say that the network is safe: ?sslmode=disable. docs/operating.md has more.`,
  );
};

/** Where an address leads, and whether with TLS, as the library understands it, which also reads the PG… variables. */
const wayTo = (url: string) => {
  try {
    const { host, ssl } = new pg.Client({ connectionString: url });
    return { host, ssl: ssl as unknown as boolean | { readonly rejectUnauthorized?: boolean } };
  } catch (error) {
    // a certificate that is not there, say
    throw new CannotServe(
      `The address of PostgreSQL cannot be used: ${(error as Error).message}. It looks like postgres://name:password@host:5432/database?sslmode=verify-full`,
      { cause: error },
    );
  }
};

/**
 * PostgreSQL 13 and later, at a `postgres://` address. `onLost` hears of connections that break while nobody uses them.
 *
 * @throws CannotServe where the way there is open to others
 */
export const postgresDialect = (url: string, onLost: (error: Error) => void): Dialect => {
  refuseOpenWay(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: LONGEST_STATEMENT_MS,
    idle_in_transaction_session_timeout: LONGEST_STATEMENT_MS,
    application_name: 'hold-the-line',
    types,
  });
  pool.on('error', onLost);
  // One that breaks in use fails the question under way, which says so; unheard it would end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  return new PostgresDialect({ pool });
};
