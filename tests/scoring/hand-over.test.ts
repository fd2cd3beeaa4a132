import { describe, expect, it } from 'vitest';
import { type Player, playCall, playerNamed } from '../../src/explore/index.ts';
import { type Result, resultOf } from '../../src/scoring/index.ts';
import { shipped } from '../explore/shipped.ts';

const scenario = shipped().find(({ id }) => id === 'shouting-works');
const listener = (): Player => {
  const player = playerNamed('listener');
  if (!player) throw new Error('there is no listener');
  return player;
};
const play = (player: Player): Result => {
  if (!scenario) throw new Error('no such call');
  return resultOf(scenario, playCall(scenario, player, 1));
};

/** A listener who hands the call on at this beat, with the button of the softphone. */
const handsOnAt = (beat: string): Player => {
  const listen = listener();
  return (view, random, call) =>
    view.beat === beat && view.floor === 'open' && view.silenceMs > 2500
      ? { do: 'hand-to-lead' }
      : listen(view, random, call);
};

const handOver = ({ score }: Result) =>
  score.dimensions.boundaries.evidence.filter(({ act }) => act === 'hand to the lead');

const endOf = ({ score }: Result) =>
  score.dimensions.competence.evidence.find(({ act }) => act === 'the end of the call');

describe('handing a call to the lead', () => {
  it('should count after two warnings, where it is said as where a button is pressed', () => {
    const said = play(listener());
    expect(said.outcome.ending).toBe('by-the-plan');
    expect(handOver(said)).toMatchObject([{ taken: true, weight: 2 }]);
    const pressed = play(handsOnAt('third-time'));
    expect(pressed.outcome.outcome).toBe('handed-over');
    expect(handOver(pressed)).toMatchObject([{ taken: true, weight: 2 }]);
    expect(endOf(pressed)?.taken).toBe(true);
  });

  it('should not count before a second warning', () => {
    const early = play(handsOnAt('limit-two'));
    expect(handOver(early)).toMatchObject([{ taken: false }]);
    expect(endOf(early)?.taken).toBe(false);
  });

  it('should not be held against who leads back to the fault, in a crisis', () => {
    const { score, outcome } = play(listener());
    expect(outcome.stage).toBe('crisis');
    expect(score.dimensions.redirecting.points).toBe(15);
  });
});
