import type { Rule } from '../rule.ts';

/** A note announces what the call does not have. */
export const contentNoteUnneeded: Rule = {
  code: 'content-note-unneeded',
  severity: 'warning',
  summary: '`content` announces insults or threats, and no line is marked as one.',
  wrong:
    '`content` says `insults` and no line has `abuse: true`, or it says `threats` and no line has `threat: true`.',
  mend: 'Mark the lines that are meant, or take the word out.',
  why: 'Whoever stays away from a call because of the note should have had a reason. And without the mark the engine does not know that a limit is fair from now on.',
  bad: `content: [insults]
…
- { says: "Useless. Every time I ring." }`,
  good: `content: [insults]
…
- { says: "Useless. Every time I ring.", abuse: true }`,
  find: ({ scenario, lines }) =>
    (scenario.content ?? []).flatMap((kind, n) => {
      const mark = kind === 'insults' ? 'abuse' : kind === 'threats' ? 'threat' : undefined;
      return mark === undefined || lines.some(({ part }) => part[mark])
        ? []
        : [
            {
              path: ['content', n],
              what: { says: 'content-note-unneeded.what', values: { what: mark } },
              remedy: { says: 'content-note-unneeded.mend' },
            },
          ];
    }),
};
