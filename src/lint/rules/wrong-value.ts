import type { Rule } from '../rule.ts';

/** Found while the file is read: a value of another kind, or out of its bounds. */
export const wrongValue: Rule = {
  code: 'wrong-value',
  severity: 'error',
  summary: 'A value is of the wrong kind, too long, too short, or out of its bounds.',
  wrong:
    'A list stands where a text belongs, a number where a time with its unit belongs, a percentage is above 100, a beat has one reply only.',
  mend: 'Write what the message asks for. Times have a unit (`1.8s`, `800ms`); numbers that are names, such as a ticket’s, go in quotes.',
  why: 'The form of a file is what lets everybody rely on it: the game, the editor, and whoever mends the call after you.',
  bad: 'pause: 1.8',
  good: 'pause: 1.8s',
};
