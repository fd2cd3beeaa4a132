import type { MoveName } from '../../crisis/index.ts';
import { adviceFor, lostBy, lostInSilence, lostOver, wonBy } from '../evidence.ts';
import { betterReply, EMPATHIC, fitsWith, type Ledger, makes } from '../ledger.ts';
import type { Evidence } from '../scorecard.ts';

/** Empathy with a detail in it; sympathy alone counts only where nothing better was offered. */
const WARM: readonly MoveName[] = ['name-feeling', 'reflect'];

/** What makes light of a feeling, whatever else is on offer. */
const BELITTLING: readonly MoveName[] = ['dismiss', 'calm-down'];

/** Naming the feeling with the caller's own detail, where the stage wants it and nowhere else. */
export const empathy = ({ decisions, interruptions, abandonments }: Ledger): Evidence[] => [
  ...decisions.flatMap((decision): Evidence[] => {
    const { chosen, stage, offered } = decision;
    const warm = betterReply(offered, WARM, stage);
    const wanted = warm ?? betterReply(offered, EMPATHIC, stage);
    if (makes(chosen, BELITTLING))
      return [lostBy(decision, 'empathy', wanted, adviceFor(chosen, stage))];
    if (fitsWith(chosen, warm ? WARM : EMPATHIC, stage)) return [wonBy(decision, 'empathy')];
    if (makes(chosen, EMPATHIC) && !fitsWith(chosen, EMPATHIC, stage))
      return [lostBy(decision, 'empathy', undefined, adviceFor(chosen, stage))];
    const leads =
      decision.taken &&
      fitsWith(chosen, ['redirect', 'offer-choice', 'set-boundary', 'separate-problem'], stage);
    return wanted && !leads
      ? [lostBy(decision, 'empathy', wanted, { says: 'better.other-reply' })]
      : [];
  }),
  ...interruptions
    .filter(({ lost }) => makes(lost, EMPATHIC))
    .map((interruption) => lostOver(interruption, 'empathy', 1)),
  ...abandonments.flatMap((abandonment) => {
    const wanted = betterReply(abandonment.offered, ['name-feeling', 'reflect'], abandonment.stage);
    return wanted ? [lostInSilence(abandonment, 'empathy', wanted)] : [];
  }),
];
