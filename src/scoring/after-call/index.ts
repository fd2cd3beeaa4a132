import { workOffered } from '../../call/index.ts';
import type { Outcome } from '../../scenario/index.ts';
import type { Ledger } from '../ledger.ts';
import { filingFound } from './filing.ts';
import { type Found, judgeOf } from './found.ts';
import { messageFound } from './message.ts';

const GOOD: readonly Outcome[] = ['resolved', 'agreed'];

/**
 * What the work after a call won and lost; work that was offered and not done is lost. To do it well after a call that
 * came to no good end is owed, and makes up for nothing: there only what was done badly counts.
 */
export const afterCall = (ledger: Ledger): Found[] => {
  const { scenario, ended } = ledger;
  // in which order the work was laid out is no matter of the score
  const offered = ended && workOffered(scenario, ended, 0);
  if (ended === undefined || offered === undefined) return [];
  const judge = judgeOf(ledger.log, ended);
  const found = [
    ...filingFound(ledger, offered, judge),
    ...(offered.message ? messageFound(ledger, offered.message, judge) : []),
  ];
  return GOOD.includes(ended.outcome) ? found : found.filter(([, { taken }]) => !taken);
};
