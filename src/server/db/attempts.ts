import { randomInt } from 'node:crypto';
import { MOST_OPEN } from '../../protocol/index.ts';
import { Refusal } from '../refusal.ts';
import { newId } from '../secrets.ts';
import { holdMember } from './erase.ts';
import { type KeptCall, keepCall } from './scenarios.ts';
import { type Db, inTransaction, type Tx } from './transaction.ts';

/** What is said of attempts that take no call. */
export const NO_ATTEMPT = 'You have no such attempt.';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** An attempt of the shelf can be handed in for so long. */
const FREE_MS = 14 * DAY;
/** A call that was taken on the last evening of a challenge, offline, may arrive so much later. */
const LATE_MS = 12 * HOUR;
/** Seeds that the server draws have six digits, so that they can be said on the telephone. */
export const DRAWN_SEEDS = 1_000_000;

/** What somebody asks to play. */
export type Wish =
  | { readonly challenge: string; readonly position: number; readonly ahead: number }
  | { readonly call: KeptCall; readonly mode: 'practice' | 'exam'; readonly ahead: number };

interface Sort {
  readonly challenge_id: string | null;
  readonly position: number | null;
  readonly scenario_hash: string;
  readonly mode: 'practice' | 'exam';
}

const withCall = (db: Db | Tx) =>
  db
    .selectFrom('attempts')
    .innerJoin('scenarios', 'scenarios.hash', 'attempts.scenario_hash')
    .selectAll('attempts')
    .select(['scenarios.id as call_id', 'scenarios.title as call_title']);

/** The attempts that a member can still take, oldest first. */
export const openAttempts = (db: Db | Tx, memberId: string, now: number) =>
  withCall(db)
    .where('member_id', '=', memberId)
    .where('done', '=', 0)
    .where('answered_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('issued_at')
    .orderBy('ordinal')
    .orderBy('attempts.id')
    .execute();

/** Every attempt of a member, oldest first. */
export const attemptsOf = (db: Db, memberId: string) =>
  withCall(db).where('member_id', '=', memberId).orderBy('issued_at').orderBy('ordinal').execute();

const withTeam = (db: Db | Tx) =>
  withCall(db).innerJoin('members', 'members.id', 'attempts.member_id').select('members.team_id');

/** An attempt of a member, with their team; undefined where it is none of theirs. */
export const attemptOf = (db: Db | Tx, memberId: string, id: string) =>
  withTeam(db).where('attempts.id', '=', id).where('member_id', '=', memberId).executeTakeFirst();

/** Attempts with these names, whosever they are, with their member's team. */
export const attemptsWithTeam = (tx: Tx, ids: readonly string[]) =>
  withTeam(tx).where('attempts.id', 'in', ids).execute();

/**
 * Gives a member the attempts that are open for this wish, and new ones until there are `ahead`. Whether an attempt
 * counts is settled here, so that nobody gets rid of a bad call by not handing it in.
 *
 * @throws Refusal `not-found`, `challenge-over` or `too-many-waiting`
 */
export const issueAttempts = (
  db: Db,
  member: { readonly id: string; readonly teamId: string },
  wish: Wish,
  engine: string,
  now: number,
) =>
  inTransaction(db, async (tx) => {
    await holdMember(tx, member.id);
    const { sort, seed, expiresAt, counting } = await settled(tx, member.teamId, wish, now);
    const open = await openAttempts(tx, member.id, now);
    const fitting = open.filter(
      (attempt) =>
        attempt.challenge_id === sort.challenge_id &&
        attempt.position === sort.position &&
        attempt.scenario_hash === sort.scenario_hash &&
        attempt.mode === sort.mode &&
        attempt.engine === engine,
    );
    const missing = Math.max(0, wish.ahead - fitting.length);
    if (open.length + missing > MOST_OPEN)
      throw new Refusal(
        'too-many-waiting',
        `You hold ${open.length} calls that are not finished. Take some of them first.`,
      );
    let ordinal = sort.challenge_id === null ? null : await lastOrdinal(tx, member.id, sort);
    for (let n = 0; n < missing; n += 1) {
      if (ordinal !== null) ordinal += 1;
      await tx
        .insertInto('attempts')
        .values({
          id: newId(),
          member_id: member.id,
          ...sort,
          ordinal,
          counts: ordinal === null || ordinal <= counting ? 1 : 0,
          engine,
          seed: seed ?? 1 + randomInt(DRAWN_SEEDS - 1),
          issued_at: now,
          expires_at: expiresAt,
          done: 0,
          answered_at: null,
        })
        .execute();
    }
    const after = await openAttempts(tx, member.id, now);
    const known = new Set(open.map(({ id }) => id));
    const fit = new Set(fitting.map(({ id }) => id));
    return after.filter(({ id }) => fit.has(id) || !known.has(id)).slice(0, wish.ahead);
  });

/**
 * Puts down at which virtual ms an exam was answered: from here on its attempt is nobody's to take, and takes the record of
 * that call alone. A practice call can be left and gone on with, so nothing is put down of one.
 *
 * @throws Refusal `not-found`, or `attempt-used` where the exam was answered at another time before
 */
export const beginExam = (
  db: Db,
  memberId: string,
  id: string,
  answeredAt: number,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    await holdMember(tx, memberId);
    const attempt = await attemptOf(tx, memberId, id);
    if (!attempt) throw new Refusal('not-found', NO_ATTEMPT);
    if (attempt.mode === 'practice' || attempt.done) return;
    refuseSecondExam(attempt, answeredAt);
    await tx
      .updateTable('attempts')
      .set({ answered_at: answeredAt })
      .where('id', '=', id)
      .execute();
  });

