import type { Rule } from '../rule.ts';

/** A beat that no call comes to. */
export const unreachedBeat: Rule = {
  code: 'unreached-beat',
  severity: 'warning',
  summary: 'No call comes to a beat, nor to its replies.',
  wrong:
    'On no way through the call does the floor open at this beat: no road leads there, or only roads whose conditions never hold, or from beats that are not reached themselves.',
  mend: 'Lead a road there (`to`, `opens`, `landing`), mend the condition of the road that was meant to, or take the beat out.',
  why: 'Somebody wrote those replies, and nobody will ever read them. Most often it is a road that was renamed or a flag that is never set.',
  bad: `beats:
  after-burst:   # and landing sends de-escalation to story-out only
    stage: [de-escalation]`,
  good: `landing:
  de-escalation:
    - { when: { been: [crisis] }, go: after-burst }
    - { go: story-out }`,
  everyWay: true,
  find: ({ course, beats }) =>
    beats
      .filter(({ name }) => !course.beats.has(name))
      .map(({ name, part }) => ({
        path: ['beats'],
        key: name,
        what: { says: 'unreached-beat.what', values: { name, number: part.replies.length } },
        remedy: { says: 'unreached.mend' },
      })),
};
