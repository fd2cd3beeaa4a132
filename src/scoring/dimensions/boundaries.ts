import { isMereLimit, type Stage } from '../../crisis/index.ts';
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
      if (!abused || !fitsWith(chosen, ['set-boundary'], stage) || !decision.taken)
        return [lostBy(decision, 'respect', undefined, { says: 'better.limit-after-insult' })];
      return isMereLimit(chosen.moves, stage)
        ? [
            wonBy(decision, 'respect', 0.5),
            lostBy(decision, 'respect', undefined, { says: 'better.way-on-beside-limit' }, 0.5),
          ]
        : [wonBy(decision, 'respect')];
    }
    const wanted = abused ? betterReply(offered, ['set-boundary'], stage) : undefined;
    return wanted &&
      makes(chosen, ['argue', 'insult', 'sarcasm', 'blame', 'accuse', 'demand-apology', 'dismiss'])
      ? [lostBy(decision, 'respect', wanted, { says: 'better.other-reply' })]
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
    return won(where, act, 'respect', { says: 'found.left-for-threat' }, 2);
  return warnings >= WARNINGS
    ? won(where, act, 'respect', { says: 'found.limit-kept' }, 2)
    : lost(
        where,
        act,
        'respect',
        {
          says: abusedAt === undefined ? 'found.handed-on-for-nothing' : 'found.handed-on-early',
        },
        { says: 'better.warn-twice' },
      );
};

/** After a threat there is no limit left to set: the conversation ends, and somebody hears of it. */
const afterThreat = (decision: Decision): Evidence => {
  const leaves = (reply: Reply): boolean => makes(reply, ['leave-safely', 'hand-to-lead']);
  const tells = (reply: Reply): boolean => makes(reply, ['report', 'hand-to-lead']);
  const { chosen, offered } = decision;
  if (tells(chosen)) return wonBy(decision, 'respect', leaves(chosen) ? 2 : 1);
  const better = offered.find((reply) => leaves(reply) && tells(reply));
  return lostBy(decision, 'respect', better, { says: 'better.end-politely' }, 2);
};
