import type { Scenario } from '../scenario/scenario.ts';
import type { Act, Refusal } from './act.ts';
import { inRecord } from './after-call.ts';
import { breathe } from './breath.ts';
import type { Call } from './call.ts';
import { type CallState, createCallState, note, pass } from './call-state.ts';
import { onDesk } from './desk.ts';
import { endingWith, finish, goodEnding } from './endings.ts';
import { workFault } from './file-work.ts';
import { hold, resume } from './hold.ts';
import { murmur } from './murmur.ts';
import { ENGINE, type Mode, type RecordedAct } from './record.ts';
import { RecordError } from './record-error.ts';
import { sayInSilence, talkOver } from './reply.ts';
import { type Sitting, satAlso } from './sitting.ts';
import { viewOf } from './view-of.ts';
import { proceed } from './voice.ts';
import { leave, watch } from './watch.ts';

/** How a call begins. */
export interface CallOptions {
  /** whole number that settles every draw of the call */
  readonly seed: number;
  readonly mode: Mode;
  /** the trainee's composure at the first ring, per mille; fresh without it */
  readonly composure?: number | undefined;
  /** how a call that is gone on with was sat through so far */
  readonly sitting?: Sitting;
}

/** Nobody waits longer for an answer than this, in ms. */
const LONGEST_RING_MS = 45_000;
/** A phone rings every so often, in ms. */
const RING_MS = 4000;
/** From the click of the line to the caller's first word, in ms: a turn's usual gap (DOMAIN: some 200 ms), and the time to notice who answers. */
const FIRST_WORD_MS = 400;

/** A call that begins to ring at 0 ms. The same scenario, seed and timed acts give the same call to the millisecond. */
export const createCall = (
  scenario: Scenario,
  { seed, mode, composure, sitting = {} }: CallOptions,
): Call => {
  const state = createCallState(scenario, seed, composure);
  let sat = sitting;
  const acts: RecordedAct[] = [];
  ring(state);
  watch(state);
  return {
    get now() {
      return state.clock.now;
    },
    log: state.log,
    roads: state.roads,
    curve: state.curve,
    advanceTo: (at) => {
      if (state.ended) return;
      state.clock.advanceTo(at);
    },
    act: (act) => {
      const refusal = perform(state, act);
      if (refusal === undefined)
        acts.push(
          act.do === 'reply' ? [state.clock.now, act.do, act.id] : [state.clock.now, act.do],
        );
      return refusal;
    },
    file: (work) => {
      if (state.filed)
        return new RecordError(
          'work-not-offered',
          { says: 'refused.filed-already' },
          { says: 'remedy.file-once' },
        );
      const done = inRecord(work);
      const fault = workFault(done, state.work);
      if (fault) return fault;
      state.filed = done;
      note(state, { cue: 'filed', work: done });
      return undefined;
    },
    sat: (how) => {
      sat = satAlso(sat, how);
    },
    view: () => viewOf(state),
    record: () => ({
      format: 'hold-the-line/run',
      version: 1,
      engine: ENGINE,
      scenario: { id: scenario.id, hash: scenario.hash },
      seed,
      mode,
      ...(composure === undefined ? {} : { composure }),
      ...sat,
      acts: [...acts],
      until: state.clock.now,
      ...(state.filed ? { afterCall: state.filed } : {}),
    }),
  };
};

const ring = (state: CallState): void => {
  note(state, { cue: 'ring' });
  state.voiceTimer = state.clock.after(RING_MS, () => {
    if (state.clock.now < LONGEST_RING_MS) ring(state);
    else finish(state, endingWith(state, 'unanswered') ?? '', 'caller');
  });
};

const perform = (state: CallState, act: Act): Refusal | undefined => {
  const { floor } = state;
  if (state.ending || floor === 'ended') return 'call-is-over';
  if (act.do === 'answer') return floor === 'ringing' ? void answer(state) : 'already-answered';
  if (floor === 'ringing') return 'not-answered';
  if (act.do === 'resume') return floor === 'hold' ? void resume(state) : 'not-on-hold';
  if (act.do === 'end') return void end(state);
  if (floor === 'hold') return 'on-hold';
  if (floor === 'trainee') return 'you-are-speaking';
  if (act.do === 'hold') return void hold(state);
  if (state.breath) return 'you-are-breathing';
  if (act.do === 'breathe') return void breathe(state);
  if (act.do === 'backchannel') return void murmur(state);
  if (act.do === 'hand-to-lead') return void handOver(state);
  const reply = onDesk(state).find(({ id }) => act.do === 'reply' && id === act.id);
  if (!reply) return 'no-such-reply';
  if (floor === 'open') sayInSilence(state, reply);
  else talkOver(state, reply);
  return undefined;
};

const answer = (state: CallState): void => {
  state.clock.cancel(state.voiceTimer);
  state.answeredAt = state.clock.now;
  state.silentSince = state.clock.now;
  state.stages.push({ stage: state.caller.stage, from: state.clock.now, until: undefined });
  note(state, { cue: 'answered' });
  pass(state, { type: 'ANSWERED' });
  proceed(state, FIRST_WORD_MS);
};

const handOver = (state: CallState): void => {
  note(state, { cue: 'handed-over', stage: state.caller.stage, warnings: state.warnings });
  leave(state, endingWith(state, 'handed-over') ?? '', 'lead');
};

const end = (state: CallState): void => {
  const { settled } = state.caller;
  finish(state, settled ? goodEnding(state) : (endingWith(state, 'cut-off') ?? ''), 'trainee');
};
