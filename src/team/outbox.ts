import type { Answer, Ask } from './client.ts';
import type { Keep, WaitingRun } from './keep.ts';
import { passes, troubleIn } from './trouble.ts';

/** The server's word on a run that arrived. */
export type Arrived = Answer<'handIn'>;

/** What came of going through the outbox once. */
export interface Round {
  readonly arrived: readonly Arrived[];
  /** how long to wait before the next try, in ms; undefined where nothing is left to try */
  readonly again: number | undefined;
}

/** Stands for the member of a run where nobody was signed in any more when it was over. */
export const ANYBODY = '';

/** The first wait after a failure, and the longest, in ms. */
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 5 * 60_000;

/** How long to wait after so many tries in vain, in ms: twice as long each time, up to five minutes. */
export const waitAfter = (tries: number): number =>
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, tries - 1));

/**
 * Hands in what waits for this member, the oldest first. A run leaves the outbox only when the server has said that it
 * has it; sent twice, it is still one run there, since it is named by its attempt. Stops at the first trouble that time
 * will mend, for the next run would meet it too. Never rejects for a trouble with the server.
 */
export const deliver = async (keep: Keep, ask: Ask, member: string): Promise<Round> => {
  const arrived: Arrived[] = [];
  for (const run of await keep.waiting()) {
    if (run.refused || ![member, ANYBODY].includes(run.member)) continue;
    try {
      const { attempt, record } = run;
      arrived.push(await ask('handIn', { params: { attempt }, body: { record } }));
      await keep.letGo(attempt);
    } catch (error) {
      const again = await setBack(keep, run, error);
      if (again !== undefined) return { arrived, again };
    }
  }
  return { arrived, again: undefined };
};

/** Puts down why a run was not taken; gives how long to wait, or undefined where waiting helps nothing. */
const setBack = async (
  keep: Keep,
  run: WaitingRun,
  error: unknown,
): Promise<number | undefined> => {
  const { code, message: detail, retryAfter } = troubleIn(error);
  const tries = run.tries + 1;
  // without a session it waits until somebody signs in, and is no worse for it
  const refused = !passes(code) && code !== 'not-signed-in';
  await keep.amend({ ...run, tries, trouble: { code, detail }, ...(refused && { refused }) });
  if (!passes(code)) return undefined;
  return Math.max((retryAfter ?? 0) * 1000, waitAfter(tries));
};
