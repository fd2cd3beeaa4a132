import { describe, expect, it } from 'vitest';
import { MOVES, STAGES } from '../../src/crisis/index.ts';
import { playCall, playerNamed } from '../../src/explore/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import {
  CRITICAL_CAP,
  DIMENSIONS,
  type Dimension,
  type Result,
  resultOf,
} from '../../src/scoring/index.ts';
import { inWords } from '../../src/words/in-words.ts';
import { boardReport } from '../board-report.ts';
import { shipped } from '../explore/shipped.ts';

const scenario = boardReport();
const play = (name: string, seed = 1, call: Scenario = scenario): Result => {
  const player = playerNamed(name);
  if (!player) throw new Error(`no player ${name}`);
  return resultOf(call, playCall(call, player, seed));
};
const calls = shipped();
const PRINCIPLES = Object.values(MOVES).map(({ principle }) => principle);
const PLAYERS = [
  'listener',
  'interrupter:3',
  'random',
  'harmful',
  'silent',
  'always-first',
  'idle',
];

/** Holds the total to the points of the dimensions. */
const isSum = ({ score }: Result): void => {
  const tested = Object.values(score.dimensions).filter((dimension) => dimension.tested);
  const points = tested.reduce((sum, dimension) => sum + dimension.points, 0);
  const of = tested.reduce((sum, dimension) => sum + dimension.of, 0);
  const total = of === 0 ? 0 : Math.round((100 * points) / of);
  expect(score.total).toBe(score.criticalFails.length > 0 ? Math.min(CRITICAL_CAP, total) : total);
};

/** Holds every point to evidence that says when, which act, which stage, which principle, and what would have been better. */
const namesEvidence = ({ score, run }: Result): void => {
  for (const [key, dimension] of Object.entries(score.dimensions)) {
    expect(dimension.of).toBe(DIMENSIONS[key as Dimension]);
    expect(dimension.tested).toBe(dimension.evidence.length > 0);
    const weight = (taken: boolean): number =>
      dimension.evidence
        .filter((item) => item.taken === taken)
        .reduce((sum, item) => sum + item.weight, 0);
    expect(dimension.taken).toBeCloseTo(weight(true), 5);
    expect(dimension.offered).toBeCloseTo(weight(true) + weight(false), 5);
    for (const item of dimension.evidence) {
      expect(item.weight).toBeGreaterThan(0);
      expect(item.at).toBeGreaterThanOrEqual(0);
      expect(item.at).toBeLessThanOrEqual(run.until);
      expect(item.act).not.toBe('');
      expect(STAGES).toContain(item.stage);
      expect(PRINCIPLES).toContain(item.principle);
      expect(inWords(item.what)).not.toBe('');
      expect(item.better === undefined).toBe(item.taken);
      if (item.better) expect(inWords(item.better)).not.toBe('');
    }
  }
};

describe('the scorecard', () => {
  it('should weigh its dimensions to 100', () => {
    expect(Object.values(DIMENSIONS).reduce((sum, of) => sum + of, 0)).toBe(100);
  });

  it.each(PLAYERS)('should be the sum of its parts for %s, on every call', (name) => {
    for (const call of calls) isSum(play(name, 1, call));
  });

  it.each(PLAYERS)('should name evidence for every point of %s, on every call', (name) => {
    for (const call of calls) namesEvidence(play(name, 1, call));
  });

  it('should keep what was not tested out of the total', () => {
    const { score } = play('listener');
    expect(score.dimensions.boundaries.tested).toBe(false);
    expect(score.total).toBeGreaterThanOrEqual(90);
  });

  it('should cap a call with a critical fail at 49 and name the fail', () => {
    const { score, outcome } = play('idle');
    expect(outcome.outcome).toBe('unanswered');
    expect(score.criticalFails.map(({ fail }) => fail)).toEqual(['not-answered']);
    expect(score.total).toBeLessThanOrEqual(CRITICAL_CAP);
  });

  it('should count a sharp word that was broken off once, and quote what came out', () => {
    const call: Scenario = {
      ...scenario,
      beats: Object.fromEntries(
        Object.entries(scenario.beats).map(([id, beat]) => [
          id,
          { ...beat, replies: beat.replies.map((reply) => ({ ...reply, moves: ['sarcasm'] })) },
        ]),
      ),
    };
    const { score } = play('interrupter:2', 1, call);
    const cuts = score.dimensions['not-interrupting'].evidence.filter(({ what }) =>
      what.says.startsWith('found.cut-'),
    );
    expect(cuts).toHaveLength(2);
    const begun = score.criticalFails.filter(({ what }) => what.says === 'fail.begun');
    expect(begun.map(({ at }) => at)).toEqual(cuts.map(({ at }) => at));
    for (const { what } of begun)
      expect(inWords(what)).toMatch(/^“.+ …” was as far as it came.*makes a joke/);
  });

  it('should take points for each interruption, in the dimensions that it touches', () => {
    const clean = play('listener').score.dimensions;
    const cut = play('interrupter:2').score.dimensions;
    for (const name of ['not-interrupting', 'active-listening', 'respect'] as const) {
      expect(cut[name].points).toBeLessThan(clean[name].points);
    }
    expect(cut['not-interrupting'].evidence.filter(({ taken }) => !taken)).toHaveLength(2);
  });

  it('should count sympathy without a detail where the desk offers nothing warmer', () => {
    const hot = { ...scenario, caller: { ...scenario.caller, arousal: 95 } };
    const player = playerNamed('listener');
    if (!player) throw new Error('no listener');
    const { score } = resultOf(hot, playCall(hot, player, 1));
    const stayed = score.dimensions.empathy.evidence.filter(({ act }) => act.includes('I’m here'));
    expect(stayed).toHaveLength(1);
    expect(stayed[0]?.taken).toBe(true);
  });

  it('should count the same words for half each time, and for nothing from the fourth time on', () => {
    // the desk of this seed has one kind word to somebody who is ready for the first step
    const { score, outcome } = play('always-empathise', 10);
    expect(outcome.outcome).toBe('handed-over');
    const weights = score.dimensions.respect.evidence
      .filter(({ act, taken }) => taken && act.includes('how tired you are'))
      .map(({ weight }) => weight);
    expect(weights).toEqual([0.5, 0.3, 0.1]);
    expect(score.total).toBeLessThan(60);
  });

  it('should miss the next step where the caller could have followed it and was told something kind', () => {
    const { evidence } = play('always-empathise', 10).score.dimensions.redirecting;
    const left = evidence.filter(({ stage, taken }) => stage === 'stabilization' && !taken);
    expect(left.length).toBeGreaterThan(5);
    for (const { better } of left) expect(better && inWords(better)).toMatch(/^“.*”$/s);
  });

  it('should not score handle time', () => {
    const quick = play('listener', 2);
    const slow = play('listener', 3);
    expect(quick.outcome.callMs).not.toBe(slow.outcome.callMs);
    expect(quick.score.total).toBe(slow.score.total);
  });
});
