import { isHarming, type MoveName, makeMove, push } from '../crisis/index.ts';
import type { Road } from '../scenario/graph.ts';
import type { Reply, Route } from '../scenario/schema.ts';
import { type CallState, circumstances, moodOf, note, pick } from './call-state.ts';
import { linesFor } from './condition.ts';
import { drawBetween, shuffled } from './draw.ts';
import { retell } from './retell.ts';
import { goTo, wayOut } from './routes.ts';
import { proceed } from './voice.ts';

/** How a reply came to be said. */
export interface Saying {
  /** the beat on whose desk it lay */
  readonly beat: string;
  /** silence before it, in ms */
  readonly pauseMs: number;
  /** the caller had to ask in this beat whether anybody is there */
  readonly late: boolean;
}

/** What a reply does once it has been said to its end in an open floor. */
export const takeEffect = (
  state: CallState,
  reply: Reply,
  { beat, pauseMs, late }: Saying,
): void => {
  const { caller, scenario } = state;
  const { stage } = caller;
  const before = moodOf(state);
  let taken = takesStep(state, reply);
  if (!taken) push(caller);
  const moves = movesOf(state, reply);
  for (const [n, move] of moves.entries()) {
    // what a reply does beside its main move counts half; harm always counts in full
    taken = makeMove(caller, move, n === 0 || isHarming(move) ? 1 : 0.5, moves) && taken;
  }
  state.said.add(reply.id);
  if (caller.abused && moves.includes('set-boundary')) state.warnings += 1;
  if (taken) {
    for (const flag of reply.sets ?? []) state.flags.add(flag);
    if (reply.step !== undefined) advance(state, reply.step);
    if (reply.promises !== undefined) state.promisedMs = reply.promises;
    if (reply.agrees) [state.agreed, caller.settled, caller.led] = [true, true, true];
  }
  note(state, {
    cue: 'effect',
    beat,
    reply: reply.id,
    moves,
    stage,
    taken,
    pauseMs,
    late,
    before,
    after: moodOf(state),
  });
  const now = circumstances(state, !taken);
  const edge = late ? scenario.beats[beat]?.late : undefined;
  // a plain route is the road of a reply that was taken; one with conditions may speak of refusal too
  const along = (to: Route | undefined, road: Road): string | undefined =>
    taken || typeof to !== 'string' ? wayOut(state, to, road, !taken) : undefined;
  const target =
    along(edge?.to, { kind: 'late', from: beat }) ??
    along(reply.to, { kind: 'reply', from: beat, reply: reply.id });
  if (taken && reply.callback !== undefined) {
    const rest = state.agenda.setAside();
    state.callback = { promisedMs: reply.callback, rest, to: target, since: undefined };
  }
  const isOver = target !== undefined && scenario.endings[target] !== undefined;
  // who has put the phone down hears nothing more, and who has been put down answers nothing
  if (isOver) state.agenda.clear();
  const own = linesFor(taken ? reply.answer : reply.refused, now);
  const isLeft = isOver && moves.includes('leave-safely');
  const usual = taken
    ? moves.some(isHarming) && !isLeft
      ? scenario.reactions.offended
      : []
    : scenario.reactions['too-early'];
  const hurts = moves.filter(isHarming).length;
  if (isOver) state.owedMs = 0;
  else if (hurts > 0) retell(state, 'harm');
  else if (!taken) retell(state, 'refusal');
  if (hurts > 0 && own.length > 0) {
    state.agenda.first(
      shuffled(state.seed, reply.id, scenario.reactions.offended, ({ id }) => id).slice(0, 2),
      'complaint',
    );
  }
  state.agenda.first(
    own.length > 0 ? own : pick(state, taken ? 'offended' : 'too-early', usual),
    taken ? 'answer' : 'refusal',
  );
  state.agenda.first(linesFor(edge?.says, now), 'complaint');
  if (target !== undefined && !state.callback) goTo(state, target);
  proceed(state, Math.round(drawBetween(state.seed, `answer/${state.linesSpoken}`, 350, 850)));
};

/**
 * What a reply comes to here. A feeling that is named without anything that the caller has told is no more
 * than an acknowledgement, and asking for what was told already makes the caller repeat it.
 */
const movesOf = ({ told }: CallState, { moves, uses, asks }: Reply): readonly MoveName[] => {
  const fits = (uses ?? []).some((fact) => told.has(fact));
  const heard = moves.map((move) => (move === 'name-feeling' && !fits ? 'acknowledge' : move));
  const repeats = (asks ?? []).some((fact) => told.has(fact)) && !heard.includes('make-repeat');
  return repeats ? [...heard, 'make-repeat'] : heard;
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
