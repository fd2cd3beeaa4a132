import { sql } from 'kysely';
import { forgetRuns, holdMember } from './erase.ts';
import { type Db, inTransaction } from './transaction.ts';

const DAY = 86_400_000;
/** What can no longer be used is kept so long, so that people see what became of it. */
const USELESS_MS = 60 * DAY;
/** What leads and operators did can be read for so long. */
const DEEDS_MS = 730 * DAY;
/** So many attempts go at once, so that nobody waits for long. */
const AT_ONCE = 1000;

/** What was taken away. */
export interface Tidied {
  readonly runs: number;
  readonly attempts: number;
  readonly sessions: number;
}

/** Takes away what has been kept for long enough: calls as each team chose, and what can no longer be used. */
export const tidy = async (db: Db, now: number): Promise<Tidied> => {
  const due = await db
    .selectFrom('runs')
    .innerJoin('teams', 'teams.id', 'runs.team_id')
    .select(['runs.member_id', 'teams.retention_days'])
    .distinct()
    .where(
      'runs.received_at',
      '<',
      // said in 64 bits, which PostgreSQL would not think of by itself
      sql<number>`cast(${now} as bigint) - teams.retention_days * cast(${DAY} as bigint)`,
    )
    .execute();
  let runs = 0;
  for (const { member_id, retention_days } of due)
    runs += await inTransaction(db, async (tx) => {
      await holdMember(tx, member_id);
      return forgetRuns(tx, member_id, now - retention_days * DAY);
    });
  const attempts = await tidyAttempts(db, now - USELESS_MS);
  const { numDeletedRows: sessions } = await db
    .deleteFrom('sessions')
    .where('expires_at', '<=', now)
    .executeTakeFirstOrThrow();
  await db.deleteFrom('operator_codes').where('expires_at', '<=', now).execute();
  await db
    .deleteFrom('invitations')
    .where('expires_at', '<', now - USELESS_MS)
    .execute();
  await db
    .deleteFrom('deeds')
    .where('at', '<', now - DEEDS_MS)
    .execute();
  return { runs, attempts, sessions: Number(sessions) };
};

/** Attempts that expired before a moment and that no run came of, or whose run is forgotten. */
const tidyAttempts = async (db: Db, before: number): Promise<number> => {
  let gone = 0;
  for (;;) {
    const { numDeletedRows } = await db
      .deleteFrom('attempts')
      .where('id', 'in', (to) =>
        to
          .selectFrom('attempts')
          .leftJoin('runs', 'runs.attempt_id', 'attempts.id')
          .select('attempts.id')
          .where('attempts.expires_at', '<', before)
          .where('runs.attempt_id', 'is', null)
          .limit(AT_ONCE),
      )
      .executeTakeFirstOrThrow();
    gone += Number(numDeletedRows);
    if (numDeletedRows < AT_ONCE) return gone;
  }
};
