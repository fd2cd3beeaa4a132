import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { CannotServe } from '../cannot-serve.ts';
import { faultOf } from './faults.ts';
import { claim } from './lock.ts';
import { migrate } from './migrate.ts';
import { postgresDialect } from './postgres.ts';
import { sqliteDialect } from './sqlite.ts';
import type { Tables } from './tables.ts';

/** Where everything is kept: PostgreSQL at `url`, or else one SQLite file in the folder `data`. */
export interface Place {
  readonly data: string;
  readonly url: string | undefined;
}

/** A database that is ready to be used. */
export interface Opened {
  readonly db: Kysely<Tables>;
  readonly engine: 'sqlite' | 'postgres';
  close(): Promise<void>;
}

/** The database in a folder of data. */
export const fileIn = (data: string): string => join(data, 'hold.db');

/**
 * Opens the database of a server, makes it where there is none, and brings it up to date.
 *
 * @throws CannotServe with a sentence for the person who started it
 */
export const openForServer = async (
  { data, url }: Place,
  onLost: (error: Error) => void,
): Promise<Opened> => {
  if (url !== undefined) return ready(openPostgres(url, onLost), 'DATABASE_URL');
  let release: () => void;
  try {
    mkdirSync(data, { recursive: true });
    release = claim(join(data, 'server.lock'), data);
  } catch (error) {
    throw error instanceof CannotServe ? error : notWritable(data, error);
  }
  try {
    const opened = await ready(openSqlite(fileIn(data)), data);
    return {
      ...opened,
      close: async () => {
        await opened.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
};

/** Opens a file beside whoever else has it open. */
export const openSqlite = (file: string): Opened => {
  const db = new Kysely<Tables>({ dialect: sqliteDialect(file) });
  return { db, engine: 'sqlite', close: () => db.destroy() };
};

/** Opens a database of PostgreSQL. Nothing is asked of it yet. */
export const openPostgres = (url: string, onLost: (error: Error) => void): Opened => {
  const db = new Kysely<Tables>({ dialect: postgresDialect(url, onLost) });
  return { db, engine: 'postgres', close: () => db.destroy() };
};

const ready = async (opened: Opened, where: string): Promise<Opened> => {
  try {
    await migrate(opened.db);
    return opened;
  } catch (error) {
    await opened.close().catch(() => {});
    if (error instanceof CannotServe) throw error;
    if (opened.engine === 'sqlite') throw notWritable(where, error);
    throw new CannotServe(
      `The database at ${where} cannot be used: ${reasonOf(error)}. See that PostgreSQL runs and that the address is right.`,
      { cause: error },
    );
  }
};

const notWritable = (folder: string, error: unknown): CannotServe =>
  new CannotServe(
    `Nothing can be kept in ${folder}: ${reasonOf(error)}. ${
      faultOf(error) === 'unavailable' ? 'See that there is room on the disk, or give' : 'Give'
    } another folder: HOLD_DATA=/another/folder npm start`,
    { cause: error },
  );

const reasonOf = (error: unknown): string => {
  const { cause } = error as { cause?: unknown };
  const found = cause instanceof Error ? cause : error;
  return found instanceof Error
    ? found.message || String((found as NodeJS.ErrnoException).code)
    : String(found);
};
