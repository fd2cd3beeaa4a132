import { HARMING, type MoveName, makeMove } from '../crisis/index.ts';
import type { Reply } from '../scenario/schema.ts';
import type { Intention } from './agenda.ts';
import { beatOf, type CallState, circumstances, moodOf, note, pass, pick } from './call-state.ts';
import { destination, linesFor } from './condition.ts';
import { drawBetween, shuffled } from './draw.ts';
import { retell } from './retell.ts';
import { goTo } from './routes.ts';
import { speak, wordsBegun } from './speech.ts';
import { breakOff, proceed, silenceMs } from './voice.ts';

/** How long both talk at once before the caller wins the floor back, in ms. */
const OVERLAP_MS = 1300;

export const isHarming = (move: MoveName): boolean => (HARMING as readonly string[]).includes(move);

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
  const durationMs = startSaying(state, reply, false);
  state.voiceTimer = state.clock.after(durationMs, () => {
    stopSaying(state, false);
    land(state, reply, beat, pauseMs);
  });
};

const land = (state: CallState, reply: Reply, beat: string, pauseMs: number): void => {
  const { caller, scenario } = state;
  const { stage } = caller;
  const before = moodOf(state);
  let taken = takesStep(state, reply);
  for (const [n, move] of reply.moves.entries()) {
    // what a reply does beside its main move counts half; harm always counts in full
    taken = makeMove(caller, move, n === 0 || isHarming(move) ? 1 : 0.5) && taken;
  }
  state.said.add(reply.id);
  if (taken) {
    for (const flag of reply.sets ?? []) state.flags.add(flag);
    if (reply.step !== undefined) advance(state, reply.step);
    if (reply.agrees) [state.agreed, caller.settled, caller.led] = [true, true, true];
  }
  note(state, {
    cue: 'effect',
    beat,
    reply: reply.id,
    moves: reply.moves,
    stage,
    taken,
    pauseMs,
    before,
    after: moodOf(state),
  });
  const now = circumstances(state, !taken);
  const own = linesFor(taken ? reply.answer : reply.refused, now);
  const usual = taken
    ? reply.moves.some(isHarming)
      ? scenario.reactions.offended
      : []
    : scenario.reactions['too-early'];
  const hurts = reply.moves.filter(isHarming).length;
  if (hurts > 0) retell(state, 4);
  else if (!taken) retell(state, 1);
  if (hurts > 0 && own.length > 0) {
    state.agenda.first(
      shuffled(state.seed, reply.id, scenario.reactions.offended, ({ id }) => id).slice(0, 2),
      'complaint',
    );
  }
  state.agenda.first(
    own.length > 0 ? own : pick(state, 'reaction', usual),
    taken ? 'answer' : 'refusal',
  );
  // a plain route is the road of a reply that was taken; one with conditions may speak of refusal too
  const target = taken || typeof reply.to !== 'string' ? destination(reply.to, now) : undefined;
  if (target !== undefined) goTo(state, target);
  proceed(state, Math.round(drawBetween(state.seed, `answer/${state.linesSpoken}`, 350, 850)));
};

/** Whether the reply's step is one that the caller can follow now: none, or the next one. */
const takesStep = (state: CallState, { step }: Reply): boolean =>
  step === undefined || nextStep(state) === step;

const stepsOf = ({ scenario }: CallState): readonly { readonly id: string }[] =>
  scenario.knowledge.find(({ id }) => id === scenario.fix)?.steps ?? [];

const nextStep = (state: CallState): string | undefined =>
  stepsOf(state)[state.stepsDone.length]?.id;

const advance = (state: CallState, step: string): void => {
  state.stepsDone.push(step);
  note(state, { cue: 'step-done', step });
  if (nextStep(state) === undefined) state.caller.settled = true;
};

/** Takes the floor while the caller speaks, or in a silence of theirs: the reply is lost, the caller goes back over it. */
export const talkOver = (state: CallState, reply: Reply): void => {
  const { caller, scenario } = state;
  const { stage } = caller;
  const pauseMs = silenceMs(state);
  const cut = breakOff(state);
  const before = moodOf(state);
  makeMove(caller, 'interrupt');
  for (const move of reply.moves) if (isHarming(move)) makeMove(caller, move);
  if (cut) goBackOver(state, cut.intention);
  retell(state, 3);
  const own = state.complainedIn.has(state.beat)
    ? []
    : linesFor(beatOf(state).interrupted, circumstances(state));
  state.complainedIn.add(state.beat);
  const complaint = own.length > 0 ? own : pick(state, 'complaint', scenario.reactions.interrupted);
  state.agenda.first(complaint, 'complaint');
  note(state, {
    cue: 'interrupted',
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
