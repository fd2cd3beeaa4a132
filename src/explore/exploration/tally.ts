import { LONGEST_CALL_MS } from '../../call/index.ts';
import type { Outcome } from '../../scenario/index.ts';
import type { Result } from '../../scoring/index.ts';
import { NAIVE, REFERENCE } from './roster.ts';

/** Some numbers, summed up; the histogram has ten bins from `from` to `to`, the last one open to above. */
export interface Spread {
  readonly mean: number;
  readonly least: number;
  readonly most: number;
  readonly from: number;
  readonly to: number;
  readonly bins: readonly number[];
}

/** How a player fared. */
export interface PlayerTally {
  readonly player: string;
  readonly plays: number;
  /** totals, 0 to 100 */
  readonly score: Spread;
  /** from answer to end, ms */
  readonly callMs: Spread;
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
  /** what is wrong with that, in words; undefined where nothing is */
  readonly fault: string | undefined;
}

const BINS = 10;
/** A naive player stays below this, the reference player reaches at least that. */
const NAIVE_BELOW = 60;
const REFERENCE_FROM = 90;

const spread = (numbers: readonly number[], from: number, to: number): Spread => {
  const bins = Array.from({ length: BINS }, () => 0);
  for (const n of numbers) {
    const bin = Math.floor(((n - from) / (to - from)) * BINS);
    const at = Math.min(BINS - 1, Math.max(0, bin));
    bins[at] = (bins[at] ?? 0) + 1;
  }
  const sum = numbers.reduce((total, n) => total + n, 0);
  const mean = numbers.length === 0 ? 0 : Math.round((10 * sum) / numbers.length) / 10;
  return { mean, least: Math.min(...numbers), most: Math.max(...numbers), from, to, bins };
};

/** Sums up how a player fared. */
export const tallyOf = (player: string, results: readonly Result[]): PlayerTally => {
  const outcomes: Partial<Record<Outcome, number>> = {};
  for (const { outcome } of results)
    if (outcome.outcome) outcomes[outcome.outcome] = (outcomes[outcome.outcome] ?? 0) + 1;
  const score = spread(
    results.map((result) => result.score.total),
    0,
    100,
  );
  const callMs = spread(
    results.map(({ outcome }) => outcome.callMs),
    0,
    LONGEST_CALL_MS,
  );
  return { player, plays: results.length, score, callMs, outcomes, fault: faultOf(player, score) };
};

const faultOf = (player: string, { mean, least }: Spread): string | undefined => {
  if (player === REFERENCE && least < REFERENCE_FROM)
    return `the reference player comes to ${least} only; ${REFERENCE_FROM} is the least for a call that can be learned`;
  if (NAIVE.includes(player) && mean >= NAIVE_BELOW)
    return `does too well: ${mean} on average, and has not learned the trade (below ${NAIVE_BELOW})`;
  return undefined;
};
