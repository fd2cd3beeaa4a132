import { lost, lostOver, quote, won } from '../evidence.ts';
import { cuesOf, type Ledger } from '../ledger.ts';
import type { Evidence } from '../scorecard.ts';

/** The usual gap between turns is 200 ms (Stivers 2009); an upset caller needs several times that, in ms. */
const PAUSE_MS = 1000;

/** Letting the caller finish, and leaving a pause before one's own turn. */
export const notInterrupting = ({ log, decisions, interruptions }: Ledger): Evidence[] => [
  ...cuesOf(log, 'let-finish').map((cue) =>
    won({ at: cue.at - cue.pauseMs, stage: cue.stage }, 'silence', 'listening', {
      says: 'found.quiet',
      values: { seconds: cue.pauseMs / 1000 },
    }),
  ),
  ...interruptions.map((interruption) => lostOver(interruption, 'listening', 6)),
  ...decisions.map((decision) =>
    decision.pauseMs >= PAUSE_MS
      ? won(
          decision,
          quote(decision.chosen.says),
          'listening',
          { says: 'found.paused', values: { seconds: decision.pauseMs / 1000 } },
          0.5,
        )
      : lost(
          decision,
          quote(decision.chosen.says),
          'listening',
          { says: 'found.no-pause', values: { seconds: decision.pauseMs / 1000 } },
          { says: 'better.pause' },
          0.5,
        ),
  ),
];
