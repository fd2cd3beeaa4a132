import { everyLine } from '../../scenario/index.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { commaed, detailsOf, sharesDetail } from '../wording.ts';

/** A reply claims to say back what the caller has told, and its words do not. */
export const detailNotInWords: Rule = {
  code: 'detail-not-in-words',
  severity: 'warning',
  summary: 'A reply claims empathy with facts that none of its words has to do with.',
  wrong:
    'A reply with the move `name-feeling`, or with `reflect` as its main move, names facts under `uses`, and not one of its words comes up in what those facts say, or in the lines that tell them.',
  mend: 'Say back a word of the caller’s, or take the fact out of `uses`.',
  why: 'What makes a caller feel heard is a word of their own. The file can claim it; only the words can do it.',
  bad: `facts: { day-care: "day-care closes at five" }
…
says: "That sounds like a difficult situation."
moves: [name-feeling]
uses: [day-care]`,
  good: `facts: { day-care: "day-care closes at five" }
…
says: "And somebody has to be at day-care by five. That would weigh on me, too."
moves: [name-feeling]
uses: [day-care]`,
  find: (call) => {
    const told = detailsByFact(call);
    return call.replies
      .filter(({ part: { uses, says, moves } }) => {
        if (!moves.includes('name-feeling') && moves[0] !== 'reflect') return false;
        const words = detailsOf(says);
        return uses?.length && uses.every((fact) => !sharesDetail(words, told.get(fact) ?? NONE));
      })
      .map(({ part: { uses }, path }) => ({
        path: [...path, 'says'],
        what: { says: 'detail-not-in-words.what', values: { what: commaed(uses ?? []) } },
        remedy: { says: 'detail-not-in-words.mend' },
      }));
  },
};

const NONE: ReadonlySet<string> = new Set();

/** What each fact says, with the lines that tell it. */
const detailsByFact = ({ scenario }: Subject): ReadonlyMap<string, ReadonlySet<string>> => {
  const texts = new Map(Object.entries(scenario.facts).map(([name, text]) => [name, [text]]));
  for (const { part } of everyLine(scenario))
    for (const fact of part.tells ?? []) texts.get(fact)?.push(part.says);
  return new Map([...texts].map(([name, all]) => [name, detailsOf(all.join(' '))]));
};
