import type { Cue } from '../call/index.ts';
import { isHarming } from '../crisis/index.ts';
import { cuesOf } from './ledger.ts';
import type { Dimension } from './scorecard.ts';

/** Something that a trainee can resolve to do, and that a log can be looked through for. */
export const HABITS = [
  'pause',
  'let-finish',
  'feeling',
  'not-too-early',
  'no-harm',
  'present',
] as const;
export type Habit = (typeof HABITS)[number];

/** How often a habit was kept on a call, of how many chances; none where the call had no chance for it. */
export interface Kept {
  readonly kept: number;
  readonly of: number;
}

/** A silence before speaking that a caller can feel, in ms. */
const FELT_PAUSE_MS = 2000;

const kept = <T>(chances: readonly T[], isKept: (chance: T) => boolean): Kept => ({
  kept: chances.filter(isKept).length,
  of: chances.length,
});

const COUNTS: Readonly<Record<Habit, (log: readonly Cue[]) => Kept>> = {
  // a silence that was spoken into too soon is one that was not left
  pause: (log) =>
    kept(
      log.flatMap((cue) => {
        if (cue.cue === 'effect') return [cue.pauseMs];
        return cue.cue === 'interrupted' && cue.line === undefined ? [0] : [];
      }),
      (pauseMs) => pauseMs >= FELT_PAUSE_MS,
    ),
  'let-finish': (log) => ({
    kept: cuesOf(log, 'let-finish').length,
    of: cuesOf(log, 'let-finish').length + cuesOf(log, 'interrupted').length,
  }),
  feeling: (log) =>
    kept(
      cuesOf(log, 'effect').filter(
        ({ stage }) => stage === 'escalation' || stage === 'de-escalation',
      ),
      ({ moves }) => moves.includes('name-feeling') || moves.includes('reflect'),
    ),
  'not-too-early': (log) => kept(cuesOf(log, 'effect'), ({ taken }) => taken),
  'no-harm': (log) => kept(cuesOf(log, 'effect'), ({ moves }) => !moves.some(isHarming)),
  present: (log) => {
    const waits = cuesOf(log, 'left-waiting').length;
    const answers = cuesOf(log, 'effect').length;
    return { kept: answers, of: answers + waits };
  },
};

/** How often a habit was kept on the call with this log. */
export const habitIn = (habit: Habit, log: readonly Cue[]): Kept => COUNTS[habit](log);

/** The habit that serves a dimension most, and that a log can show. */
export const HABIT_FOR: Readonly<Record<Dimension, Habit>> = {
  'not-interrupting': 'pause',
  'active-listening': 'let-finish',
  empathy: 'feeling',
  redirecting: 'not-too-early',
  boundaries: 'no-harm',
  respect: 'no-harm',
  compassion: 'feeling',
  competence: 'present',
};
