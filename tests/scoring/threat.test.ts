import { describe, expect, it } from 'vitest';
import { type Player, playCall, playerNamed } from '../../src/explore/index.ts';
import { type Result, resultOf } from '../../src/scoring/index.ts';
import { inWords } from '../../src/words/in-words.ts';
import { shipped } from '../explore/shipped.ts';

/** A call on which the caller threatens the trainee, taken by a listener who says `answer` to the threat. */
const threatened = (answer: string): Result => {
  const scenario = shipped().find(({ id }) => id === 'coming-down');
  const listener = playerNamed('listener');
  if (!scenario || !listener) throw new Error('no such call');
  const player: Player = (view, random, toPlay) =>
    view.beat === 'threat' && view.floor === 'open' && view.silenceMs > 2500
      ? { do: 'reply', id: answer }
      : listener(view, random, toPlay);
  const { wrapUp } = listener;
  return resultOf(scenario, playCall(scenario, Object.assign(player, { wrapUp }), 1));
};

describe('after a threat', () => {
  it('should count leaving and telling as the whole of what there was to do', () => {
    const { score, outcome } = threatened('threat-leave');
    expect(score.criticalFails).toEqual([]);
    expect(score.total).toBeGreaterThanOrEqual(90);
    expect(score.dimensions.boundaries).toMatchObject({ points: 10, tested: true });
    expect(score.dimensions.competence.points).toBe(10);
    expect(outcome.stabilizedMs).toBeUndefined();
  });

  it('should name a limit that comes too late for one, and the words that would have ended it', () => {
    const { score } = threatened('threat-limit');
    expect(score.criticalFails.map(({ fail }) => fail)).toEqual(['stayed-after-threat']);
    const lost = score.dimensions.boundaries.evidence.filter(({ taken }) => !taken);
    expect(lost.map(({ better }) => better && inWords(better))).toEqual([
      expect.stringContaining('I’m ending the call'),
    ]);
  });

  it('should take leaving without a word to anybody for half of it', () => {
    const { score, outcome } = threatened('threat-quietly');
    expect(outcome.outcome).toBe('cut-off');
    expect(score.criticalFails.map(({ fail }) => fail)).toEqual(['told-nobody']);
    expect(score.dimensions.competence.points).toBe(10);
    expect(score.dimensions.boundaries.points).toBe(0);
  });
});
