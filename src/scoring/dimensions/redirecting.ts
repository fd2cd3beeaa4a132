import { MOVES } from '../../crisis/index.ts';
import type { Reply } from '../../scenario/index.ts';
import { adviceFor, lostBy, lostInSilence, lostOver, wonBy } from '../evidence.ts';
import {
  betterReply,
  type Decision,
  fitsWith,
  harms,
  type Ledger,
  makes,
  nextStepBefore,
  REDIRECTING,
} from '../ledger.ts';
import type { Evidence } from '../scorecard.ts';

/** Leading back to the fault when the caller can follow, and keeping the person apart from the problem. */
export const redirecting = (ledger: Ledger): Evidence[] => [
  ...ledger.decisions.flatMap((decision): Evidence[] => {
    const { chosen, stage, offered, taken } = decision;
    const leads = makes(chosen, [...REDIRECTING, 'solve-step']);
    if (leads && !taken)
      return [
        lostBy(
          decision,
          'competence',
          undefined,
          adviceFor(chosen, stage),
          makes(chosen, ['solve-step']) ? 2 : 1,
        ),
      ];
    if (fitsWith(chosen, REDIRECTING, stage)) return [wonBy(decision, 'competence')];
    if (stage === 'crisis' && !fitsCrisis(chosen))
      return [lostBy(decision, 'listening', undefined, adviceFor(chosen, stage))];
    const wanted = betterReply(offered, REDIRECTING, stage) ?? stepLeftOut(ledger, decision);
    return wanted && (harms(chosen) || stage === 'stabilization')
      ? [lostBy(decision, 'competence', wanted, { says: 'better.other-reply' })]
      : [];
  }),
  ...ledger.interruptions.map((interruption) => lostOver(interruption, 'listening', 1)),
  ...ledger.abandonments.flatMap((abandonment) => {
    const wanted = betterReply(abandonment.offered, REDIRECTING, abandonment.stage);
    return wanted ? [lostInSilence(abandonment, 'competence', wanted)] : [];
  }),
];

/** The next step of the fix, where the caller could have followed it and was given nothing to do. */
const stepLeftOut = (
  ledger: Ledger,
  { at, chosen, offered, stage }: Decision,
): Reply | undefined =>
  stage === 'stabilization' && !fitsWith(chosen, ['solve-step', 'confirm', 'ask-permission'], stage)
    ? offered.find(({ step }) => step !== undefined && step === nextStepBefore(ledger, at))
    : undefined;

/** Whether a reply is one for a crisis: a limit to abuse, or the lead. */
const fitsCrisis = (reply: Reply): boolean =>
  !harms(reply) && reply.moves.some((move) => MOVES[move].fits.includes('crisis'));
