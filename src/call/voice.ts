import { feel, takeInsult } from '../crisis/index.ts';
import type { Intention, PlannedLine } from './agenda.ts';
import {
  beatOf,
  type Callback,
  type CallState,
  circumstances,
  note,
  pass,
  pick,
} from './call-state.ts';
import { linesFor } from './condition.ts';
import { drawBetween } from './draw.ts';
import { finish, goodEnding } from './endings.ts';
import { goBack } from './retell.ts';
import { goTo, wayOut } from './routes.ts';
import { speak, wordsBegun } from './speech.ts';

/** How long an open floor may lie, in ms, before the caller asks whether anybody is there (DOMAIN: over 8 s). */
const PATIENCE_MS = 8000;
/** In a crisis the caller needs longer to notice that it is quiet. */
const PATIENCE_IN_CRISIS_MS = 16_000;
/** A false ending never lasts longer than this; who waits 2.5 s is safe. */
const LONGEST_PAUSE_MS = 2400;
/** From a turn of the stage in a silence to what it brings up, in ms; more where the silence had only begun. */
const AFTER_TURN_MS = 400;

/**
 * The caller goes on after `delayMs` of silence, or yields the floor when there is nothing left to say.
 * `undisturbed` runs when nobody spoke in that silence.
 */
export const proceed = (state: CallState, delayMs: number, undisturbed?: () => void): void => {
  state.clock.cancel(state.voiceTimer);
  state.clock.cancel(state.patienceTimer);
  state.dialledAt = undefined;
  if (state.agenda.length === 0 && state.callback && !state.ending) {
    ringOff(state, state.callback);
    return;
  }
  if (state.agenda.length === 0 && !state.ending) goBack(state, state.caption?.line);
  if (state.agenda.length === 0) {
    if (state.ending) finish(state, state.ending.id, state.ending.by);
    else yieldFloor(state);
    return;
  }
  pass(state, { type: 'CALLER_PAUSES' });
  state.voiceTimer = state.clock.after(delayMs, () => {
    undisturbed?.();
    const next = state.agenda.take();
    if (next) startLine(state, next);
  });
};

const startLine = (state: CallState, intention: Intention): void => {
  const { clock, caller } = state;
  const { line, kind } = intention;
  if (intention.jolt > 0)
    feel(caller, { arousal: intention.jolt * 10, heard: 0, grievance: 0, trust: 0 });
  const { words, durationMs } = speak(line.says, caller.stage);
  pass(state, { type: 'CALLER_SPEAKS' });
  state.linesSpoken += 1;
  state.listenedSince ??= clock.now;
  if (line.abuse) {
    caller.abused = true;
    takeInsult(state.composure);
  }
  state.speaking = { intention, words, startedAt: clock.now, durationMs };
  state.caption = {
    line: line.id,
    kind,
    words,
    startedAt: clock.now,
    durationMs,
    cutAfter: undefined,
  };
  const arousal = Math.round(caller.arousal * 1000);
  note(state, {
    cue: 'caller-starts',
    line: line.id,
    kind,
    says: line.says,
    words,
    durationMs,
    arousal,
    abuse: line.abuse ?? false,
    threat: line.threat ?? false,
  });
  state.voiceTimer = clock.after(durationMs, () => endLine(state, intention, words.length));
};

const endLine = (state: CallState, { line, kind, opens }: Intention, said: number): void => {
  state.speaking = undefined;
  state.silentSince = state.clock.now;
  note(state, { cue: 'caller-stops', line: line.id, said, cut: false });
  if (kind === 'story' || kind === 'beat' || kind === 'repeat') tellOf(state, line);
  for (const fact of line.tells ?? []) {
    if (state.told.has(fact)) continue;
    state.told.add(fact);
    note(state, { cue: 'told', fact });
  }
  if (opens !== undefined && state.scenario.beats[opens]?.stage.includes(state.caller.stage)) {
    const beat = wayOut(state, opens, { kind: 'opens', from: line.id });
    if (beat !== undefined) goTo(state, beat);
    yieldFloor(state);
    return;
  }
  if (line.pause === undefined || state.agenda.length === 0) {
    proceed(state, breathMs(state));
    return;
  }
  const pauseMs = Math.min(
    LONGEST_PAUSE_MS,
    Math.round(line.pause * drawBetween(state.seed, gapAfter(state), 0.85, 1.15)),
  );
  proceed(state, pauseMs, () =>
    note(state, { cue: 'let-finish', line: line.id, pauseMs, stage: state.caller.stage }),
  );
};

