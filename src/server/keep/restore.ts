import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { CannotServe } from '../cannot-serve.ts';
import { migrate } from '../db/migrate.ts';
import { fileIn, type Opened, openPostgres, openSqlite, type Place } from '../db/open.ts';
import type { Tx } from '../db/transaction.ts';
import { backup } from './backup.ts';
import { copyAll, differences, emptyAll, sumUp, TABLE_NAMES } from './copy.ts';

/** What restoring did. */
export interface Restored {
  readonly rows: number;
  /** a backup of what was there before; undefined where there was nothing */
  readonly before: string | undefined;
}

/**
 * Puts back what a backup holds, in the place of everything that is there, in one step: whoever looks meanwhile sees the
 * one or the other. A server may go on running. What was there is backed up first.
 *
 * @throws CannotServe where the file is no backup, or of a later version
 */
export const restore = async (place: Place, file: string, now: number): Promise<Restored> => {
  if (!existsSync(file)) throw new CannotServe(`There is no file ${file}.`);
  const folder = mkdtempSync(join(tmpdir(), 'hold-restore-'));
  // a copy, since an older backup is brought up to date, and the backup itself stays as it is
  const copy = join(folder, 'backup.db');
  copyFileSync(file, copy);
  const source = openSqlite(copy);
  let target: Opened | undefined;
  try {
    await readable(source, file);
    const before = await setAside(place, now);
    target =
      place.url === undefined ? openSqlite(fileIn(place.data)) : openPostgres(place.url, () => {});
    await migrate(target.db);
    const { engine, db } = target;
    const rows = await db.transaction().execute(async (tx) => {
      if (engine === 'postgres') await holdTables(tx);
      await emptyAll(tx);
      const copied = await copyAll(source.db, tx);
      const differ = differences(await sumUp(source.db), await sumUp(tx));
      if (differ.length > 0)
        throw new CannotServe(`${differ.join(', ')} did not arrive whole, so nothing was changed.`);
      return copied;
    });
    return { rows, before };
  } finally {
    await target?.close();
    await source.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

const readable = async ({ db }: Opened, file: string): Promise<void> => {
  try {
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
    const { rows: named } =
      await sql`select 1 from sqlite_master where name = 'kysely_migration'`.execute(db);
    if (rows[0]?.integrity_check === 'ok' && named.length === 1) {
      await migrate(db);
      return;
    }
  } catch (error) {
    if (error instanceof CannotServe) throw error;
  }
  throw new CannotServe(
    `${file} is no backup of Hold the Line, or is damaged. Nothing was changed.`,
  );
};

/** Backs up what is there, where something is. */
const setAside = async (place: Place, now: number): Promise<string | undefined> => {
  mkdirSync(place.data, { recursive: true });
  if (place.url === undefined && !existsSync(fileIn(place.data))) return undefined;
  const target =
    place.url === undefined ? openSqlite(fileIn(place.data)) : openPostgres(place.url, () => {});
  try {
    await migrate(target.db);
    const teams = await target.db.selectFrom('teams').select('id').limit(1).execute();
    if (teams.length === 0) return undefined;
  } finally {
    await target.close();
  }
  const before = join(
    place.data,
    `before-restore-${new Date(now).toISOString().replaceAll(':', '-')}.db`,
  );
  await backup(place, before);
  return before;
};

/** Nobody reads or writes until the other rows are in. */
const holdTables = async (tx: Tx): Promise<void> => {
  await sql`lock table ${sql.join(TABLE_NAMES.map((table) => sql.table(table)))} in access exclusive mode`.execute(
    tx,
  );
};
