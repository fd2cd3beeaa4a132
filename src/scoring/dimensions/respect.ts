import type { MoveName } from '../../crisis/index.ts';
import { lost, lostBy, lostOver, wonBy } from '../evidence.ts';
import { betterReply, cuesOf, fitsWith, type Ledger, makes } from '../ledger.ts';
import type { Evidence } from '../scorecard.ts';

const SLIGHTS: readonly MoveName[] = [
  'insult',
  'sarcasm',
  'condescend',
  'disparage',
  'demand-apology',
  'dismiss',
  'argue',
  'unasked-change',
  'lecture',
  'calm-down',
];
const COURTESIES: readonly MoveName[] = [
  'manners',
  'ask-permission',
  'speak-well',
  'promise-time',
  'keep-promise',
  'own-mistake',
  'accept-apology',
];

/** Manners, permission, speaking well of others, and not being rude in a decent tone. */
export const respect = ({ decisions, interruptions, log }: Ledger): Evidence[] => [
  ...decisions.flatMap((decision): Evidence[] => {
    const { chosen, stage, offered } = decision;
    if (makes(chosen, SLIGHTS))
      return [
        lostBy(
          decision,
          'respect',
          betterReply(offered, COURTESIES, stage),
          'Say nothing that makes anybody smaller, however tired you are.',
          2,
        ),
      ];
    if (fitsWith(chosen, COURTESIES, stage)) return [wonBy(decision, 'respect')];
    return decision.taken && offered.some((reply) => makes(reply, SLIGHTS))
      ? [wonBy(decision, 'respect', 0.5)]
      : [];
  }),
  ...interruptions.map((interruption) => lostOver(interruption, 'respect', 2)),
  ...cuesOf(log, 'held').map((cue) =>
    lost(
      { at: cue.at, stage: 'escalation' },
      'hold',
      'respect',
      'You put the caller on hold though nothing had to be looked up.',
      'Stay on the line, or say first what you need the minute for.',
    ),
  ),
];
