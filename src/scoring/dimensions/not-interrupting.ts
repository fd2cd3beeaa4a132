import { lost, lostOver, quote, won } from '../evidence.ts';
import { cuesOf, type Ledger } from '../ledger.ts';
import type { Evidence } from '../scorecard.ts';

/** The usual gap between turns is 200 ms (Stivers 2009); an upset caller needs several times that, in ms. */
const PAUSE_MS = 1000;

/** Letting the caller finish, and leaving a pause before one's own turn. */
export const notInterrupting = ({ log, decisions, interruptions }: Ledger): Evidence[] => [
  ...cuesOf(log, 'let-finish').map((cue) =>
    won(
      cue,
      'silence',
      'listening',
      `It was quiet for ${(cue.pauseMs / 1000).toFixed(1)} s and you let it be. There was more to come, and it came.`,
    ),
  ),
  ...interruptions.map((interruption) => lostOver(interruption, 'listening', 6)),
  ...decisions.map((decision) =>
    decision.pauseMs >= PAUSE_MS
      ? won(
          decision,
          quote(decision.chosen.says),
          'listening',
          `You left ${(decision.pauseMs / 1000).toFixed(1)} s before you spoke.`,
          0.5,
        )
      : lost(
          decision,
          quote(decision.chosen.says),
          'listening',
          `You answered after ${(decision.pauseMs / 1000).toFixed(1)} s, as if you had been waiting for your turn.`,
          'Let a second or two go by; the caller hears that their words have arrived.',
          0.5,
        ),
  ),
];
