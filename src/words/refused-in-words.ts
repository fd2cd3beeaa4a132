import { refusals as inGerman } from './de/refusals.ts';
import { refusals } from './en/refusals.ts';
import type { Refused } from './said.ts';
import { spokenIn } from './spoken-in.ts';

const inWords = spokenIn<typeof refusals>({ en: refusals, de: inGerman });

/** Why something is refused, where it is at fault, and how to mend it, in the language that is shown. */
export const refusedInWords = ({ what: said, remedy, act, at }: Refused): string => {
  const [what, why] = [inWords(said), inWords(remedy)];
  if (act === undefined) return inWords({ says: 'refusal.whole', values: { what, why } });
  return at === undefined
    ? inWords({ says: 'refusal.of-act', values: { number: act, what, why } })
    : inWords({ says: 'refusal.of-act-at', values: { number: act, total: at, what, why } });
};

/** Why a run of an export is refused; `run` counts from 0. */
export const refusedRunInWords = (run: number, refused: Refused): string =>
  inWords({
    says: 'refusal.of-run',
    values: { number: run + 1, what: refusedInWords(refused) },
  });
