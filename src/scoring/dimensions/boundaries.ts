import type { Stage } from '../../crisis/index.ts';
import type { Reply } from '../../scenario/index.ts';
import { lost, lostBy, won, wonBy } from '../evidence.ts';
import {
  betterReply,
  cuesOf,
  type Decision,
  fitsWith,
  type Ledger,
  makes,
  WARNINGS,
  warningsBefore,
} from '../ledger.ts';
import type { Evidence } from '../scorecard.ts';

/** Naming what is not all right and offering a choice, once there was abuse; and leaving once there was a threat. */
export const boundaries = (ledger: Ledger): Evidence[] => [
  ...ledger.decisions.flatMap((decision): Evidence[] => {
    const { chosen, stage, offered, at } = decision;
    const { abusedAt, threatenedAt } = ledger;
    if (threatenedAt !== undefined && at > threatenedAt) return [afterThreat(decision)];
    if (makes(chosen, ['hand-to-lead']))
      return [handedOn(ledger, decision, warningsBefore(ledger, at))];
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
  ...cuesOf(ledger.log, 'handed-over').map((cue) => handedOn(ledger, cue, cue.warnings)),
];

/** The lead takes over after a fair warning and a second, or after a threat. */
const handedOn = (
  { abusedAt, threatenedAt }: Ledger,
  where: { readonly at: number; readonly stage: Stage },
  warnings: number,
): Evidence => {
  const act = 'hand to the lead';
  if (threatenedAt !== undefined && threatenedAt <= where.at)
    return won(
      where,
      act,
      'respect',
      'There had been a threat: you left, and your lead knew of it.',
      2,
    );
  return warnings >= WARNINGS
    ? won(where, act, 'respect', 'You had said where the limit is, and followed through.', 2)
    : lost(
        where,
        act,
        'respect',
        abusedAt === undefined
          ? 'You handed the caller on though there was neither abuse nor threat.'
          : 'You handed the caller on before they had a fair warning and a choice.',
        'Name what is not all right and offer a choice, twice; then the lead takes over.',
      );
};

/** After a threat there is no limit left to set: the conversation ends, and somebody hears of it. */
const afterThreat = (decision: Decision): Evidence => {
  const leaves = (reply: Reply): boolean => makes(reply, ['leave-safely', 'hand-to-lead']);
  const tells = (reply: Reply): boolean => makes(reply, ['report', 'hand-to-lead']);
  const { chosen, offered } = decision;
  if (tells(chosen)) return wonBy(decision, 'respect', leaves(chosen) ? 2 : 1);
  const better = offered.find((reply) => leaves(reply) && tells(reply));
  return lostBy(decision, 'respect', better, 'End it politely and tell your lead at once.', 2);
};
