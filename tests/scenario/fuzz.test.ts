import { afterAll, describe, expect, it } from 'vitest';
import { createCall } from '../../src/call/index.ts';
import { check } from '../../src/lint/index.ts';
import { callsIn, findingText, readScenario } from '../../src/scenario/index.ts';
import { BOARD_REPORT } from '../board-report.ts';
import { HOSTILE } from './hostile.ts';
import { BREAKAGES, type Breakage, drawsOf } from './mutations.ts';
import { SMALL_CALL, TINY_CALL } from './small-call.ts';

/** So many files in all. */
const FILES = 10_000;
/** Which call is broken in the nth of them: the tinier, the more often, since it is read sooner. */
const callOf = (n: number): string =>
  n % 1000 === 0 ? BOARD_REPORT : n % 20 === 0 ? SMALL_CALL : TINY_CALL;
/** Every so manieth is held to all rules, too, as `hold check` does. */
const CHECKED = 25;
/** The longest that a look at a file may take, in ms. */
// a second on a quiet machine; a busy one takes more of the processor for the same work
const LONGEST_MS = 5000;

const shares = BREAKAGES.flatMap((one) => Array<Breakage>(one.share).fill(one));

/** What some work costs the machine, in ms; time that others had of it does not count. */
const costOf = (work: () => void): number => {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
};

/** Reads a file as the game does; throws where something comes out that is neither a call nor a finding. */
const read = (text: string): 'good' | 'findings' => {
  const reading = readScenario(text, 'broken.yaml');
  for (const scenario of callsIn(reading))
    createCall(scenario, { seed: 1, mode: 'exam' }).advanceTo(60_000);
  if ('scenario' in reading) return 'good';
  if (reading.findings.length === 0) throw new Error('cannot be read, and nothing is said of it');
  for (const finding of reading.findings) {
    const { line, column, length, message, remedy } = finding;
    if (!(line >= 1 && column >= 1 && length >= 0)) throw new Error(`no place: ${message}`);
    if (message === '' || remedy === '') throw new Error('a finding without words');
    if (findingText(finding).length > 3000)
      throw new Error(`a finding that nobody can read: ${message.slice(0, 500)}`);
  }
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

  it(`should be read or turned down soon, ${FILES} times`, () => {
    for (let seed = 1; seed <= FILES; seed += 1) {
      const draw = drawsOf(seed);
      const { name, break: broken } = shares[Math.floor(draw() * shares.length)] as Breakage;
      const text = broken(callOf(seed), draw);
      const tally = seen[name] ?? { good: 0, findings: 0, slowest: 0 };
      seen[name] = tally;
      const look = (): void => {
        if (seed % CHECKED === 0) check(text, 'broken.yaml');
        tally[read(text)] += 1;
      };
      const where = `seed ${seed}, ${name}: ${JSON.stringify(text.slice(0, 300))}`;
      let ms = 0;
      try {
        ms = costOf(look);
      } catch (error) {
        throw new Error(where, { cause: error });
      }
      tally.slowest = Math.max(tally.slowest, Math.round(ms));
      // what is slow once may have met the collection of garbage
      if (ms > LONGEST_MS)
        expect(
          costOf(() => read(text)),
          where,
        ).toBeLessThan(LONGEST_MS);
    }
    const good = Object.values(seen).reduce((sum, one) => sum + one.good, 0);
    expect(good).toBeGreaterThan(FILES / 100);
    expect(good).toBeLessThan(FILES / 2);
  }, 300_000);
});

describe('a scenario file that is made to take for ever', () => {
  it.each(Object.entries(HOSTILE))('should be turned down soon: %s', (_, text) => {
    expect(text.length).toBeGreaterThan(40_000);
    const look = (): void => {
      read(text);
    };
    // what is slow once may have met the collection of garbage
    if (costOf(look) > LONGEST_MS) expect(costOf(look)).toBeLessThan(LONGEST_MS);
  });
});

describe('the small calls that are broken', () => {
  it('should be good before', () => {
    expect(readScenario(TINY_CALL, 'tiny.yaml')).toHaveProperty('scenario.id', 'tiny');
    expect(readScenario(SMALL_CALL, 'small.yaml')).toHaveProperty('variants.length', 1);
  });
});
