import { DYNAMICS, THRESHOLDS } from './dynamics.ts';
import type { Effect } from './move.ts';
import { MOVES } from './moves/index.ts';
import type { MoveName } from './moves/names.ts';
import { isHarming } from './moves/names.ts';
import type { Stage } from './stage.ts';
import {
  firstStage,
  type StageEvent,
  type StageSnapshot,
  stageOf,
  turnStage,
} from './stages-machine.ts';
import type { Temperament } from './temperament.ts';

/** A caller's inner state. Numbers run from 0 to 1. */
export interface Caller {
  readonly temperament: Temperament;
  arousal: number;
  heard: number;
  grievance: number;
  trust: number;
  snapshot: StageSnapshot;
  stage: Stage;
  /** lowest arousal since the stage began; a relapse is measured from it */
  lowest: number;
  /** the caller has agreed to look at the fault */
  led: boolean;
  /** the work is done, or its next step agreed */
  settled: boolean;
  /** the caller has insulted the trainee */
  abused: boolean;
  /** how often each move has been made */
  readonly made: Map<MoveName, number>;
}

/** What surrounds the caller while time passes. */
export interface Surroundings {
  /** the part of the story that is not out yet, 0 to 1 */
  readonly unspoken: number;
  readonly doing: 'speaking' | 'waiting' | 'hearing' | 'on-hold';
  /** the trainee is with the caller, and not busy with their own breath */
  readonly attended: boolean;
  /** how long the caller was told that the hold would last, ms */
  readonly promisedMs: number;
  /** silence so far, ms */
  readonly silenceMs: number;
  /** nothing is left to say */
  readonly storyOut: boolean;
  /** ms on hold so far */
  readonly holdMs: number;
}

const unit = (n: number): number => (n < 0 ? 0 : n > 1 ? 1 : n);

/** A caller at the moment the call is answered; every number from 0 to 1. */
export const createCaller = (
  temperament: Temperament,
  arousal: number,
  grievance: number,
): Caller => ({
  temperament,
  arousal,
  heard: 0.12,
  grievance,
  trust: 0.5,
  snapshot: firstStage(),
  stage: 'stimulation',
  lowest: arousal,
  led: false,
  settled: false,
  abused: false,
  made: new Map(),
});

/** Lets `seconds` pass for the caller: arousal drifts to where story and grievance pull it, being listened to is felt. */
export const drift = (caller: Caller, seconds: number, around: Surroundings): void => {
  const d = DYNAMICS;
  const pull = d.storyPull * around.unspoken + d.grievancePull * caller.grievance;
  const target = unit(d.rest + pull * (1 - d.heardRelief * caller.heard));
  const pace =
    target > caller.arousal ? d.riseSeconds : d.fallSeconds - d.heardFallSeconds * caller.heard;
  caller.arousal = unit(caller.arousal + ((target - caller.arousal) * seconds) / pace);
  if (around.doing === 'speaking' && around.attended) attend(caller, d.listening * seconds);
  if (
    around.doing === 'on-hold' &&
    around.holdMs > Math.max(d.holdGraceSeconds * 1000, around.promisedMs)
  ) {
    caller.arousal = unit(caller.arousal + d.holdRise * seconds);
    caller.trust = unit(caller.trust - d.holdRise * seconds);
  }
  // nobody stays on the line in a rage for long
  if (caller.stage === 'crisis') caller.trust = unit(caller.trust - d.crisisWear * seconds);
  if (caller.arousal < caller.lowest) caller.lowest = caller.arousal;
};

/** Attention is felt: it goes a share of the way to all that attention alone can do. */
const attend = (caller: Caller, share: number): void => {
  const room = DYNAMICS.heardByAttention - caller.heard;
  if (room > 0) caller.heard = caller.heard + room * share;
};

/** The event that turns the stage now, if one is due. */
export const dueEvent = (caller: Caller, around: Surroundings): StageEvent | undefined => {
  const t = THRESHOLDS;
  const a = caller.arousal;
  switch (caller.stage) {
    case 'stimulation':
      if (caller.settled) return { type: 'SETTLED' };
      return a >= t.boiling
        ? { type: 'BOILED_OVER' }
        : a >= t.heated
          ? { type: 'HEATED' }
          : undefined;
    case 'escalation':
      if (a >= t.boiling) return { type: 'BOILED_OVER' };
      return ranOut(around) ? { type: 'RAN_OUT' } : undefined;
    case 'crisis':
      return a < t.boiling && ranOut(around) ? { type: 'RAN_OUT' } : undefined;
    case 'de-escalation':
      if (a >= t.boiling && a > caller.lowest) return { type: 'BOILED_OVER' };
      if (a >= t.relapseFloor && a >= caller.lowest + t.relapseFromDeEscalation)
        return { type: 'ROSE' };
      return a < t.cooled && caller.heard >= t.heard && caller.led ? { type: 'COOLED' } : undefined;
    case 'stabilization':
      if (a >= t.boiling) return { type: 'BOILED_OVER' };
      if (a >= t.relapseFloor && a >= caller.lowest + t.relapseFromStabilization)
        return { type: 'ROSE' };
      return caller.settled ? { type: 'SETTLED' } : undefined;
    default:
      return undefined;
  }
};

