import type { Rule } from '../rule.ts';

/** A call is long from this many beats, and lines of the story, on. */
const LONG_BEATS = 12;
const LONG_STORY = 12;
/** So many beats of work leave room for something to happen in. */
const WORK_BEATS = 2;

/** A long call in which nothing upsets a caller who has come to rest. */
export const noRelapse: Rule = {
  code: 'no-relapse',
  severity: 'warning',
  summary: 'A long call in which the caller never rises again once they have come to rest.',
  wrong: `A call with ${LONG_BEATS} beats or more, ${LONG_STORY} lines of story or more and at least ${WORK_BEATS} beats of work for a caller who has come to rest has no beat in stabilization that upsets them (\`jolt\`).`,
  mend: 'Let something happen while the work is being done: somebody looks in, a call comes from the nursery, the same fault again. Give that beat a `jolt` from 25 to 40 and a landing for `escalation`.',
  why: 'Arousal outlasts its cause, and relapse is normal. Whoever has only ever met callers who stay calm is lost when one does not.',
  bad: `step-cancel:
  stage: [stabilization]   # and so on to the end, without a ripple`,
  good: `boss-at-glass:
  stage: [stabilization]
  jolt: 36
  says: [{ says: "Oh no. He’s at the glass. He’s tapping his watch at me." }]`,
  everyWay: true,
  find: ({ scenario, beats, course }) => {
    const reached = beats.filter(({ name }) => course.beats.has(name));
    const work = reached.filter(
      ({ part: { stage } }) => stage.includes('stabilization') && !stage.includes('stimulation'),
    );
    const isLong = reached.length >= LONG_BEATS && scenario.vent.length >= LONG_STORY;
    if (!isLong || work.length < WORK_BEATS || work.some(({ part }) => part.jolt)) return [];
    return [
      {
        path: [],
        key: 'beats',
        what: {
          says: 'no-relapse.what',
          values: { number: reached.length, called: scenario.caller.called },
        },
        remedy: { says: 'no-relapse.mend' },
      },
    ];
  },
};
