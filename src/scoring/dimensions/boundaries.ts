import { lost, lostBy, wonBy } from '../evidence.ts';
import { betterReply, cuesOf, fitsWith, type Ledger, makes } from '../ledger.ts';
import type { Evidence } from '../scorecard.ts';

/** Naming what is not all right and offering a choice, once there was abuse; and not before. */
export const boundaries = ({ decisions, log, abusedAt }: Ledger): Evidence[] => [
  ...decisions.flatMap((decision): Evidence[] => {
    const { chosen, stage, offered, at } = decision;
    const abused = abusedAt !== undefined && abusedAt <= at;
    if (makes(chosen, ['set-boundary'])) {
      return [
        abused && fitsWith(chosen, ['set-boundary'], stage) && decision.taken
          ? wonBy(decision, 'respect')
          : lostBy(
              decision,
              'respect',
              undefined,
              'A limit is for an insult that was just made, and it comes with a choice.',
            ),
      ];
    }
    const wanted = abused ? betterReply(offered, ['set-boundary'], stage) : undefined;
    return wanted &&
      makes(chosen, ['argue', 'insult', 'sarcasm', 'blame', 'accuse', 'demand-apology', 'dismiss'])
      ? [lostBy(decision, 'respect', wanted, '')]
      : [];
  }),
  ...cuesOf(log, 'handed-over')
    .filter(() => abusedAt === undefined)
    .map((cue) =>
      lost(
        cue,
        'hand to the lead',
        'respect',
        'You handed the caller on though there was neither abuse nor threat.',
        'Stay; this call was yours to bring home.',
      ),
    ),
];
