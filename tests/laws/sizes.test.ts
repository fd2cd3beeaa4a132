import { afterAll, describe, expect, it } from 'vitest';
import { playCall, playerNamed } from '../../src/explore/index.ts';
import { speaksOnceAfter } from '../../src/explore/laws/variants.ts';
import type { Player } from '../../src/explore/player.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { randomCases, shippedCases } from './cases.ts';

/** How long a call took, in ms from answer, how often it was interrupted, and how it ended. */
interface Length {
  readonly ms: number;
  readonly interruptions: number;
  readonly outcome: string | undefined;
}

const named = (name: string): Player => {
  const player = playerNamed(name);
  if (!player) throw new Error(`there is no player ${name}`);
  return player;
};

/** Plays a call with steady hands and measures it. */
const lengthOf = (scenario: Scenario, seed: number, player: Player): Length => {
  const call = playCall(scenario, (view, _random, toPlay) => player(view, () => 0.5, toPlay), seed);
  const { ended, answeredAt = 0, now } = call.view();
  return {
    ms: (ended?.at ?? now) - answeredAt,
    interruptions: call.log.filter(({ cue }) => cue === 'interrupted').length,
    outcome: ended?.outcome,
  };
};

const measured: string[] = [];
/** The middle of some numbers; notes how they are spread. */
const medianOf = (what: string, numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  const spread = [0, 0.05, 0.5, 0.95, 1].map((share) => at(share).toFixed(2)).join(' / ');
  measured.push(`${what}: ${spread} (least, 5 %, median, 95 %, most; ${sorted.length} calls)`);
  return at(0.5);
};
const least = (numbers: readonly number[]): number => Math.min(...numbers);
const most = (numbers: readonly number[]): number => Math.max(...numbers);

describe.each([
  ['the calls that ship', shippedCases()],
  ['random callers', randomCases()],
] as const)('what harm costs, on %s', (on, cases) => {
  const listener = cases.map(([scenario, seed]) => lengthOf(scenario, seed, named('listener')));
  /** Each case with the listener's length and that of somebody else. */
  const beside = (player: () => Player): { base: number; other: Length }[] =>
    cases.map(([scenario, seed], n) => ({
      base: listener[n]?.ms ?? Number.NaN,
      other: lengthOf(scenario, seed, player()),
    }));

  it('should be 5 to 60 s for one interruption, 8 to 20 s in the median', () => {
    const seconds = beside(() => named('interrupter:1'))
      .filter(({ other }) => other.interruptions === 1)
      .map(({ base, other }) => (other.ms - base) / 1000);
    const median = medianOf(`one interruption on ${on}, s`, seconds);
    expect(seconds.length).toBeGreaterThan(0.95 * cases.length);
    expect(least(seconds)).toBeGreaterThanOrEqual(5);
    expect(most(seconds)).toBeLessThanOrEqual(60);
    expect(median).toBeGreaterThanOrEqual(8);
    expect(median).toBeLessThanOrEqual(20);
  });

  it('should be a call 1.3 to 1.8 times as long for six interruptions', () => {
    const ratios = beside(() => named('interrupter:6'))
      .filter(({ other }) => other.interruptions === 6)
      .map(({ base, other }) => other.ms / base);
    medianOf(`six interruptions on ${on}, times the length`, ratios);
    expect(ratios.length).toBeGreaterThan(0.95 * cases.length);
    expect(least(ratios)).toBeGreaterThanOrEqual(1.3);
    expect(most(ratios)).toBeLessThanOrEqual(1.8);
  });

  it('should be a call at least twice as long for jumping into every gap, and an end', () => {
    const calls = beside(() => named('gap-jumper'));
    const ratios = calls.map(({ base, other }) => other.ms / base);
    medianOf(`jumping into every gap on ${on}, times the length`, ratios);
    expect(least(ratios)).toBeGreaterThanOrEqual(2);
    expect(calls.filter(({ other }) => other.outcome === undefined)).toEqual([]);
  });

  it('should be paid in a false ending by a pause of 0.3 s, and not by one of 2.5 s', () => {
    const short = beside(() => speaksOnceAfter(300));
    const long = beside(() => speaksOnceAfter(2500));
    medianOf(
      `speaking 0.3 s into a false ending on ${on}, s`,
      short.map(({ base, other }) => (other.ms - base) / 1000),
    );
    for (const { base, other } of short) {
      expect(other.interruptions).toBeGreaterThanOrEqual(1);
      expect(other.ms).toBeGreaterThan(base);
    }
    for (const { base, other } of long) {
      expect(other.interruptions).toBe(0);
      expect(other.ms).toBe(base);
    }
  });

  afterAll(() => {
    process.stdout.write(`${measured.splice(0).join('\n')}\n`);
  });
});
