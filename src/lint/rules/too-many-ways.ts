import type { Rule } from '../rule.ts';

/** A call with more ways than can be followed. */
export const tooManyWays: Rule = {
  code: 'too-many-ways',
  severity: 'warning',
  summary: 'There are more ways through the call than can be followed.',
  wrong:
    'Beats, stages, steps and flags make more moments than the tool follows: fifteen thousand, where a long call has two thousand. Dead ends, unreached beats and all else that depends on where a call can go are not looked for in this file.',
  mend: 'Use fewer flags, or fewer lines in the story after which the floor opens (`opens`); or make two calls of it.',
  why: 'What cannot be followed by a machine in a second nobody can keep in mind who mends the call next year.',
  bad: `vent:
  - { says: "One.", opens: here }
  - { says: "Two.", opens: there }
  # … and so on for a hundred lines and as many beats`,
  good: `vent:
  - { says: "One." }
  - { says: "Two.", opens: there }`,
  find: ({ course }) =>
    course.cut
      ? [
          {
            path: [],
            key: 'beats',
            what: { says: 'too-many-ways.what' },
            remedy: { says: 'too-many-ways.mend' },
          },
        ]
      : [],
};
