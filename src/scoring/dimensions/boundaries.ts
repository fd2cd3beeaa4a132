import { lost, lostBy, won, wonBy } from '../evidence.ts';
import { betterReply, cuesOf, fitsWith, type Ledger, makes } from '../ledger.ts';
import type { Evidence } from '../scorecard.ts';

/** So many warnings come before the lead. */
const WARNINGS = 2;

/** Naming what is not all right and offering a choice, once there was abuse; and not before. */
export const boundaries = ({ decisions, log, abusedAt, threatenedAt }: Ledger): Evidence[] => [
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
  ...cuesOf(log, 'handed-over').map((cue) =>
    cue.warnings >= WARNINGS || (threatenedAt !== undefined && threatenedAt <= cue.at)
      ? won(
          cue,
          'hand to the lead',
          'respect',
          'You had said where the limit is, and followed through.',
          2,
        )
      : lost(
          cue,
          'hand to the lead',
          'respect',
          abusedAt === undefined
            ? 'You handed the caller on though there was neither abuse nor threat.'
            : 'You handed the caller on before they had a fair warning and a choice.',
          'Name what is not all right and offer a choice, twice; then the lead takes over.',
        ),
  ),
];