/** An exam is taken once. Throws Refusal `attempt-used` for a call that was answered at another time than was said of it. */
export const refuseSecondExam = (
  { answered_at }: { readonly answered_at: number | null },
  answeredAt: number | undefined,
): void => {
  if (answered_at !== null && answered_at !== answeredAt)
    throw new Refusal(
      'attempt-used',
      'This exam was begun before. It is taken once, in one sitting; ask for a new attempt.',
    );
};

const settled = async (tx: Tx, teamId: string, wish: Wish, now: number) => {
  if ('call' in wish) {
    await keepCall(tx, wish.call);
    const sort: Sort = {
      challenge_id: null,
      position: null,
      scenario_hash: wish.call.hash,
      mode: wish.mode,
    };
    return { sort, seed: undefined, expiresAt: now + FREE_MS, counting: 0 };
  }
  const found = await tx
    .selectFrom('challenges')
    .innerJoin('challenge_teams', 'challenge_teams.challenge_id', 'challenges.id')
    .innerJoin('challenge_calls', 'challenge_calls.challenge_id', 'challenges.id')
    .select([
      'challenges.mode',
      'challenges.counting',
      'challenges.ends_at',
      'challenge_calls.scenario_hash',
      'challenge_calls.seed',
    ])
    .where('challenges.id', '=', wish.challenge)
    .where('challenge_teams.team_id', '=', teamId)
    .where('challenge_calls.position', '=', wish.position)
    .executeTakeFirst();
  if (!found) throw new Refusal('not-found', 'Your team has no such call in a challenge.');
  if (found.ends_at <= now)
    throw new Refusal('challenge-over', 'The challenge is over; no more calls are given out.');
  const sort: Sort = {
    challenge_id: wish.challenge,
    position: wish.position,
    scenario_hash: found.scenario_hash,
    mode: found.mode,
  };
  const { seed, counting, ends_at: endsAt } = found;
  return { sort, seed, expiresAt: endsAt + LATE_MS, counting };
};

const lastOrdinal = async (
  tx: Tx,
  memberId: string,
  { challenge_id, position }: Sort,
): Promise<number> => {
  const { last } = await tx
    .selectFrom('attempts')
    .select((to) => to.fn.max('ordinal').as('last'))
    .where('member_id', '=', memberId)
    .where('challenge_id', '=', challenge_id)
    .where('position', '=', position)
    .executeTakeFirstOrThrow();
  return last ?? 0;
};
