import type { Cue } from '../../../call/cue.ts';
import { firstWords } from '../spoken.ts';

/** So long before something was done the trainee goes back to it, in ms: enough to do another thing. */
const BEFORE_MS = 2000;
/** Points closer to one another than this are one, in ms. */
const APART_MS = 1000;

const DONE: readonly Cue['cue'][] = ['trainee-starts', 'held', 'resumed'];

/** The moments to go back to that suggest themselves, the oldest first: shortly before each thing the trainee did; virtual ms. */
export const restPoints = (log: readonly Cue[], from: number): readonly number[] =>
  log
    .filter(({ cue }) => DONE.includes(cue))
    .map(({ at }) => Math.max(from, at - BEFORE_MS))
    .filter((at, n, all) => n === 0 || at - (all[n - 1] ?? 0) >= APART_MS);

/** What was being said at a time of the call (virtual ms), or was the last thing said before; undefined where nobody had spoken. */
export const saidAt = (
  log: readonly Cue[],
  at: number,
): { readonly who: 'caller' | 'you'; readonly says: string; readonly of: string } | undefined => {
  const begun = log.findLast(
    (cue) => cue.at <= at && (cue.cue === 'caller-starts' || cue.cue === 'trainee-starts'),
  );
  if (begun?.cue !== 'caller-starts' && begun?.cue !== 'trainee-starts') return undefined;
  const { words } = begun;
  const out = words.filter(({ from }) => begun.at + from <= at).length;
  const who = begun.cue === 'caller-starts' ? 'caller' : 'you';
  return { who, says: firstWords(words, out) + (out < words.length ? ' …' : ''), of: begun.says };
};
