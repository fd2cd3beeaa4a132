import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CannotServe } from '../cannot-serve.ts';
import { claim } from '../db/lock.ts';
import { migrate } from '../db/migrate.ts';
import { fileIn, openPostgres, openSqlite } from '../db/open.ts';
import { copyAll, differences, sumUp } from './copy.ts';

/**
 * Carries what is kept in a folder over to PostgreSQL, and compares both, row by row. The folder stays as it is. No server
 * may work on it meanwhile. Gives the number of rows.
 *
 * @throws CannotServe where a server runs on the folder, or the other database is not empty or did not take everything
 */
export const move = async (
  data: string,
  url: string,
  onRows?: (rows: number, of: number) => void,
): Promise<number> => {
  if (!existsSync(fileIn(data)))
    throw new CannotServe(
      `There are no teams in ${data}. Give the folder that the server worked on with --data.`,
    );
  const target = openPostgres(url, () => {});
  const release = claim(join(data, 'server.lock'), data);
  const source = openSqlite(fileIn(data));
  try {
    await migrate(source.db);
    await migrateTarget(target.db);
    return await target.db.transaction().execute(async (tx) => {
      const there = await tx.selectFrom('teams').select('id').limit(1).execute();
      if (there.length > 0)
        throw new CannotServe('There are teams in that database already. Give an empty one.');
      const rows = await copyAll(source.db, tx, onRows);
      const differ = differences(await sumUp(source.db), await sumUp(tx));
      if (differ.length === 0) return rows;
      throw new CannotServe(
        `${differ.join(', ')} did not arrive whole, so nothing was kept there.`,
      );
    });
  } finally {
    await source.close();
    await target.close();
    release();
  }
};

const migrateTarget = async (db: Parameters<typeof migrate>[0]): Promise<void> => {
  try {
    await migrate(db);
  } catch (error) {
    if (error instanceof CannotServe) throw error;
    const { cause } = error as Error;
    throw new CannotServe(
      `That database cannot be used: ${cause instanceof Error ? cause.message : String(error)}. See that PostgreSQL runs and that the address is right.`,
      { cause: error },
    );
  }
};
