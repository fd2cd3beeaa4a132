import type { Rule } from '../rule.ts';

/** A reply answers to what the caller has not told on some way. */
export const usesUntold: Rule = {
  code: 'uses-untold',
  severity: 'warning',
  summary: 'A reply answers to something that the caller has not said on some way there.',
  wrong:
    'On some way through the call the floor opens at this beat before any line has told a fact that the reply `uses`. The message names such a way.',
  mend: 'Let a line on that way tell it, lead the way elsewhere, or use what has been told by then.',
  why: 'The trainee would say something that they cannot know, and the caller would have to wonder who has talked about them.',
  bad: `vent:
  - { says: "It says Ready.", opens: still-there }
  - { says: "The board sits at half past four.", tells: [board-time] }
…
still-there:
  replies:
    - { says: "Half past four: it’s on my page.", uses: [board-time], … }`,
  good: `vent:
  - { says: "The board sits at half past four.", tells: [board-time] }
  - { says: "And it says Ready.", opens: still-there }`,
  everyWay: true,
  find: ({ course, replies, scenario }) =>
    replies.flatMap(({ part: { uses }, path, beatName }) =>
      (uses ?? []).flatMap((fact, n) => {
        if (!Object.hasOwn(scenario.facts, fact)) return [];
        const bit = course.ground.factsOf([fact]);
        // where several ways are looked at as one, what is told on each of them is not known
        const moment = course.beats
          .get(beatName)
          ?.find(({ told, surely, maybe }) => surely === maybe && (told & bit) === 0n);
        if (!moment) return [];
        const way = course.wayTo(moment).slice(-4).join(' > ');
        return [
          {
            path: [...path, 'uses', n],
            what: {
              says: 'uses-untold.what',
              values: { name: fact, what: way, stage: moment.stage },
            },
            remedy: { says: 'uses-untold.mend' },
          },
        ];
      }),
    ),
};
