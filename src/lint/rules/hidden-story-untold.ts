import type { Rule } from '../rule.ts';

/** A part of the hidden story that no line reveals. */
export const hiddenStoryUntold: Rule = {
  code: 'hidden-story-untold',
  severity: 'error',
  summary: 'A part of the hidden story is revealed on no way through the call.',
  wrong: 'A fact under `caller › hides` is told by no line, or only by lines that are never said.',
  mend: 'Let a line tell it that the caller says to whoever has earned it, or take it out of `hides`.',
  why: 'Behind every anger there is a story. A trainee who listens well has to be able to hear it.',
  bad: `caller:
  hides: [monday]
facts: { monday: "no folders, no job on Monday" }
# … and no line has tells: [monday]`,
  good: `relapse:
  says:
    - { says: "No folders, and I needn’t come in on Monday.", tells: [monday] }`,
  everyWay: true,
  find: ({ scenario, course, lines }) => {
    const told = new Set(
      lines
        .filter(({ part }) => course.notes.seen.has(part))
        .flatMap(({ part }) => part.tells ?? []),
    );
    return (scenario.caller.hides ?? []).flatMap((fact, n) =>
      told.has(fact)
        ? []
        : [
            {
              path: ['caller', 'hides', n],
              what: { says: 'hidden-story-untold.what', values: { name: fact } },
              remedy: { says: 'hidden-story-untold.mend' },
            },
          ],
    );
  },
};
