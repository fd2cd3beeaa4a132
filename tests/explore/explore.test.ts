import { describe, expect, it } from 'vitest';
import { createCall } from '../../src/call/index.ts';
import { actOf } from '../../src/call/replay.ts';
import { tallyOf } from '../../src/explore/exploration/tally.ts';
import { type Exploration, explore, playCall, playerNamed } from '../../src/explore/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { resultOf, score } from '../../src/scoring/index.ts';
import { boardReport } from '../board-report.ts';

const call = boardReport();
const told: [number, number][] = [];
const found = explore(call, {
  plays: 500,
  seed: 1,
  lawSeeds: 1,
  onProgress: (done, of) => told.push([done, of]),
});
const missing = ({ reached }: Exploration, kind: string): string[] =>
  reached.filter((one) => one.kind === kind && one.plays === 0).map(({ id }) => id);

describe('explore', () => {
  it('should reach every beat, reply, snap answer and ending of a long call', () => {
    for (const kind of ['beat', 'reply', 'snap', 'ending'])
      expect(missing(found, kind)).toEqual([]);
    expect(found.faults).toEqual([]);
  });

  it('should find the same again with the same seed, and something else with another', () => {
    const options = { plays: 120, seed: 3, lawSeeds: 0 };
    const once = explore(call, options);
    expect(explore(call, options)).toEqual(once);
    expect(explore(call, { ...options, seed: 4 })).not.toEqual(once);
  });

  it('should say how far it has come', () => {
    const [of] = new Set(told.map(([, all]) => all));
    expect(new Set(told.map(([, all]) => all)).size).toBe(1);
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).sort((a, b) => a - b));
    expect(told.at(-1)).toEqual([of, of]);
  });

  it('should play about as often as it is asked to', () => {
    expect(found.plays).toBeGreaterThan(450);
    expect(found.plays).toBeLessThan(600);
  });

  it('should tell the reply that hears the caller out from those that do not', () => {
    const { replies } = found.beats.find(({ beat }) => beat === 'story-out') ?? { replies: [] };
    const [best, ...others] = [...replies].sort((a, b) => b.score - a.score);
    expect(best?.reply).toBe('out-name');
    expect(best?.neverBetterThan).toEqual([]);
    for (const other of others) expect(best?.toEndMs).toBeLessThan(other.toEndMs);
  });

  it('should hold a false promise to be never better than anything else', () => {
    const { replies } = found.beats.find(({ beat }) => beat === 'what-hangs') ?? { replies: [] };
    const promise = replies.find(({ reply }) => reply === 'hangs-ring');
    expect(promise?.score).toBeLessThanOrEqual(49);
    expect(promise?.neverBetterThan).toHaveLength(replies.length - 1);
  });

  it('should find each critical fail of the call, by a way on which every act is needed', () => {
    const fails = found.badPaths.map(({ fail }) => fail);
    expect(fails).toEqual([
      'insult',
      'sarcasm',
      'unasked-change',
      'disparage',
      'false-promise',
      'hung-up-on',
      'not-answered',
    ]);
    type Way = Exploration['badPaths'][number];
    const failsOf = ({ seed, afterCall }: Way, acts: Way['acts']): string[] => {
      const one = createCall(call, { seed, mode: 'exam' });
      for (const act of acts) {
        one.advanceTo(act[0]);
        one.act(actOf(act));
      }
      one.advanceTo(1_500_000);
      if (afterCall) one.file(afterCall);
      return score(call, one.log).criticalFails.map(({ fail }) => fail);
    };
    for (const way of found.badPaths) {
      const { fail, acts } = way;
      expect(failsOf(way, acts)).toContain(fail);
      for (const [n, act] of acts.entries())
        expect(failsOf(way, acts.toSpliced(n, 1)), `${fail} without ${act}`).not.toContain(fail);
    }
  });

  it('should name what nothing leads to, and where in the file it stands', () => {
    const beats = structuredClone(call.beats);
    const stranded = {
      ...structuredClone(call),
      hash: 'stranded',
      beats: { ...beats },
    } as Scenario;
    stranded.beats.nowhere = structuredClone(beats.goodbye) as Scenario['beats'][string];
    const { faults } = explore(stranded, { plays: 60, seed: 1, lawSeeds: 0 });
    expect(faults).toContainEqual({
      what: 'no play came to the beat ‘nowhere’',
      path: ['beats', 'nowhere'],
    });
    expect(faults).toContainEqual({
      what: 'no play came to the reply ‘nowhere/bye-close’',
      path: ['beats', 'nowhere', 'replies', expect.any(Number)],
    });
  });
});

describe('tallyOf', () => {
  const results = (name: string, seeds: number) =>
    Array.from({ length: seeds }, (_, n) => {
      const player = playerNamed(name);
      if (!player) throw new Error(name);
      return resultOf(call, playCall(call, player, n + 1));
    });

  it('should sum up scores, times and outcomes', () => {
    const tally = tallyOf('listener', results('listener', 4));
    expect(tally.plays).toBe(4);
    expect(tally.outcomes).toEqual({ resolved: 4 });
    expect(tally.score.bins.reduce((sum, n) => sum + n, 0)).toBe(4);
    expect(tally.score.bins.at(-1)).toBe(4);
    expect(tally.fault).toBeUndefined();
  });

  it('should find a naive player who does as well as a listener', () => {
    expect(tallyOf('always-first', results('listener', 2)).fault).toMatch(/^does too well: /);
  });

  it('should find a listener who does as badly as a naive player', () => {
    expect(tallyOf('listener', results('silent', 2)).fault).toMatch(/90 is the least/);
  });
});
