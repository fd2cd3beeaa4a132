import { sql } from 'kysely';
import { Refusal } from '../refusal.ts';
import { attemptsWithTeam, NO_ATTEMPT } from './attempts.ts';
import { holdMembers } from './erase.ts';
import { type Arrival, type Attempt, type Before, outOfTime, rowOf } from './run-row.ts';
import { ATTEMPT_USED, type HandedIn, type Run, runsOfAttempts } from './runs.ts';
import type { RunTable } from './tables.ts';
import { addToSums } from './tally.ts';
import { type Db, inTransaction, type Tx } from './transaction.ts';

const TWIN =
  'A call with the same acts at the very same milliseconds was handed in before. No two calls are alike to the millisecond.';

type Results = Map<Arrival, Run | Refusal>;

/**
 * Keeps runs, each with its record and in every sum: all that are good, or, where the database fails, none. The same
 * record again gives the same run. What is not good is refused: `not-found`, `attempt-used`, `attempt-over`,
 * `run-too-long` or `same-as-another`.
 */
export const keepRuns = (
  db: Db,
  arrivals: readonly Arrival[],
): Promise<readonly (Run | Refusal)[]> =>
  inTransaction(db, async (tx) => {
    // handed in twice at once: the second waits here, and finds it done
    await holdMembers(
      tx,
      arrivals.map(({ memberId }) => memberId),
    );
    const results: Results = new Map();
    const added: RunTable[] = [];
    for (const round of roundsOf(arrivals)) added.push(...(await keepRound(tx, round, results)));
    await addToSums(tx, added, 1);
    return arrivals.map((arrival) => results.get(arrival) as Run | Refusal);
  });

/** The same for one run. Throws the Refusal. */
export const keepRun = async (
  db: Db,
  memberId: string,
  attemptId: string,
  handedIn: HandedIn,
  now: number,
): Promise<Run> => {
  const [result] = await keepRuns(db, [{ memberId, attemptId, handedIn, now }]);
  if (result === undefined || result instanceof Refusal) throw result;
  return result;
};

/** One arrival of each member goes into a round: what came of it has to be there before the next of theirs is looked at. */
const roundsOf = (arrivals: readonly Arrival[]): readonly (readonly Arrival[])[] => {
  const rounds: Arrival[][] = [];
  const before = new Map<string, number>();
  for (const arrival of arrivals) {
    const n = before.get(arrival.memberId) ?? 0;
    before.set(arrival.memberId, n + 1);
    rounds[n] = [...(rounds[n] ?? []), arrival];
  }
  return rounds;
};

/** Keeps a round; gives the runs that are new, and puts what came of each arrival into `results`. */
const keepRound = async (
  tx: Tx,
  round: readonly Arrival[],
  results: Results,
): Promise<readonly RunTable[]> => {
  const attempts = await attemptsIn(tx, round);
  await settleKnown(tx, round, attempts, results);
  const fresh = round.flatMap((arrival) => {
    const attempt = attempts.get(arrival);
    if (!attempt || results.has(arrival)) return [];
    const refusal = outOfTime(arrival, attempt);
    if (refusal) results.set(arrival, refusal);
    return refusal ? [] : [{ arrival, attempt }];
  });
  if (fresh.length === 0) return [];
  const before = await whatWasBefore(
    tx,
    fresh.map(({ attempt }) => attempt.id),
  );
  const rows = fresh.map(({ arrival, attempt }) => rowOf(arrival, attempt, before.get(attempt.id)));
  const kept = await insertRuns(
    tx,
    rows,
    fresh.map(({ arrival }) => arrival.handedIn.record),
  );
  for (const [n, { arrival, attempt }] of fresh.entries()) {
    const row = rows[n] as RunTable;
    const run = { ...row, title: attempt.call_title };
    results.set(arrival, kept.has(attempt.id) ? run : new Refusal('same-as-another', TWIN));
  }
  return rows.filter((row) => kept.has(row.attempt_id));
};

const attemptsIn = async (tx: Tx, round: readonly Arrival[]): Promise<Map<Arrival, Attempt>> => {
  const found = await attemptsWithTeam(
    tx,
    round.map(({ attemptId }) => attemptId),
  );
  const byId = new Map(found.map((attempt) => [attempt.id, attempt]));
  return new Map(
    round.flatMap((arrival) => {
      const attempt = byId.get(arrival.attemptId);
      return attempt?.member_id === arrival.memberId ? [[arrival, attempt] as const] : [];
    }),
  );
};

/** Settles what needs no new run: attempts that are nobody's, and those that were handed in before. */
const settleKnown = async (
  tx: Tx,
  round: readonly Arrival[],
  attempts: ReadonlyMap<Arrival, Attempt>,
  results: Results,
): Promise<void> => {
  const done = round.filter((arrival) => attempts.get(arrival)?.done);
  const runs = await runsOfAttempts(
    tx,
    done.map(({ attemptId }) => attemptId),
  );
  for (const arrival of round) {
    if (!attempts.has(arrival)) results.set(arrival, new Refusal('not-found', NO_ATTEMPT));
    else if (done.includes(arrival)) {
      const run = runs.find((one) => one.attempt_id === arrival.attemptId);
      const isSame = run !== undefined && run.record_hash === arrival.handedIn.recordHash;
      results.set(arrival, isSame ? run : new Refusal('attempt-used', ATTEMPT_USED));
    }
  }
};

const whatWasBefore = async (
  tx: Tx,
  attemptIds: readonly string[],
): Promise<Map<string, Before>> => {
  const same = sql`runs.scenario_hash = attempts.scenario_hash and runs.mode = attempts.mode and runs.set_aside = 0`;
  const rows = await tx
    .selectFrom('attempts')
    .innerJoin('runs', 'runs.member_id', 'attempts.member_id')
    .where('attempts.id', 'in', attemptIds)
    .groupBy('attempts.id')
    .select([
      'attempts.id',
      sql<number>`sum(case when runs.received_at >= attempts.issued_at and runs.issued_at >= attempts.issued_at then runs.until_ms else 0 end)`.as(
        'beside',
      ),
      sql<number>`sum(case when ${same} and runs.untimed = 0 then 1 else 0 end)`.as('spoken'),
      sql<number>`sum(case when ${same} and runs.untimed = 1 then 1 else 0 end)`.as('untimed'),
    ])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
};

/** Inserts runs and their records but for those that have a twin already. Gives the attempts of those that are kept. */
const insertRuns = async (
  tx: Tx,
  rows: readonly RunTable[],
  records: readonly string[],
): Promise<ReadonlySet<string>> => {
  const inserted = await tx
    .insertInto('runs')
    .values(rows)
    .onConflict((on) => on.column('twin').doNothing())
    .returning('attempt_id')
    .execute();
  const kept = new Set(inserted.map(({ attempt_id }) => attempt_id));
  if (kept.size === 0) return kept;
  const pairs = rows.map(({ attempt_id }, n) => ({ attempt_id, record: records[n] ?? '' }));
  await tx
    .insertInto('records')
    .values(pairs.filter(({ attempt_id }) => kept.has(attempt_id)))
    .execute();
  await tx
    .updateTable('attempts')
    .set({ done: 1 })
    .where('id', 'in', [...kept])
    .execute();
  return kept;
};
