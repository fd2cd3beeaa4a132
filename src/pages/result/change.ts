import type { Mood } from '../../call/cue.ts';

/** From so many per mille on a change can be felt, is plain, is great. */
const [FELT, PLAIN, GREAT] = [8, 50, 120] as const;

const size = (change: number): string => {
  const amount = Math.abs(change);
  return amount >= GREAT ? 'much ' : amount >= PLAIN ? '' : 'a little ';
};

/** What came over the caller between two moments, in plain words. */
export const changeOf = (called: string, before: Mood, after: Mood): string => {
  const anger = after.arousal - before.arousal;
  const heard = after.heard - before.heard;
  const parts = [
    Math.abs(anger) < FELT ? '' : `grew ${size(anger)}${anger > 0 ? 'angrier' : 'calmer'}`,
    Math.abs(heard) < FELT ? '' : `felt ${size(heard)}${heard > 0 ? 'more' : 'less'} heard`,
  ].filter(Boolean);
  return parts.length === 0
    ? `It changed nothing for ${called}.`
    : `${called} ${parts.join(' and ')}.`;
};
