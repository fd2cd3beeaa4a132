import { type Kysely, PostgresAdapter, sql } from 'kysely';

/**
 * What each call came to goes into the tallies, a member's and a team's: a board of members reads no run, and a board of teams
 * some thirty rows instead of two thousand that lie all over the disk.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  // a year of a large company takes longer than any question may in earnest
  if (db.getExecutor().adapter instanceof PostgresAdapter)
    await sql`set local statement_timeout = 0`.execute(db);
  await db.schema
    .alterTable('tallies')
    .addColumn('totals', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await fillMembers(db);
  const key = ['team_id', 'challenge_id', 'month', 'call_id', 'mode', 'untimed'];
  await sql`update tallies set totals = made.totals
    from (
      select ${sql.raw(key.join(', '))}, string_agg(' ' || total || ':' || runs, '') as totals
      from scores group by ${sql.raw(key.join(', '))}
    ) as made
    where tallies.member_id = '' and ${sql.raw(sameIn(key))}`.execute(db);
  await db.schema.dropTable('scores').execute();
};

const sameIn = (columns: readonly string[]): string =>
  columns.map((column) => `tallies.${column} = made.${column}`).join(' and ');

/** Writes into the tallies of members what the runs in them came to. */
export const fillMembers = async (db: Kysely<unknown>): Promise<void> => {
  for (const scope of ['month', 'challenge_id'])
    for (const call of ['call_id', "''"]) {
      const columns = ['team_id', 'member_id', scope, 'mode', 'untimed'];
      const grouped = call === 'call_id' ? [...columns, call] : columns;
      const other = scope === 'month' ? 'challenge_id' : 'month';
      await sql`update tallies set totals = made.totals
        from (
          select ${sql.raw(columns.join(', '))}, ${sql.raw(call)} as call_id, string_agg(' ' || total, '') as totals
          from runs where counts = 1 and set_aside = 0 and ${sql.ref(scope)} is not null
          group by ${sql.raw(grouped.join(', '))}
        ) as made
        where ${sql.raw(sameIn(columns))} and tallies.call_id = made.call_id and tallies.${sql.raw(other)} = ''`.execute(
        db,
      );
    }
};
