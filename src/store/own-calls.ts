import type { CallWords } from '../scenario/call-words.ts';
import type { Finding } from '../scenario/finding.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Shelved } from './scenario-shelf.ts';
import { lendWords } from './shown-calls.ts';

/** A scenario file that somebody put on the desk: no server has it. */
export interface OwnCalls {
  readonly file: string;
  /** the call in it and its variants; none where it cannot be played */
  readonly calls: readonly Scenario[];
  /** all that is to mend, errors first */
  readonly findings: readonly Finding[];
  /** the words that are in it, where it is a translation, and the call that they are of */
  readonly words?: { readonly of: string; readonly words: CallWords };
}

/** The desk with files of one's own on it: each call once, one's own before those of the shelf, all with one's own words. */
export const withOwn = (own: readonly OwnCalls[], shelf: readonly Shelved[]): Shelved[] => {
  const mine = own.flatMap(({ file, calls }) => calls.map((scenario) => ({ file, scenario })));
  const taken = new Set(mine.map(({ scenario }) => scenario.id));
  const all = [
    ...mine.filter(
      ({ scenario }, n) => mine.findIndex((one) => one.scenario.id === scenario.id) === n,
    ),
    ...shelf.filter(({ scenario }) => scenario === undefined || !taken.has(scenario.id)),
  ];
  for (const { scenario } of all)
    if (scenario)
      lendWords(
        scenario,
        own.flatMap(({ words }) =>
          words?.of === (scenario.variantOf ?? scenario.id) ? [words.words] : [],
        ),
      );
  return all;
};
