import { afterAll, describe, expect, it } from 'vitest';
import { createCall } from '../../src/call/index.ts';
import { findingText } from '../../src/cli/finding-text.ts';
import { check } from '../../src/lint/index.ts';
import { callsIn, type Finding, readScenario } from '../../src/scenario/index.ts';
import { findingInWords } from '../../src/words/finding-in-words.ts';
import { BOARD_REPORT } from '../board-report.ts';
import { HOSTILE } from './hostile.ts';
import { BREAKAGES, type Breakage, drawsOf } from './mutations.ts';
import { SMALL_CALL, TINY_CALL } from './small-call.ts';

/** So many files. More of them: HOLD_BROKEN_FILES=10000 npx vitest run tests/scenario/fuzz */
const FILES = Number(process.env.HOLD_BROKEN_FILES || 600);
/** Which call is broken in the nth of them: the tinier, the more often, since it is read sooner. */
const callOf = (n: number): string =>
  n % 500 === 0 ? BOARD_REPORT : n % 20 === 0 ? SMALL_CALL : TINY_CALL;
/** The longest that all of the checks of a file may cost, in ms. */
const LONGEST_MS = 1000;
/** What is slow once may have met the collection of garbage, or a machine that others keep busy. */
const TRIES = 5;

const shares = BREAKAGES.flatMap((one) => Array<Breakage>(one.share).fill(one));

/** What some work costs the machine, in ms; time that others had of it does not count. */
const costOf = (work: () => void): number => {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
};

/** Holds a file to all rules, as `hold check` does. */
const checked = (text: string): readonly Finding[] => check(text, 'broken.yaml').findings;

/** What that costs, in ms; the least of some tries, where it is too much. */
const costOfChecking = (text: string): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && least > LONGEST_MS; tries += 1)
    least = Math.min(
      least,
      costOf(() => checked(text)),
    );
  return least;
};

/** Reads a file as the game does, too; throws where something comes out that is neither a call nor a finding. */
const read = (text: string): 'good' | 'findings' => {
  const findings = checked(text);
  for (const finding of findings) {
    const { line, column, length } = finding;
    const { message, remedy } = findingInWords(finding);
    if (!(line >= 1 && column >= 1 && length >= 0)) throw new Error(`no place: ${message}`);
    if (message === '' || remedy === '') throw new Error('a finding without words');
    if (findingText(finding).length > 3000)
      throw new Error(`a finding that nobody can read: ${message.slice(0, 500)}`);
  }
  const reading = readScenario(text, 'broken.yaml');
  for (const scenario of callsIn(reading))
    createCall(scenario, { seed: 1, mode: 'exam' }).advanceTo(60_000);
  if ('scenario' in reading) return 'good';
  if (!findings.some(({ severity }) => severity === 'error'))
    throw new Error('cannot be read, and nothing is said of it');
  return 'findings';
};

interface Tally {
  good: number;
  findings: number;
  /** CPU time of the slowest, in ms */
  slowest: number;
}

const seen: Record<string, Tally> = {};

describe('a scenario file that has been broken', () => {
  afterAll(() => console.table(seen));

  it(`should be read, checked or turned down soon, ${FILES} times`, () => {
    for (let seed = 1; seed <= FILES; seed += 1) {
      const draw = drawsOf(seed);
      const { name, break: broken } = shares[Math.floor(draw() * shares.length)] as Breakage;
      const text = broken(callOf(seed), draw);
      const tally = seen[name] ?? { good: 0, findings: 0, slowest: 0 };
      seen[name] = tally;
      const where = `seed ${seed}, ${name}: ${JSON.stringify(text.slice(0, 300))}`;
      const ms = costOfChecking(text);
      try {
        tally[read(text)] += 1;
      } catch (error) {
        throw new Error(where, { cause: error });
      }
      tally.slowest = Math.max(tally.slowest, Math.round(ms));
      if (ms > LONGEST_MS) expect(ms, where).toBeLessThan(LONGEST_MS);
    }
    const good = Object.values(seen).reduce((sum, one) => sum + one.good, 0);
    expect(good).toBeGreaterThan(FILES / 100);
    expect(good).toBeLessThan(FILES / 2);
  }, 1_200_000);
});

describe('a scenario file that is made to take for ever', () => {
  it.each(Object.entries(HOSTILE))('should be turned down soon: %s', (_, text) => {
    expect(text.length).toBeGreaterThan(40_000);
    expect(costOfChecking(text)).toBeLessThan(LONGEST_MS);
  });
});

describe('the small calls that are broken', () => {
  it('should be good before', () => {
    expect(readScenario(TINY_CALL, 'tiny.yaml')).toHaveProperty('scenario.id', 'tiny');
    expect(readScenario(SMALL_CALL, 'small.yaml')).toHaveProperty('variants.length', 1);
  });
});
