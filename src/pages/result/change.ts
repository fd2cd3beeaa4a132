import type { Mood } from '../../call/cue.ts';
import { say } from '../../words/say.ts';

/** From so many per mille on a change can be felt, is plain, is great. */
const [FELT, PLAIN, GREAT] = [8, 50, 120] as const;

const size = (change: number): string => {
  const amount = Math.abs(change);
  return amount >= GREAT ? 'great' : amount >= PLAIN ? 'plain' : 'small';
};

/** What came over the caller between two moments, in plain words. */
export const changeOf = (called: string, before: Mood, after: Mood): string => {
  const anger = after.arousal - before.arousal;
  const heard = after.heard - before.heard;
  const told = [
    Math.abs(anger) >= FELT &&
      say(anger > 0 ? 'change.angrier' : 'change.calmer', { called, which: size(anger) }),
    Math.abs(heard) >= FELT &&
      say(heard > 0 ? 'change.more-heard' : 'change.less-heard', { called, which: size(heard) }),
  ].filter(Boolean);
  return told.length === 0 ? say('change.nothing', { called }) : told.join(' ');
};
