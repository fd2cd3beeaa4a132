import { MOVES } from '../../crisis/index.ts';
import type { Reply } from '../../scenario/index.ts';
import { adviceFor, lostBy, lostInSilence, lostOver, wonBy } from '../evidence.ts';
import { betterReply, fitsWith, harms, type Ledger, makes, REDIRECTING } from '../ledger.ts';
import type { Evidence } from '../scorecard.ts';

/** Leading back to the fault when the caller can follow, and keeping the person apart from the problem. */
export const redirecting = ({ decisions, interruptions, abandonments }: Ledger): Evidence[] => [
  ...decisions.flatMap((decision): Evidence[] => {
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
    const wanted = betterReply(offered, REDIRECTING, stage);
    return wanted && (harms(chosen) || stage === 'stabilization')
      ? [lostBy(decision, 'competence', wanted, { says: 'better.other-reply' })]
      : [];
  }),
  ...interruptions.map((interruption) => lostOver(interruption, 'listening', 1)),
  ...abandonments.flatMap((abandonment) => {
    const wanted = betterReply(abandonment.offered, REDIRECTING, abandonment.stage);
    return wanted ? [lostInSilence(abandonment, 'competence', wanted)] : [];
  }),
];

/** Whether a reply is one for a crisis: a limit to abuse, or the lead. */
const fitsCrisis = (reply: Reply): boolean =>
  !harms(reply) && reply.moves.some((move) => MOVES[move].fits.includes('crisis'));
