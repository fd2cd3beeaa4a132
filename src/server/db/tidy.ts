import { setImmediate as breath } from 'node:timers/promises';
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
  let runs = 0;
  const teams = await db.selectFrom('teams').select(['id', 'retention_days']).execute();
  for (const { id, retention_days } of teams) {
    runs += await tidyTeam(db, id, now - retention_days * DAY);
    // SQLite answers within the same breath, and whoever else asks would wait for all of it
    await breath();
  }
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

/**
 * Forgets the calls of a team that were handed in before a moment. Members are looked up one team after the other, and each
 * by the oldest of their calls: one question over all runs would hold everybody up for a second in a million of them.
 */
const tidyTeam = async (db: Db, teamId: string, before: number): Promise<number> => {
  const due = await db
    .selectFrom('members')
    .select('id')
    .where('team_id', '=', teamId)
    .where((to) =>
      to.exists(
        to
          .selectFrom('runs')
          .select('attempt_id')
          .whereRef('runs.member_id', '=', 'members.id')
          .where('runs.received_at', '<', before),
      ),
    )
    .execute();
  let runs = 0;
  for (const { id } of due) {
    runs += await inTransaction(db, async (tx) => {
      await holdMember(tx, id);
      return forgetRuns(tx, id, before);
    });
    await breath();
  }
  return runs;
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
          .select('id')
          // said as the index of them says it
          .where(sql<boolean>`done <> 1`)
          .where('expires_at', '<', before)
          .limit(AT_ONCE),
      )
      .executeTakeFirstOrThrow();
    gone += Number(numDeletedRows);
    if (numDeletedRows < AT_ONCE) return gone;
    await breath();
  }
};
