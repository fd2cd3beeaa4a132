import { type Dialect, PostgresDialect } from 'kysely';
import pg from 'pg';

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

/** PostgreSQL 13 and later, at a `postgres://` address. `onLost` hears of connections that break while nobody uses them. */
export const postgresDialect = (url: string, onLost: (error: Error) => void): Dialect => {
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