/** Remembers a line as told: last of all, and once. */
const tellOf = ({ toldLines }: CallState, line: PlannedLine): void => {
  const before = toldLines.findIndex(({ id }) => id === line.id);
  if (before !== -1) toldLines.splice(before, 1);
  toldLines.push(line);
};

/** The gap after what was said last, by its name in the draws. */
const gapAfter = ({ linesSpoken }: CallState): string => `gap/${linesSpoken}`;

/** The breath between what the caller said last and what comes next, in ms. */
const breathMs = (state: CallState): number =>
  Math.round(drawBetween(state.seed, gapAfter(state), 300, 700));

/**
 * Goes on with what a turn of the stage has brought up, a moment after it. It never comes sooner than it would have if it
 * had been waiting already: nobody is home sooner for having cooled down later.
 */
export const goOnAfterTurn = (state: CallState): void =>
  proceed(state, Math.max(AFTER_TURN_MS, breathMs(state) - silenceMs(state)));

/** The caller rings off and waits for the call that was promised. */
const ringOff = (state: CallState, callback: Callback): void => {
  callback.since = state.clock.now;
  state.listenedSince = undefined;
  pass(state, { type: 'HELD' });
  note(state, { cue: 'rung-off', promisedMs: callback.promisedMs, stage: state.caller.stage });
};

const yieldFloor = (state: CallState): void => {
  pass(state, { type: 'CALLER_YIELDS' });
  if (state.breath) state.breath.missed = true;
  state.listenedSince = undefined;
  waitForTrainee(state);
};

/** The caller waits for a word, and asks for one when the silence grows too long. */
export const waitForTrainee = (state: CallState): void => {
  state.clock.cancel(state.patienceTimer);
  const usual = state.caller.stage === 'crisis' ? PATIENCE_IN_CRISIS_MS : PATIENCE_MS;
  const patience = beatOf(state).silence?.after ?? usual;
  state.patienceTimer = state.clock.after(patience, () => loseTouch(state));
};

const loseTouch = (state: CallState): void => {
  const { beat } = state;
  const { silence } = beatOf(state);
  const { stage } = state.caller;
  state.leftWaiting += 1;
  note(state, { cue: 'left-waiting', beat, stage, times: state.leftWaiting });
  if (stage === 'post-crisis' && state.leftWaiting > 1) {
    state.ending = { id: goodEnding(state), by: 'caller' };
    goTo(state, state.ending.id);
    proceed(state, 300);
    return;
  }
  if (stage !== 'crisis')
    feel(state.caller, { arousal: 40, heard: -50, grievance: 20, trust: -130 });
  const now = circumstances(state);
  // who has asked in the beat's own words already asks in others
  const own = state.askedIn === beat ? [] : linesFor(silence?.says, now);
  state.agenda.first(
    own.length > 0 ? own : pick(state, 'waiting', state.scenario.reactions['left-waiting']),
    'prompt',
  );
  state.askedIn = beat;
  const target = wayOut(state, silence?.to, { kind: 'silence', from: beat });
  if (target !== undefined) goTo(state, target);
  proceed(state, 1);
};

/** Breaks off the line that is being said. Returns it with the number of words that came out; undefined in a silence. */
export const breakOff = (state: CallState): { intention: Intention; said: number } | undefined => {
  const { speaking, clock } = state;
  clock.cancel(state.voiceTimer);
  clock.cancel(state.patienceTimer);
  state.listenedSince = undefined;
  if (!speaking) return undefined;
  const said = wordsBegun(speaking.words, clock.now - speaking.startedAt);
  state.speaking = undefined;
  state.silentSince = clock.now;
  if (state.caption) state.caption = { ...state.caption, cutAfter: said };
  note(state, { cue: 'caller-stops', line: speaking.intention.line.id, said, cut: true });
  return { intention: speaking.intention, said };
};

/** Length of the silence that is going on, in ms; 0 while anybody speaks. */
export const silenceMs = (state: CallState): number =>
  state.floor === 'gap' || state.floor === 'open' ? state.clock.now - state.silentSince : 0;