const ranOut = (around: Surroundings): boolean =>
  around.storyOut && around.silenceMs >= THRESHOLDS.ranOutMs;

/** Turns the stage by `event`. Returns whether it did. */
export const turn = (caller: Caller, event: StageEvent): boolean => {
  caller.snapshot = turnStage(caller.snapshot, event);
  const stage = stageOf(caller.snapshot);
  if (stage === caller.stage) return false;
  if (stage === 'escalation' || stage === 'crisis') caller.led = false;
  caller.stage = stage;
  caller.lowest = caller.arousal;
  return true;
};

/** Whether the caller, as they are, would go along with a move. */
const goesAlong = (caller: Caller, move: MoveName): boolean => {
  const { gate } = MOVES[move];
  if (gate === undefined) return true;
  if (
    caller.stage === 'stimulation' ||
    caller.stage === 'stabilization' ||
    caller.stage === 'post-crisis'
  )
    return true;
  if (gate === 'stable' || caller.stage === 'crisis') return false;
  return caller.heard >= THRESHOLDS.heard && caller.arousal < THRESHOLDS.leadable;
};

/** What pushing a caller does who is not ready, beside the move's own effect. */
const REFUSAL: Effect = { arousal: 35, heard: -40, grievance: 0, trust: -15 };

/** What a mere limit does: anger that is meant to work, and responds to limits, rises against it. */
const MERE_LIMIT: Effect = { arousal: 60, heard: -20, grievance: 0, trust: -10 };
/** Moves that show a way on beside a limit. */
const WAYS_ON: readonly MoveName[] = ['offer-choice', 'separate-problem', 'redirect'];

/** Whether a reply of these moves sets a limit and shows no way on. In a crisis no way can be weighed, and the limit is enough. */
export const isMereLimit = (moves: readonly MoveName[], stage: Stage): boolean =>
  stage === 'escalation' &&
  moves.includes('set-boundary') &&
  !moves.some((move) => WAYS_ON.includes(move));

/**
 * Makes a move on the caller. A relief fades with repetition where the move says so; a hit grows with
 * grievance. `weight` scales all of it, 1 as a rule; `said` are the moves of the reply that it is part of. Returns whether
 * the caller went along.
 */
export const makeMove = (
  caller: Caller,
  move: MoveName,
  weight = 1,
  said: readonly MoveName[] = [move],
): boolean => {
  const { effects, response, fades } = MOVES[move];
  const times = caller.made.get(move) ?? 0;
  caller.made.set(move, times + 1);
  const taken = goesAlong(caller, move);
  let share = (response[caller.temperament] / 1000) * weight;
  if (fades) for (let n = 0; n < times; n += 1) share = share / 2;
  if (move === 'backchannel') attend(caller, effects[caller.stage].heard / 1000);
  else if (move === 'set-boundary' && !caller.abused) feel(caller, REFUSAL, weight);
  else if (move === 'set-boundary' && isMereLimit(said, caller.stage))
    feel(caller, MERE_LIMIT, share);
  else feel(caller, effects[caller.stage], isHarming(move) ? weight : share);
  if (!taken) feel(caller, REFUSAL, weight);
  if (taken && (move === 'redirect' || move === 'offer-choice')) caller.led = true;
  return taken;
};

/** What it does to a caller to be pushed where they cannot follow: a step that is not next, a word that comes too early. */
export const push = (caller: Caller, weight = 1): void => feel(caller, REFUSAL, weight);

/** Applies an effect (per mille) to the caller; hits grow with grievance. */
export const feel = (caller: Caller, effect: Effect, weight = 1): void => {
  const by = weight / 1000;
  const hit = effect.arousal > 0 ? 1 + DYNAMICS.hitByGrievance * caller.grievance : 1;
  caller.arousal = unit(caller.arousal + effect.arousal * by * hit);
  caller.heard = unit(caller.heard + effect.heard * by);
  caller.grievance = unit(caller.grievance + effect.grievance * by);
  caller.trust = unit(caller.trust + effect.trust * by);
  if (caller.arousal < caller.lowest) caller.lowest = caller.arousal;
};
