import { type Kysely, PostgresAdapter, sql } from 'kysely';

/** Attempts whose call is forgotten say so, and what can be thrown away is found without looking at what cannot. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  // a year of a large company takes longer than any question may in earnest
  if (db.getExecutor().adapter instanceof PostgresAdapter)
    await sql`set local statement_timeout = 0`.execute(db);
  await sql`update attempts set done = 2
    where done = 1 and not exists (select 1 from runs where runs.attempt_id = attempts.id)`.execute(
    db,
  );
  await db.schema
    .createIndex('attempts_useless')
    .on('attempts')
    .column('expires_at')
    .where(sql<boolean>`done <> 1`)
    .execute();
};
