import { Refusal } from '../refusal.ts';
import { attemptOf, NO_ATTEMPT } from './attempts.ts';
import type { RunTable } from './tables.ts';
import type { PointDone } from './tally.ts';
import type { Db, Tx } from './transaction.ts';

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

const PAGE = 100;

/** What is said of attempts that take no call. */
export const ATTEMPT_OVER = 'This attempt has expired. Ask for a new one.';
export const ATTEMPT_USED =
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

/** The runs of attempts, as far as they were handed in. */
export const runsOfAttempts = async (
  tx: Tx,
  attemptIds: readonly string[],
): Promise<readonly Run[]> =>
  attemptIds.length === 0 ? [] : withTitle(tx).where('attempt_id', 'in', attemptIds).execute();

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
  db: Db,
  memberId: string,
  attemptId: string,
  recordHash: string,
  now: number,
) => {
  const attempt = await attemptOf(db, memberId, attemptId);
  if (!attempt) throw new Refusal('not-found', NO_ATTEMPT);
  if (attempt.done) {
    const run = await runOf(db, attemptId);
    if (run?.record_hash === recordHash) return { attempt, run };
    throw new Refusal('attempt-used', ATTEMPT_USED);
  }
  if (attempt.expires_at <= now) throw new Refusal('attempt-over', ATTEMPT_OVER);
  return { attempt, run: undefined };
};
