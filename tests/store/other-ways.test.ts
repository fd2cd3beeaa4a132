import { describe, expect, it } from 'vitest';
import { turningPoints } from '../../src/explore/index.ts';
import {
  alternativesAt,
  decisionAt,
  otherWay,
  seekTurningPoints,
  type TurningPoint,
} from '../../src/store/other-ways.ts';
import { finishedRun } from './finished-run.ts';

const run = finishedRun('fixer');
const decisions = run.log
  .filter(({ cue }) => cue === 'trainee-starts' || cue === 'left-waiting')
  .flatMap(({ at }) => decisionAt(run, at) ?? []);

describe('other ways', () => {
  it('should offer a wait and each other reply at every decision, and answer each', () => {
    expect(decisions.length).toBeGreaterThan(5);
    for (const decision of decisions.slice(0, 8)) {
      const { from, others } = alternativesAt(run, decision);
      expect(others.some(({ instead }) => 'wait' in instead)).toBe(true);
      expect(others.length).toBeGreaterThanOrEqual(4);
      for (const { instead } of others) {
        const answer = otherWay(run, decision, from, instead);
        // up to there it is the call that was
        const second = Math.floor(from / 1000);
        expect(answer?.way.curve.slice(0, second)).toEqual(run.curve.slice(0, second));
      }
    }
  });

  it('should find the decisions that mattered most, a decision at a time', () => {
    const waiting: (() => void)[] = [];
    let found: readonly TurningPoint[] | undefined;
    seekTurningPoints(
      run,
      (points) => {
        found = points;
      },
      (work) => waiting.push(work),
    );
    let pieces = 0;
    for (let work = waiting.shift(); work; work = waiting.shift()) {
      work();
      pieces += 1;
    }
    expect(found).toEqual(turningPoints(run.scenario, run.record));
    expect(pieces).toBeGreaterThan(5);
  });

  it('should stop looking when nobody wants to know any more', () => {
    const waiting: (() => void)[] = [];
    let told = false;
    const stop = seekTurningPoints(
      run,
      () => {
        told = true;
      },
      (work) => waiting.push(work),
    );
    stop();
    for (let work = waiting.shift(); work; work = waiting.shift()) work();
    expect(told).toBe(false);
  });
});
