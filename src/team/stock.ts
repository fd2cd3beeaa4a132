import type { Answer, Ask } from './client.ts';
import type { Attempt, Stocked, WaitingRun } from './keep.ts';
import { passes, TeamTrouble, troubleIn } from './trouble.ts';

export type Challenge = Answer<'challenges'>['challenges'][number];
export type ChallengeCall = Challenge['calls'][number];

/** The calls of the challenges under way of which this member has attempts that count left, what ends first in front. */
const dueIn = (
  challenges: readonly Challenge[],
): readonly { readonly challenge: Challenge; readonly call: ChallengeCall }[] =>
  challenges
    .filter(({ over }) => !over)
    .sort((a, b) => (a.endsAt < b.endsAt ? -1 : 1))
    .flatMap((challenge) =>
      challenge.calls
        .filter(({ done }) => done < challenge.counting)
        .map((call) => ({ challenge, call })),
    );

/**
 * Fetches ahead what is due, so that it can be taken without a connection: every attempt that counts, as many as somebody
 * may hold. `has` tells whether the shelf holds a version of a call; the text of any other comes with the stock.
 */
export const stockUp = async (
  ask: Ask,
  challenges: readonly Challenge[],
  has: (hash: string) => boolean,
  before: readonly Stocked[],
): Promise<readonly Stocked[]> => {
  for (const { challenge, call } of dueIn(challenges)) {
    const ahead = Math.min(5, challenge.counting - call.done);
    if (call.open >= ahead) continue;
    try {
      await ask('attempt', {
        body: { challenge: challenge.id, position: call.position, ahead },
      });
    } catch (error) {
      const { code } = troubleIn(error);
      if (code === 'too-many-waiting') break;
      if (passes(code)) throw error;
      // over since we asked, or no longer ours: there is nothing to fetch
    }
  }
  const { attempts } = await ask('attempts');
  return Promise.all(attempts.map((attempt) => stocked(ask, attempt, has, before)));
};

/** An attempt with all that it takes to play it. */
export const stocked = async (
  ask: Ask,
  attempt: Attempt,
  has: (hash: string) => boolean,
  before: readonly Stocked[] = [],
): Promise<Stocked> => {
  if (has(attempt.hash)) return { attempt };
  const known = before.find((one) => one.attempt.hash === attempt.hash)?.text;
  const text = known ?? (await ask('callText', { params: { hash: attempt.hash } })).text;
  return { attempt, text };
};

/** The attempt in stock at a call of a challenge: one that counts before one that does not, the oldest first. */
export const inStock = (
  stock: readonly Stocked[],
  challenge: string,
  position: number,
  now: number,
): Stocked | undefined =>
  stock
    .filter(({ attempt }) => attempt.challenge === challenge && attempt.position === position)
    .filter(({ begunAt }) => begunAt === undefined)
    .filter(({ attempt }) => Date.parse(attempt.expiresAt) > now)
    .sort(({ attempt: a }, { attempt: b }) => Number(b.counts) - Number(a.counts))[0];

/** The exams of a stock that were begun, as long as they could have been handed in. */
export const begunIn = (stock: readonly Stocked[], now: number): readonly Stocked[] =>
  stock.filter(
    ({ begunAt, attempt }) => begunAt !== undefined && Date.parse(attempt.expiresAt) > now,
  );

/** How many attempts at a call are used up here that the server does not know of: runs that wait, and exams that were begun. */
export const usedUpHere = (
  {
    stock,
    waiting,
  }: { readonly stock: readonly Stocked[]; readonly waiting: readonly WaitingRun[] },
  challenge: string,
  position: number,
): number => {
  const waits = waiting.filter(
    (run) => run.challenge === challenge && run.position === position && !run.refused && !run.told,
  );
  const untold = stock.filter(
    ({ attempt, begunAt, told }) =>
      attempt.challenge === challenge &&
      attempt.position === position &&
      attempt.counts &&
      begunAt !== undefined &&
      !told,
  );
  return waits.length + untold.length;
};

/** Tells the server which exams were begun, until the first trouble that time will mend; gives whether there was anything to tell. */
export const tellBegun = async (
  ask: Ask,
  stock: readonly Stocked[],
  told: (attempt: string) => Promise<void>,
): Promise<boolean> => {
  let any = false;
  for (const { attempt, begunAt, told: isTold } of stock) {
    if (begunAt === undefined || isTold) continue;
    try {
      await ask('begin', { params: { attempt: attempt.id }, body: { answeredAt: begunAt } });
    } catch (error) {
      if (passes(troubleIn(error).code)) return any;
      // it is handed in, or not ours: there is nothing to tell
    }
    await told(attempt.id);
    any = true;
  }
  return any;
};

/** What is said where a call is wanted that is not in stock, and no server is there to ask. */
export const notInStock = (): TeamTrouble =>
  new TeamTrouble(
    'unreachable',
    'This call was not fetched ahead, and the server is out of reach.',
  );
