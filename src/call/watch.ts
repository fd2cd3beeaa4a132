import { drift, dueEvent, type Surroundings, turn, wear } from '../crisis/index.ts';
import { type CallState, note, storyLeftMs } from './call-state.ts';
import { endingWith } from './endings.ts';
import { retell } from './retell.ts';
import { goTo, land } from './routes.ts';
import { breakOff, goOnAfterTurn, proceed, silenceMs } from './voice.ts';

/** The step of the arousal's integration, in ms of virtual time. */
const STEP_MS = 200;
/** A caller who has been on hold this long hangs up, in ms. */
export const LONGEST_HOLD_MS = 120_000;
/** After this long the lead takes the call over, in ms. */
export const LONGEST_CALL_MS = 960_000;

const DOING: Readonly<Record<CallState['floor'], Surroundings['doing']>> = {
  ringing: 'waiting',
  caller: 'speaking',
  gap: 'waiting',
  open: 'waiting',
  trainee: 'hearing',
  hold: 'on-hold',
  ended: 'waiting',
};

/** Keeps the caller's inner weather going from now on, step by step, and turns the stages when they are due. */
export const watch = (state: CallState): void => {
  const { clock } = state;
  const around: Now = {
    unspoken: 1,
    doing: 'waiting',
    silenceMs: 0,
    attended: true,
    promisedMs: 0,
    storyOut: false,
    holdMs: 0,
  };
  const tick = (): void => {
    step(state, around);
    if (!state.ended) clock.after(STEP_MS, tick);
  };
  clock.after(STEP_MS, tick);
};

/** Surroundings that are brought up to date at each step: thousands of them in a call would be mostly garbage. */
type Now = { -readonly [K in keyof Surroundings]: Surroundings[K] };

const step = (state: CallState, around: Now): void => {
  const { clock, caller } = state;
  if (state.answeredAt !== undefined) {
    lookAround(state, around);
    drift(caller, STEP_MS / 1000, around);
    wear(state.composure, STEP_MS / 1000, caller.stage);
    // nobody is on the line to show what they feel
    const event = state.callback?.since === undefined ? dueEvent(caller, around) : undefined;
    if (event) turnStage(state, event);
    if (!state.ending) giveUp(state, around.holdMs);
  }
  if (clock.now % 1000 === 0) state.curve.push(Math.round(caller.arousal * 1000));
};

const lookAround = (state: CallState, around: Now): void => {
  const { callback } = state;
  around.unspoken = Math.min(1, storyLeftMs(state) / state.storyMs);
  around.doing = DOING[state.floor];
  around.silenceMs = silenceMs(state);
  around.attended = state.breath === undefined;
  around.promisedMs = callback?.promisedMs ?? state.promisedMs;
  around.storyOut = state.floor === 'open' && state.agenda.length === 0;
  around.holdMs = heldMs(state);
};

/** For how long the caller has been waiting on hold, or to be rung back, in ms. */
const heldMs = ({ heldSince, callback, clock }: CallState): number => {
  const since = heldSince ?? callback?.since;
  return since === undefined ? 0 : clock.now - since;
};

const turnStage = (state: CallState, event: Parameters<typeof turn>[1]): void => {
  const { caller, clock } = state;
  const from = caller.stage;
  if (!turn(caller, event)) return;
  const last = state.stages.at(-1);
  if (last) state.stages[state.stages.length - 1] = { ...last, until: clock.now };
  state.stages.push({ stage: caller.stage, from: clock.now, until: undefined });
  note(state, { cue: 'stage', from, to: caller.stage });
  // out of control, the caller begins again: nothing that was said so far has helped
  if (caller.stage === 'crisis') retell(state, 'crisis');
  const waiting = state.agenda.length;
  if (land(state, caller.stage) && state.floor === 'open' && state.agenda.length > waiting)
    goOnAfterTurn(state);
};

/** Ends what cannot go on: no trust left, a hold without end, a call without end. */
const giveUp = (state: CallState, holdMs: number): void => {
  if (state.floor === 'trainee') return;
  const tooLong = state.clock.now - (state.answeredAt ?? 0) > LONGEST_CALL_MS;
  const heldTooLong = holdMs > 0 && holdMs >= LONGEST_HOLD_MS + (state.callback?.promisedMs ?? 0);
  if (state.caller.trust > 0 && !heldTooLong && !tooLong) return;
  const id = endingWith(state, tooLong ? 'handed-over' : 'hung-up') ?? '';
  leave(state, id, tooLong ? 'lead' : 'caller');
};

/** Drops everything that was yet to be said and takes the call to its end. */
export const leave = (state: CallState, id: string, by: 'caller' | 'trainee' | 'lead'): void => {
  state.callback = undefined;
  breakOff(state);
  state.agenda.clear();
  state.ending = { id, by };
  goTo(state, id);
  if (state.floor === 'hold') state.agenda.clear();
  proceed(state, 300);
};
