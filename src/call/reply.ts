import { isHarming, makeMove } from '../crisis/index.ts';
import type { Reply } from '../scenario/schema.ts';
import type { Intention } from './agenda.ts';
import { beatOf, type CallState, circumstances, moodOf, note, pass, pick } from './call-state.ts';
import { linesFor } from './condition.ts';
import { takeEffect } from './landing.ts';
import { retell } from './retell.ts';
import { goTo, wayOut } from './routes.ts';
import { speak, wordsBegun } from './speech.ts';
import { breakOff, proceed, silenceMs } from './voice.ts';

/** How long both talk at once before the caller wins the floor back, in ms. */
const OVERLAP_MS = 1300;

const startSaying = (state: CallState, reply: Reply, over: boolean): number => {
  const { words, durationMs } = speak(reply.says, 'trainee');
  pass(state, { type: 'TRAINEE_SPEAKS' });
  state.saying = { reply: reply.id, words, startedAt: state.clock.now };
  note(state, {
    cue: 'trainee-starts',
    reply: reply.id,
    says: reply.says,
    words,
    durationMs,
    over,
  });
  return durationMs;
};

const stopSaying = (state: CallState, cut: boolean): number => {
  const { saying, clock } = state;
  if (!saying) return 0;
  const said = cut ? wordsBegun(saying.words, clock.now - saying.startedAt) : saying.words.length;
  note(state, { cue: 'trainee-stops', reply: saying.reply, said, cut });
  state.saying = undefined;
  state.silentSince = clock.now;
  return said;
};

/** Says a reply into an open floor, to its end. */
export const sayInSilence = (state: CallState, reply: Reply): void => {
  const pauseMs = silenceMs(state);
  state.clock.cancel(state.patienceTimer);
  state.clock.cancel(state.voiceTimer);
  const { beat } = state;
  const late = state.askedIn === beat;
  state.askedIn = undefined;
  const durationMs = startSaying(state, reply, false);
  state.voiceTimer = state.clock.after(durationMs, () => {
    stopSaying(state, false);
    takeEffect(state, reply, { beat, pauseMs, late });
  });
};

/** Takes the floor while the caller speaks, or in a silence of theirs: the reply is lost, the caller goes back over it. */
export const talkOver = (state: CallState, reply: Reply): void => {
  const { caller, scenario, beat } = state;
  const { stage } = caller;
  const { interrupted } = beatOf(state);
  const pauseMs = silenceMs(state);
  const cut = breakOff(state);
  const before = moodOf(state);
  makeMove(caller, 'interrupt');
  for (const move of reply.moves) if (isHarming(move)) makeMove(caller, move);
  const now = circumstances(state);
  const own = state.complainedIn.has(beat) ? [] : linesFor(interrupted?.says, now);
  state.complainedIn.add(beat);
  const target = wayOut(state, interrupted?.to, { kind: 'interrupted', from: beat });
  const leaves = target !== undefined && scenario.endings[target] !== undefined;
  // who rings off does not go back over anything
  if (leaves) state.agenda.clear();
  if (target !== undefined) goTo(state, target);
  if (cut && !leaves) goBackOver(state, cut.intention);
  if (!leaves) retell(state, 'interruption');
  const complaint = own.length > 0 ? own : pick(state, 'complaint', scenario.reactions.interrupted);
  state.agenda.first(complaint, 'complaint');
  note(state, {
    cue: 'interrupted',
    beat,
    reply: reply.id,
    line: cut?.intention.line.id,
    stage,
    storyLeftMs: state.agenda.costMs,
    pauseMs,
    before,
    after: moodOf(state),
  });
  const durationMs = startSaying(state, reply, true);
  state.voiceTimer = state.clock.after(Math.min(OVERLAP_MS, durationMs), () => {
    const said = stopSaying(state, true);
    state.lastInterruption = { at: state.clock.now, reply: reply.id, said };
    proceed(state, 1);
  });
  state.lastInterruption = { at: state.clock.now, reply: reply.id, said: 0 };
};

/** Puts a line that was broken off back on the agenda: the caller says it again from its start. */
const goBackOver = (state: CallState, { line, opens }: Intention): void => {
  state.agenda.first([{ ...line, opens }], 'repeat');
};
