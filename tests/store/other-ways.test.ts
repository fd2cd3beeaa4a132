import { describe, expect, it } from 'vitest';
import { alternativesAt, decisionAt, otherWay } from '../../src/store/other-ways.ts';
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
});
