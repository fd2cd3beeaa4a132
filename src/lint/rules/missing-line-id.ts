import type { Rule } from '../rule.ts';

/** A line without a name of its own. */
export const missingLineId: Rule = {
  code: 'missing-line-id',
  severity: 'warning',
  summary: 'A line of the caller has no id yet.',
  wrong:
    'A line that the caller can say has no `id`. It goes by its place in the file until it gets one.',
  mend: 'Run `hold ids FILE`: it writes the missing ids and changes nothing else.',
  why: 'Recorded voices and translations find their line by its id. A name by place changes when you put a line in before it; an id stays, also when you mend the words.',
  bad: `- { says: "It’s the big one by the window." }`,
  good: `- { id: v-window, says: "It’s the big one by the window." }`,
  find: ({ lines, writes }) =>
    lines
      .filter(({ path }) => !writes([...path, 'id']))
      .map(({ path }) => ({
        path: [...path, 'says'],
        what: { says: 'missing-line-id.what' },
        remedy: { says: 'missing-line-id.mend' },
      })),
};
