import { workOffered } from '../../call/index.ts';
import type { Ledger } from '../ledger.ts';
import { filingFound } from './filing.ts';
import { type Found, judgeOf } from './found.ts';
import { messageFound } from './message.ts';

/** What the work after a call won and lost; work that was offered and not done is lost. */
export const afterCall = (ledger: Ledger): Found[] => {
  const { scenario, ended } = ledger;
  // in which order the work was laid out is no matter of the score
  const offered = ended && workOffered(scenario, ended, 0);
  if (ended === undefined || offered === undefined) return [];
  const judge = judgeOf(ended);
  return [
    ...filingFound(ledger, offered, judge),
    ...(offered.message ? messageFound(ledger, offered.message, judge) : []),
  ];
};
