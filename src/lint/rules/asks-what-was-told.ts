import type { Rule } from '../rule.ts';

/** A reply asks for what the caller has told on every way there. */
export const asksWhatWasTold: Rule = {
  code: 'asks-what-was-told',
  severity: 'warning',
  summary: 'A reply asks for what was told already, and is not called `make-repeat`.',
  wrong:
    'On every way to this beat the caller has told a fact that the reply `asks` for, and `make-repeat` is not among its moves.',
  mend: 'Add `make-repeat` to the moves: that is what the question does. Or ask for something else.',
  why: 'Telling it again brings it all back. The engine counts it as such anyway; the file ought to say so, or the coach praises a question that hurt.',
  bad: `# she has said which printer in her second sentence
says: "Which printer is it, please?"
moves: [ask-open]
asks: [printer]`,
  good: `says: "Which printer is it, please?"
moves: [make-repeat]
asks: [printer]`,
  everyWay: true,
  find: ({ course, replies, scenario }) =>
    replies.flatMap(({ part: { asks, moves }, path, beatName }) => {
      const here = course.beats.get(beatName);
      if (moves.includes('make-repeat') || !here) return [];
      return (asks ?? []).flatMap((fact, n) => {
        const bit = course.ground.factsOf([fact]);
        return Object.hasOwn(scenario.facts, fact) && here.every(({ told }) => (told & bit) !== 0n)
          ? [
              {
                path: [...path, 'asks', n],
                what: { says: 'asks-what-was-told.what', values: { name: fact } },
                remedy: { says: 'asks-what-was-told.mend' },
              },
            ]
          : [];
      });
    }),
};
