import { describe, expect, it } from 'vitest';
import { isHarming } from '../../src/crisis/index.ts';
import { PLAYERS, playCall, playerNamed } from '../../src/explore/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { type Result, resultOf } from '../../src/scoring/index.ts';
import { seeds, shipped } from './shipped.ts';

const SEEDS = seeds(8);
const GOOD = ['resolved', 'agreed'];
/** Each of them lacks something that a long call asks for. */
const LACKING = [
  'interrupter:6',
  'calm-down',
  'fixer',
  'silent',
  'always-first',
  'always-longest',
  'always-politest',
  'always-empathise',
  'always-redirect',
];
const NAMES = Object.keys(PLAYERS).map((name) => (name === 'interrupter' ? `${name}:6` : name));

const callOf = (scenario: Scenario, name: string, seed: number) => {
  const player = playerNamed(name);
  if (!player) throw new Error(`there is no player ${name}`);
  return playCall(scenario, player, seed);
};
const play = (scenario: Scenario, name: string, seed: number): Result =>
  resultOf(scenario, callOf(scenario, name, seed));
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

describe.each(shipped().map((scenario) => [scenario.id, scenario] as const))('on %s', (_, call) => {
  it('should score the listener 90 and more, without a critical fail', () => {
    for (const seed of SEEDS) {
      const { score, outcome } = play(call, 'listener', seed);
      expect(score.criticalFails, `seed ${seed}`).toEqual([]);
      expect(score.total, `seed ${seed}`).toBeGreaterThanOrEqual(90);
      expect(GOOD, `seed ${seed}`).toContain(outcome.outcome);
    }
  });

  it('should let the oracle do no worse than the listener, nor take longer for as much', () => {
    for (const seed of SEEDS.slice(0, 6)) {
      const best = play(call, 'oracle', seed);
      const listener = play(call, 'listener', seed);
      expect(best.score.criticalFails, `seed ${seed}`).toEqual([]);
      expect(best.score.total, `seed ${seed}`).toBeGreaterThanOrEqual(listener.score.total);
      if (best.score.total === listener.score.total)
        expect(best.outcome.callMs, `seed ${seed}`).toBeLessThanOrEqual(listener.outcome.callMs);
    }
  });

  it.each(LACKING)('should score %s below 60 whatever the seed', (name) => {
    const scores = SEEDS.map((seed) => ({ seed, total: play(call, name, seed).score.total }));
    expect(scores.filter(({ total }) => total >= 60)).toEqual([]);
  });

  it('should score nobody 60 who leaves the caller alone before the call is brought home', () => {
    for (let replies = 0; replies <= 9; replies += 1) {
      const { score, outcome } = play(call, `falls-silent:${replies}`, 1);
      const left = !GOOD.includes(outcome.outcome ?? '');
      if (replies === 0) expect(left).toBe(true);
      if (left) expect(score.total, `after ${replies} replies`).toBeLessThan(60);
    }
  });

  it('should score a player who draws below 60 in the mean of 200 seeds', () => {
    expect(mean(seeds(200).map((seed) => play(call, 'random', seed).score.total))).toBeLessThan(60);
  });

  it('should bring the listener home sooner than every player who harms and comes home too', () => {
    let compared = 0;
    for (const seed of SEEDS) {
      const { callMs } = play(call, 'listener', seed).outcome;
      for (const name of [...NAMES, 'interrupter:1', 'interrupter:3']) {
        if (name === 'oracle') continue;
        const other = callOf(call, name, seed);
        const { outcome } = resultOf(call, other);
        const harms = other.log.some(
          (cue) => cue.cue === 'interrupted' || (cue.cue === 'effect' && cue.moves.some(isHarming)),
        );
        if (!harms || !GOOD.includes(outcome.outcome ?? '')) continue;
        compared += 1;
        expect(outcome.callMs, `${name}, seed ${seed}`).toBeGreaterThan(callMs);
      }
    }
    expect(compared).toBeGreaterThanOrEqual(SEEDS.length);
  });

  it.each(NAMES)('should be the same call whenever %s takes it with the same seed', (name) => {
    const [one, other] = [callOf(call, name, 5), callOf(call, name, 5)];
    expect(one.record()).toEqual(other.record());
    expect(one.log).toEqual(other.log);
  });
});

describe('the name of a player', () => {
  it('should take a number behind a colon, 1 without one', () => {
    const [scenario] = shipped() as [Scenario];
    const interruptions = (name: string): number =>
      callOf(scenario, name, 1).log.filter(({ cue }) => cue === 'interrupted').length;
    expect(interruptions('interrupter')).toBe(1);
    expect(interruptions('interrupter:4')).toBe(4);
    expect(interruptions('interrupter:0')).toBe(0);
  });

  it.each(['', 'nobody', 'toString', 'interrupter:', 'interrupter:x', 'interrupter:-1', ':6'])(
    'should be nobody for %j',
    (name) => {
      expect(playerNamed(name)).toBeUndefined();
    },
  );
});
