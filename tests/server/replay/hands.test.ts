import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../../../src/call/index.ts';
import { isHarming } from '../../../src/crisis/index.ts';
import { type Player, playCall } from '../../../src/explore/index.ts';
import { playAgain } from '../../../src/server/replay/play-again.ts';
import { scenarioOf } from '../api/calls.ts';

const scenario = scenarioOf('board-report');

/** How somebody handles the phone: when they speak once they may, in ms, and how long lies between their murmurs. */
interface Hands {
  readonly reactsAfter: (random: () => number) => number;
  readonly murmursEvery: (random: () => number) => number;
  /** they act on whole steps of so many ms only */
  readonly stepMs?: number;
}

const HUMAN: Hands = {
  reactsAfter: (random) => 500 + 1200 * random(),
  murmursEvery: (random) => 3500 + 4000 * random(),
};

const playerWith = ({ reactsAfter, murmursEvery, stepMs = 1 }: Hands): Player => {
  let speaksAt: number | undefined;
  let murmursAt: number | undefined;
  return ({ answeredAt, now, floor, replies, breathing }, random) => {
    if (answeredAt === undefined) return { do: 'answer' };
    const onStep = (now - answeredAt) % stepMs === 0;
    const isSilent = floor === 'gap' || floor === 'open';
    speaksAt = isSilent ? (speaksAt ?? now + reactsAfter(random)) : undefined;
    const speaks = speaksAt !== undefined && now >= speaksAt && onStep && !breathing;
    const reply = replies.find(({ moves }) => !moves.some(isHarming)) ?? replies[0];
    if (speaks && reply) {
      speaksAt = undefined;
      return { do: 'reply', id: reply.id };
    }
    murmursAt ??= now + murmursEvery(random);
    if (floor !== 'trainee' && now >= murmursAt && onStep && !breathing) {
      murmursAt = now + murmursEvery(random);
      return { do: 'backchannel' };
    }
    return { wait: 5 };
  };
};

/** What is marked in calls with different callers. */
const marksOf = (hands: Hands, timing?: RunRecord['timing']): readonly string[] => {
  const marks = [1, 2, 3].flatMap((seed) => {
    const record = playCall(scenario, playerWith(hands), seed, 'practice').record();
    const played = playAgain(scenario, timing === undefined ? record : { ...record, timing });
    if (!played) throw new Error('the call is not over');
    return played.flags;
  });
  return [...new Set(marks)].sort();
};

describe('the times of a call', () => {
  it('should be nothing to look at where somebody sat at the phone', () => {
    expect(marksOf(HUMAN)).toEqual([]);
  });

  it.each<[string, Partial<Hands>, string]>([
    ['answers before anybody can', { reactsAfter: () => 40 }, 'faster-than-a-hand'],
    ['answers after the same time over and over', { reactsAfter: () => 300 }, 'too-regular'],
    [
      'murmurs by the clock',
      { reactsAfter: () => Number.POSITIVE_INFINITY, murmursEvery: () => 2500 },
      'too-regular',
    ],
    ['writes round times', { stepMs: 50 }, 'round-times'],
  ])('should be marked for a lead where somebody %s', (_, odd, mark) => {
    expect(marksOf({ ...HUMAN, ...odd })).toContain(mark);
  });

  it('should not be held against somebody who takes ten times as long over a pause', () => {
    const slow = { ...HUMAN, reactsAfter: (random: () => number) => 60 + 100 * random() };
    expect(marksOf(slow)).toContain('faster-than-a-hand');
    expect(marksOf(slow, 'adjusted')).toEqual([]);
    expect(marksOf({ ...HUMAN, reactsAfter: () => 5 }, 'adjusted')).toContain('faster-than-a-hand');
  });

  it('should say nothing where no clock ran: what goes on to the next pause is no hand', () => {
    const steps = { ...HUMAN, reactsAfter: () => 300 };
    expect(marksOf(steps)).toContain('too-regular');
    expect(marksOf(steps, 'untimed')).toEqual([]);
  });
});
