import { Refusal } from '../refusal.ts';
import { attemptOf } from './attempts.ts';
import { holdMembers } from './erase.ts';
import type { RunTable } from './tables.ts';
import { addToSums, type PointDone } from './tally.ts';
import { type Db, inTransaction, type Tx } from './transaction.ts';

/** What the server found by playing a record again. Nothing of it was sent by anybody. */
export interface Played {
  readonly callId: string;
  readonly engine: string;
  /** virtual ms from the first ring to the end of the record */
  readonly untilMs: number;
  readonly callMs: number;
  readonly possibleMs: number;
  readonly total: number;
  readonly ending: string;
  readonly outcome: string;
  readonly criticalFails: number;
  /** `[taken, offered]` in tenths, dimension by dimension */
  readonly dimensions: readonly (readonly [number, number])[];
  readonly points: readonly PointDone[];
  /** what no hand does by itself */
  readonly flags: readonly string[];
  /** names what was done and when; null where it is too little to tell one call from another */
  readonly twin: string | null;
}

/** A record that was handed in, and what came of it. */
export interface HandedIn {
  readonly record: string;
  readonly recordHash: string;
  /** what the browser says of how the time ran; the record is the same either way */
  readonly timing: 'spoken' | 'adjusted' | 'untimed';
  readonly played: Played;
}

export type Run = RunTable & { readonly title: string };

/** A call is played in its own time; so much may be missing from the time that has passed, in ms, since clocks differ. */
const CLOCKS_DIFFER_MS = 1000;
/** A trainee's own pace is this much faster than the call's at most. */
const FASTEST_PACE = 2;
/** From so many calls of the same version on, a further one is as good as the one before. */
const MOST_NTH = 10;
const PAGE = 100;

const ATTEMPT_USED =
  'Another call was handed in for this attempt, and the first one counts. Ask for a new attempt.';

const withTitle = (db: Db | Tx) =>
  db
    .selectFrom('runs')
    .innerJoin('scenarios', 'scenarios.hash', 'runs.scenario_hash')
    .selectAll('runs')
    .select('scenarios.title as title');

/** The run of an attempt; undefined where none was handed in. */
export const runOf = (db: Db | Tx, attemptId: string): Promise<Run | undefined> =>
  withTitle(db).where('attempt_id', '=', attemptId).executeTakeFirst();

/** The runs of a member that were handed in before a moment, newest first, a hundred at most. */
export const runsOf = (db: Db, memberId: string, before: number): Promise<Run[]> =>
  withTitle(db)
    .where('member_id', '=', memberId)
    .where('received_at', '<', before)
    .orderBy('received_at', 'desc')
    .orderBy('attempt_id')
    .limit(PAGE)
    .execute();

/** Every run of a member, oldest first, with its record. */
export const allRunsOf = (db: Db, memberId: string) =>
  withTitle(db)
    .innerJoin('records', 'records.attempt_id', 'runs.attempt_id')
    .select('records.record')
    .where('member_id', '=', memberId)
    .orderBy('received_at')
    .execute();

/** The record of a run, as it was handed in. */
export const recordOf = async (db: Db, attemptId: string): Promise<string | undefined> => {
  const row = await db
    .selectFrom('records')
    .select('record')
    .where('attempt_id', '=', attemptId)
    .executeTakeFirst();
  return row?.record;
};

/**
 * What a member hands a record in for, before it is played: the attempt, or the run, where this very record is here already.
 *
 * @throws Refusal `not-found`, `attempt-used` or `attempt-over`
 */
export const attemptFor = async (
  db: Db | Tx,
  memberId: string,
  attemptId: string,
  recordHash: string,
  now: number,
) => {
  const attempt = await attemptOf(db, memberId, attemptId);
  if (!attempt) throw new Refusal('not-found', 'You have no such attempt.');
  if (attempt.done) {
    const run = await runOf(db, attemptId);
    if (run?.record_hash === recordHash) return { attempt, run };
    throw new Refusal('attempt-used', ATTEMPT_USED);
  }
  if (attempt.expires_at <= now)
    throw new Refusal('attempt-over', 'This attempt has expired. Ask for a new one.');
  return { attempt, run: undefined };
};

