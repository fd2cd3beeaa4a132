import type { Stage } from '../../crisis/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { playCall } from '../play.ts';
import type { Player } from '../player.ts';
import { type Check, type Trial, tryAll } from './law.ts';

/** What the laws compare: how long a call took, in ms from answer; Infinity where it was not brought home. */
export interface Course {
  readonly callMs: number;
  /** 0 where the caller was never upset, and so had no way to come back */
  readonly stabilizedMs: number;
  readonly interruptions: number;
  /** fixes that were offered to an upset caller */
  readonly earlyFixes: number;
  readonly outcome: string;
  readonly stepsWhileUpset: number;
}

const GOOD = ['resolved', 'agreed'];
const UPSET: readonly Stage[] = ['escalation', 'crisis', 'de-escalation'];

/** Plays a call with steady hands, so that nothing differs but what is compared, and measures it. */
export const courseOf = (scenario: Scenario, player: Player, seed: number): Course => {
  const steady: Player = (view, _random, call) => player(view, () => 0.5, call);
  const call = playCall(scenario, steady, seed);
  const { ended, answeredAt, stages, now } = call.view();
  const from = answeredAt ?? now;
  const outcome = ended?.outcome ?? 'none';
  const stable = stages.find(({ stage }) => stage === 'stabilization')?.from;
  const isHome = GOOD.includes(outcome);
  const wasUpset = stages.some(({ stage }) => UPSET.includes(stage));
  const isUpset = (at: number): boolean =>
    UPSET.includes(stages.findLast((span) => span.from <= at)?.stage ?? 'stimulation');
  return {
    callMs: isHome ? (ended?.at ?? now) - from : Number.POSITIVE_INFINITY,
    stabilizedMs:
      stable !== undefined ? stable - from : isHome && !wasUpset ? 0 : Number.POSITIVE_INFINITY,
    interruptions: call.log.filter(({ cue }) => cue === 'interrupted').length,
    outcome,
    earlyFixes: call.log.filter(
      (cue) =>
        cue.cue === 'effect' && UPSET.includes(cue.stage) && cue.moves.includes('solve-step'),
    ).length,
    stepsWhileUpset: call.log.filter((cue) => cue.cue === 'step-done' && isUpset(cue.at)).length,
  };
};

/**
 * Whether `b` took longer than `a`, to the end and to stabilization, where the caller ever left it and
 * either came so far: a call that a threat ends gets no further than its worst.
 */
export const longer = (a: Course, b: Course): boolean => {
  const toStable =
    b.stabilizedMs !== 0 && Number.isFinite(Math.min(a.stabilizedMs, b.stabilizedMs));
  return b.callMs > a.callMs && (!toStable || b.stabilizedMs > a.stabilizedMs);
};

/** Whether `b` was no faster than `a`, to stabilization and to the end. */
export const notFaster = (a: Course, b: Course): boolean =>
  b.callMs >= a.callMs && b.stabilizedMs >= a.stabilizedMs;

const inMs = (ms: number): string => (ms === Number.POSITIVE_INFINITY ? 'never' : `${ms} ms`);

/** A course in words. */
export const said = ({ callMs, stabilizedMs, outcome }: Course): string =>
  `home after ${inMs(callMs)} (stable after ${inMs(stabilizedMs)}, ${outcome})`;

/** Compares each course with the one before it, as long as the calls are brought home. */
export const rising = (
  scenario: Scenario,
  seed: number,
  courses: readonly Course[],
  what: string,
): Trial =>
  tryAll(
    scenario,
    seed,
    courses.slice(1).flatMap((course, n): Check[] => {
      const before = courses[n] as Course;
      if (before.callMs === Number.POSITIVE_INFINITY) return [];
      return [
        [
          longer(before, course),
          `${what} ${n + 1}: ${said(course)} is not longer than ${said(before)}`,
        ],
      ];
    }),
  );
