import type { Path } from '../../scenario/index.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { plain, wordsOf } from '../wording.ts';

/** Fewer words than this are a placeholder. */
const FEWEST_WORDS = 6;

/** The coach says nothing, or the same as elsewhere. */
export const coachMissing: Rule = {
  code: 'coach-missing',
  severity: 'warning',
  summary: 'The coach’s words are a placeholder, or the same as somewhere else.',
  wrong: `The \`coach\` of a reply has fewer than ${FEWEST_WORDS} words, or word for word the same text as another. (Where it is not there at all, see [missing-field](missing-field.md).)`,
  mend: 'Say in two sentences what the reply did to this caller at this point, and what the caller needed. No rule, no scolding.',
  why: 'The debrief is where the learning is. A sentence that fits anywhere says nothing about the moment that the trainee remembers.',
  bad: `coach: "Wrong stage."`,
  good: `coach: "You went to the fault while she was still in the corridor with her folders. She needed one sentence about her day."`,
  textOnly: true,
  find: (call) => {
    const seen = new Set<string>();
    return coached(call).flatMap(({ coach, path }) => {
      const text = plain(coach).trim();
      const again = seen.has(text);
      seen.add(text);
      if (!again && wordsOf(text).length >= FEWEST_WORDS) return [];
      return [
        {
          path: [...path, 'coach'],
          what: { says: again ? 'coach-missing.again' : 'coach-missing.little' },
          remedy: { says: 'coach-missing.mend' },
        },
      ];
    });
  },
};

const coached = ({
  scenario: { beats, snaps, message, 'wrap-up': wrapUp },
}: Subject): { readonly coach: string; readonly path: Path }[] => {
  const at = (list: readonly { readonly coach: string }[] | undefined, ...path: Path) =>
    (list ?? []).map(({ coach }, n) => ({ coach, path: [...path, n] }));
  return [
    ...Object.entries(beats).flatMap(([name, { replies }]) =>
      at(replies, 'beats', name, 'replies'),
    ),
    ...at(snaps, 'snaps'),
    ...at(wrapUp?.dispositions, 'wrap-up', 'dispositions'),
    ...at(wrapUp?.notes, 'wrap-up', 'notes'),
    ...at(message?.sentences, 'message', 'sentences'),
  ];
};