/** A record that has arrived, for whom and when. */
export interface Arrival {
  readonly memberId: string;
  readonly attemptId: string;
  readonly handedIn: HandedIn;
  readonly now: number;
}

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
    const added: RunTable[] = [];
    const results: (Run | Refusal)[] = [];
    for (const arrival of arrivals) {
      const result = await keepOne(tx, arrival).catch((error) => {
        if (error instanceof Refusal) return error;
        throw error;
      });
      if (!(result instanceof Refusal) && result.isNew) added.push(result.run);
      results.push(result instanceof Refusal ? result : { ...result.run, title: result.title });
    }
    await addToSums(tx, added, 1);
    return results;
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

const keepOne = async (tx: Tx, { memberId, attemptId, handedIn, now }: Arrival) => {
  const found = await attemptFor(tx, memberId, attemptId, handedIn.recordHash, now);
  if (found.run) return { run: found.run, title: found.run.title, isNew: false };
  const { attempt } = found;
  const { played, timing } = handedIn;
  const pace = timing === 'spoken' ? 1 : FASTEST_PACE;
  const passed = (now - attempt.issued_at + CLOCKS_DIFFER_MS) * pace;
  if (played.untilMs > passed)
    throw new Refusal(
      'run-too-long',
      `The call lasts ${played.untilMs} ms, and the attempt was given out ${now - attempt.issued_at} ms ago. A call is played in its own time.`,
    );
  const beside = await timeBeside(tx, memberId, attempt.issued_at);
  const flags = [...played.flags, ...(beside + played.untilMs > passed ? ['overlapping'] : [])];
  const run: RunTable = {
    attempt_id: attemptId,
    member_id: memberId,
    team_id: attempt.team_id,
    challenge_id: attempt.challenge_id,
    position: attempt.position,
    counts: attempt.counts,
    set_aside: 0,
    call_id: played.callId,
    scenario_hash: attempt.scenario_hash,
    engine: played.engine,
    mode: attempt.mode,
    untimed: timing === 'untimed' ? 1 : 0,
    seed: attempt.seed,
    issued_at: attempt.issued_at,
    received_at: now,
    month: new Date(now).toISOString().slice(0, 7),
    until_ms: played.untilMs,
    call_ms: played.callMs,
    possible_ms: played.possibleMs,
    total: played.total,
    ending: played.ending,
    outcome: played.outcome,
    critical_fails: played.criticalFails,
    dimensions: JSON.stringify(played.dimensions),
    decisions: JSON.stringify(played.points),
    nth: 0,
    flags: flags.join(' '),
    record_hash: handedIn.recordHash,
    twin: played.twin,
  };
  run.nth = await nthOf(tx, run);
  await insertRun(tx, run, handedIn.record);
  return { run, title: attempt.call_title, isNew: true };
};

const insertRun = async (tx: Tx, run: RunTable, record: string): Promise<void> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('runs')
    .values(run)
    .onConflict((on) => on.column('twin').doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n)
    throw new Refusal(
      'same-as-another',
      'A call with the same acts at the very same milliseconds was handed in before. No two calls are alike to the millisecond.',
    );
  await tx.insertInto('records').values({ attempt_id: run.attempt_id, record }).execute();
  await tx.updateTable('attempts').set({ done: 1 }).where('id', '=', run.attempt_id).execute();
};

/** How long the member's other calls lasted that were given out after this one and are here already, in ms. */
const timeBeside = async (tx: Tx, memberId: string, issuedAt: number): Promise<number> => {
  const { ms } = await tx
    .selectFrom('runs')
    .select((to) => to.fn.sum<number>('until_ms').as('ms'))
    .where('member_id', '=', memberId)
    .where('received_at', '>=', issuedAt)
    .where('issued_at', '>=', issuedAt)
    .executeTakeFirstOrThrow();
  return ms ?? 0;
};

const nthOf = async (tx: Tx, run: RunTable): Promise<number> => {
  const { before } = await tx
    .selectFrom('runs')
    .select((to) => to.fn.countAll<number>().as('before'))
    .where('member_id', '=', run.member_id)
    .where('scenario_hash', '=', run.scenario_hash)
    .where('mode', '=', run.mode)
    .where('untimed', '=', run.untimed)
    .where('set_aside', '=', 0)
    .executeTakeFirstOrThrow();
  return Math.min(MOST_NTH, before + 1);
};
