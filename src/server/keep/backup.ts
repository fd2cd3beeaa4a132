import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { sql } from 'kysely';
import { CannotServe } from '../cannot-serve.ts';
import { migrate } from '../db/migrate.ts';
import { fileIn, type Opened, openPostgres, openSqlite, type Place } from '../db/open.ts';
import type { Db } from '../db/transaction.ts';
import { copyAll } from './copy.ts';

/**
 * Writes everything that a server keeps into one file, as it is at one moment, also while the server runs. The file is a
 * SQLite database, whatever the server keeps its own in. Gives the number of runs in it.
 *
 * @throws CannotServe where there is nothing to back up, the file is there already, or what was written is not sound
 */
export const backup = async (place: Place, file: string): Promise<number> => {
  if (existsSync(file))
    throw new CannotServe(
      `${file} is there already. Give a name that is not, so that no backup is lost.`,
    );
  const part = `${file}.part`;
  rmSync(part, { force: true });
  const source = openBeside(place);
  try {
    if (source.engine === 'sqlite') await sql`vacuum into ${part}`.execute(source.db);
    else await copyInto(part, source.db);
    const runs = await checked(part);
    chmodSync(part, 0o600);
    synced(part);
    renameSync(part, file);
    synced(dirname(file));
    return runs;
  } finally {
    await source.close();
    for (const left of ['', '-wal', '-shm', '-journal']) rmSync(part + left, { force: true });
  }
};

/** Opens what a server keeps, beside that server. Throws CannotServe where there is none. */
export const openBeside = ({ data, url }: Place): Opened => {
  if (url !== undefined) return openPostgres(url, () => {});
  const file = fileIn(data);
  if (existsSync(file)) return openSqlite(file);
  throw new CannotServe(
    `There are no teams in ${data}. Give the folder that the server works on with --data, or DATABASE_URL.`,
  );
};

const copyInto = async (file: string, from: Db): Promise<void> => {
  const target = openSqlite(file);
  try {
    await migrate(target.db);
    await from
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((snapshot) => target.db.transaction().execute((tx) => copyAll(snapshot, tx)));
    // all of it into the one file, and none into a second one beside it
    await sql`pragma journal_mode = delete`.execute(target.db);
  } finally {
    await target.close();
  }
};

/** Looks a backup through from end to end. Gives the number of runs in it. */
const checked = async (file: string): Promise<number> => {
  const { db, close } = openSqlite(file);
  try {
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
    const { rows: strays } = await sql`pragma foreign_key_check`.execute(db);
    if (rows[0]?.integrity_check !== 'ok' || strays.length > 0)
      throw new CannotServe(
        `What was written to ${file} is not sound. See to the disk, and try again.`,
      );
    const { runs } = await db
      .selectFrom('runs')
      .select((to) => to.fn.countAll<number>().as('runs'))
      .executeTakeFirstOrThrow();
    await sql`pragma journal_mode = delete`.execute(db);
    return runs;
  } finally {
    await close();
  }
};

/** Waits until a file, or the list of files in a folder, is on the disk. */
const synced = (path: string): void => {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } catch (error) {
    // a folder cannot be synced on Windows, and need not be
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
  } finally {
    closeSync(handle);
  }
};
