import type { MoveName } from '../../crisis/index.ts';
import { lostBy, lostOver, wonBy } from '../evidence.ts';
import { betterReply, fitsWith, type Ledger, makes } from '../ledger.ts';
import type { Evidence } from '../scorecard.ts';

/** What looks for a fault in somebody, or away from oneself. */
export const JUDGEMENTS: readonly MoveName[] = [
  'blame',
  'accuse',
  'justify',
  'lecture',
  'false-promise',
  'make-repeat',
];
/** What takes somebody's side against the problem. */
export const KINDNESSES: readonly MoveName[] = [
  'assume-good-intent',
  'common-ground',
  'ask-open',
  'separate-problem',
  'own-mistake',
  'accept-apology',
  'name-feeling',
];

/** Taking the caller's side against the problem: no blame, no defence, an interest in their story. */
export const compassion = ({ decisions, interruptions }: Ledger): Evidence[] => [
  ...decisions.flatMap((decision): Evidence[] => {
    const { chosen, stage, offered } = decision;
    if (makes(chosen, JUDGEMENTS))
      return [
        lostBy(
          decision,
          'compassion',
          betterReply(offered, KINDNESSES, stage),
          { says: 'better.on-their-side' },
          2,
        ),
      ];
    if (fitsWith(chosen, KINDNESSES, stage)) return [wonBy(decision, 'compassion')];
    return decision.taken && offered.some((reply) => makes(reply, JUDGEMENTS))
      ? [wonBy(decision, 'compassion', 0.5)]
      : [];
  }),
  ...interruptions.map((interruption) => lostOver(interruption, 'compassion', 1)),
];
