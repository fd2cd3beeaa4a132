import type { Rule } from '../rule.ts';

/** A fact that no line tells. */
export const untoldFact: Rule = {
  code: 'untold-fact',
  severity: 'warning',
  summary: 'A fact is told by no line.',
  wrong: 'Under `facts` there is something that no line of the caller `tells`.',
  mend: 'Add it to the `tells` of the line that says it, or take it out.',
  why: 'A reply can only use what has been told. A fact that nobody tells is most often a `tells` that was forgotten, and the reply that uses it counts for nothing.',
  bad: `facts:
  eight-years: "eight years, never late"
…
- { says: "Eight years. I have never been late." }`,
  good: `facts:
  eight-years: "eight years, never late"
…
- { says: "Eight years. I have never been late.", tells: [eight-years] }`,
  find: ({ scenario, lines }) => {
    const told = new Set(lines.flatMap(({ part }) => part.tells ?? []));
    return Object.keys(scenario.facts)
      .filter((fact) => !told.has(fact) && !scenario.caller.hides?.includes(fact))
      .map((fact) => ({
        path: ['facts'],
        key: fact,
        what: { says: 'untold-fact.what', values: { name: fact } },
        remedy: { says: 'untold-fact.mend' },
      }));
  },
};
