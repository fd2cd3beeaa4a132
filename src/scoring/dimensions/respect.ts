import type { MoveName } from '../../crisis/index.ts';
import { lost, lostBy, lostOver, won, wonBy } from '../evidence.ts';
import { betterReply, cuesOf, fitsWith, type Ledger, makes, stageAt } from '../ledger.ts';
import type { Evidence } from '../scorecard.ts';

/** What makes somebody smaller. */
export const SLIGHTS: readonly MoveName[] = [
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
/** What is owed to everybody. */
export const COURTESIES: readonly MoveName[] = [
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
          { says: 'better.nobody-smaller' },
          2,
        ),
      ];
    if (fitsWith(chosen, COURTESIES, stage)) return [wonBy(decision, 'respect')];
    return decision.taken && offered.some((reply) => makes(reply, SLIGHTS))
      ? [wonBy(decision, 'respect', 0.5)]
      : [];
  }),
  ...interruptions.map((interruption) => lostOver(interruption, 'respect', 2)),
  ...holds(log),
  ...callbacks(log),
];

/** A callback in time is a promise kept; one that is late, or never made, is a broken one. */
const callbacks = (log: Ledger['log']): Evidence[] => {
  const promises = cuesOf(log, 'promise');
  return cuesOf(log, 'rung-off').map((cue) => {
    const promise = promises.find(({ at }) => at > cue.at);
    const where = { at: promise?.at ?? cue.at, stage: promise?.stage ?? cue.stage };
    if (promise?.kept) return won(where, 'callback', 'respect', { says: 'found.callback-kept' });
    return lost(
      where,
      'callback',
      'respect',
      { says: promise ? 'found.callback-late' : 'found.callback-never' },
      { says: 'better.callback-in-time' },
      3,
    );
  });
};

/** A hold that was announced and kept to is a courtesy; one that was not, or that broke its promise, is a slight. */
const holds = (log: Ledger['log']): Evidence[] => {
  const promises = cuesOf(log, 'promise');
  return cuesOf(log, 'held').map((cue) => {
    const promise = promises.find(({ at }) => at > cue.at);
    const where = { at: cue.at, stage: stageAt(log, cue.at) };
    if (promise?.kept) return won(where, 'hold', 'respect', { says: 'found.hold-kept' });
    return promise
      ? lost(where, 'hold', 'respect', { says: 'found.hold-late' }, { says: 'better.hold-in-time' })
      : lost(
          where,
          'hold',
          'respect',
          { says: 'found.hold-unannounced' },
          { says: 'better.announce-hold' },
        );
  });
};
