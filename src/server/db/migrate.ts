import { type Kysely, Migrator } from 'kysely';
import { CannotServe } from '../cannot-serve.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Tables } from './tables.ts';

/**
 * Brings a database to this version of the program; two servers that start at once do it one after the other.
 *
 * @throws CannotServe for a database of a later version
 */
export const migrate = async (db: Kysely<Tables>): Promise<void> => {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...MIGRATIONS }) },
  });
  const done = (await migrator.getMigrations()).filter(({ executedAt }) => executedAt);
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (done.length >= Object.keys(MIGRATIONS).length || /corrupted migrations/.test(String(error)))
    throw new CannotServe(
      'The database was written by a later version of Hold the Line. Start that version, or restore a backup from before the update.',
      { cause: error },
    );
  const failed = results?.find(({ status }) => status === 'Error')?.migrationName;
  throw new Error(
    `the database could not be brought up to date (${failed ?? 'before the first step'})`,
    {
      cause: error,
    },
  );
};
