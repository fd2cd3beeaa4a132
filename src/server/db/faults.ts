/**
 * What a failure of the database asks for: `unique`, something of that name is there already; `again`, the same may go well
 * at once; `unavailable`, the database cannot take it now; `other`, a fault of ours.
 */
export type Fault = 'unique' | 'again' | 'unavailable' | 'other';

/** Codes of PostgreSQL for a conflict between two transactions. */
const AGAIN = ['40001', '40P01', '55P03'];
/** No memory, no disk, no connection left, shutting down, not started yet, gone. */
const UNAVAILABLE =
  /^(53...|57P0.|57014|58...|08...|25P03|ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/;
const SQLITE_UNAVAILABLE = /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN|NOMEM|PROTOCOL)/;
/** What pg says where it has no code. */
const LOST =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/;

/** Sorts what a database threw. */
export const faultOf = (error: unknown): Fault => {
  const { code = '', message = '' } = (error ?? {}) as { code?: unknown; message?: unknown };
  const name = String(code);
  if (/^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)/.test(name) || name === '23505') return 'unique';
  if (/^SQLITE_(BUSY|LOCKED)/.test(name) || AGAIN.includes(name)) return 'again';
  if (SQLITE_UNAVAILABLE.test(name) || UNAVAILABLE.test(name)) return 'unavailable';
  return LOST.test(String(message)) ? 'unavailable' : 'other';
};
