import { DIMENSION_NAMES, type Dimension } from '../scoring/index.ts';
import type { KeptRun } from './archive.ts';
import { isWhole } from './progress.ts';

/** Runs are compared with others of their kind only. */
export const KINDS_OF_RUN = ['practice', 'exam', 'untimed'] as const;
export type KindOfRun = (typeof KINDS_OF_RUN)[number];

/** The kind of a run; one without a clock is its own kind, whatever the mode. */
export const kindOf = ({ record, timing }: KeptRun): KindOfRun =>
  timing === 'untimed' ? 'untimed' : record.mode;

/** One run's share of a dimension. */
export interface Point {
  /** the wall clock, ms since 1970 */
  readonly at: number;
  /** 0 to 1 */
  readonly share: number;
}

/** What the runs say of one dimension. */
export interface Trait {
  readonly dimension: Dimension;
  /** how many calls tested it */
  readonly calls: number;
  /** opportunities taken and offered, by weight */
  readonly taken: number;
  readonly offered: number;
  /** the share taken, and the bounds between which the true one lies, each 0 to 1; undefined while too few calls are known */
  readonly estimate:
    | { readonly share: number; readonly low: number; readonly high: number }
    | undefined;
  /** the older half of the calls against the newer; undefined where it cannot be told apart from chance */
  readonly change: 'better' | 'worse' | undefined;
  /** one point a call, the oldest first */
  readonly points: readonly Point[];
}

/** From so many calls, and so many opportunities, something can be said. */
const LEAST_CALLS = 3;
const LEAST_CHANCES = 8;
/** Two-sided bounds of 90 %. */
const Z = 1.645;

/** The bounds of a share of `taken` in `of`, after Wilson 1927; near 0 and 1 they stay within. */
export const wilson = (taken: number, of: number): { low: number; high: number } => {
  const share = taken / of;
  const z2 = Z * Z;
  const middle = share + z2 / (2 * of);
  const reach = Z * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  const scale = 1 + z2 / of;
  return {
    low: Math.max(0, Math.min(share, (middle - reach) / scale)),
    high: Math.min(1, Math.max(share, (middle + reach) / scale)),
  };
};

/** What the whole calls of one kind say of each dimension; `runs` the oldest first. */
export const patternOf = (runs: readonly KeptRun[], kind: KindOfRun): readonly Trait[] => {
  const own = runs.filter((run) => isWhole(run) && kindOf(run) === kind);
  return DIMENSION_NAMES.map((dimension) => traitOf(own, dimension));
};

const traitOf = (runs: readonly KeptRun[], dimension: Dimension): Trait => {
  const tests = runs.flatMap(({ chances, finishedAt }) => {
    const [taken, of] = chances[dimension] ?? [0, 0];
    return of > 0 ? [{ at: finishedAt, taken, of }] : [];
  });
  const { taken, of } = sum(tests);
  const enough = tests.length >= LEAST_CALLS && of >= LEAST_CHANCES;
  return {
    dimension,
    calls: tests.length,
    taken,
    offered: of,
    estimate: enough ? { share: taken / of, ...wilson(taken, of) } : undefined,
    change: enough ? changeIn(tests) : undefined,
    points: tests.map((test) => ({ at: test.at, share: test.taken / test.of })),
  };
};

interface Chances {
  readonly taken: number;
  readonly of: number;
}

const sum = (tests: readonly Chances[]): Chances =>
  tests.reduce((all, { taken, of }) => ({ taken: all.taken + taken, of: all.of + of }), {
    taken: 0,
    of: 0,
  });

/** A change is one where the bounds of the two halves lie apart. */
const changeIn = (tests: readonly Chances[]): Trait['change'] => {
  const half = Math.floor(tests.length / 2);
  const [before, after] = [sum(tests.slice(0, half)), sum(tests.slice(half))];
  const [was, is] = [wilson(before.taken, before.of), wilson(after.taken, after.of)];
  if (is.low > was.high) return 'better';
  return is.high < was.low ? 'worse' : undefined;
};
