import type { Answer, Ask } from './client.ts';
import type { Attempt, Stocked } from './keep.ts';
import { passes, TeamTrouble, troubleIn } from './trouble.ts';

export type Challenge = Answer<'challenges'>['challenges'][number];
export type ChallengeCall = Challenge['calls'][number];

/** The calls of the challenges under way of which this member has attempts that count left, what ends first in front. */
export const dueIn = (
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
    .filter(({ attempt }) => Date.parse(attempt.expiresAt) > now)
    .sort(({ attempt: a }, { attempt: b }) => Number(b.counts) - Number(a.counts))[0];

/** What is said where a call is wanted that is not in stock, and no server is there to ask. */
export const notInStock = (): TeamTrouble =>
  new TeamTrouble(
    'unreachable',
    'This call was not fetched ahead, and the server is out of reach.',
  );
