import { MOVES, type MoveName } from '../crisis/index.ts';
import { type Ledger, makes } from './ledger.ts';
import type { CriticalFail } from './scorecard.ts';

/** Moves that must not be made on any call. */
const CRITICAL: readonly MoveName[] = [
  'insult',
  'sarcasm',
  'unasked-change',
  'disparage',
  'false-promise',
];

/** What must not happen on any call: each is named, and one caps the total. */
export const criticalFails = ({ decisions, interruptions, ended }: Ledger): CriticalFail[] => [
  ...[
    ...decisions.map(({ at, chosen }) => ({ at, reply: chosen })),
    ...interruptions.map(({ at, lost }) => ({ at, reply: lost })),
  ]
    .filter(({ reply }) => makes(reply, CRITICAL))
    .map(({ at, reply }) => {
      const move = reply.moves.find((name) => CRITICAL.includes(name)) as MoveName;
      return { at, what: `“${reply.says}” ${MOVES[move].meaning}`, better: MOVES[move].advice };
    }),
  ...(ended?.outcome === 'cut-off'
    ? [
        {
          at: ended.at,
          what: 'You put the phone down on the caller, without a warning and without a choice.',
          better:
            'Say what you need and what happens otherwise; then hand over, or come to an end together.',
        },
      ]
    : []),
  ...(ended?.outcome === 'unanswered'
    ? [
        {
          at: ended.at,
          what: 'You let it ring until the caller gave up.',
          better: 'Pick up. The first seconds of a call are its cheapest.',
        },
      ]
    : []),
];
