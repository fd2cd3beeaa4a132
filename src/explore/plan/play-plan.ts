import { type Act, type AfterCall, type Call, createCall } from '../../call/index.ts';
import type { CallView } from '../../call/view.ts';
import type { Scenario } from '../../scenario/index.ts';
import { HAND_MS, playOn, waitOf } from '../play.ts';
import type { CallToPlay, Player, WrapUp } from '../player.ts';
import { filesWisely, filing } from '../players/filing.ts';
import { playerNamed } from '../players/index.ts';
import type { CourseOfPlay, Done, Glimpse, Stuck } from './course-of-play.ts';
import { hasCome } from './moment.ts';
import type { PlannedPlay, Step } from './plan-schema.ts';

/** How often a play looks at the call, in ms. */
const LOOK_MS = 100;
/** How long a step waits for its moment where it does not say, in ms. */
const PATIENCE_MS = 120_000;

/** Plays what was planned on a call with this seed, and notes what could be seen. */
export const playPlan = (scenario: Scenario, play: PlannedPlay, seed: number): CourseOfPlay => {
  const toPlay: CallToPlay = { scenario, seed, mode: 'exam' };
  const call = createCall(scenario, toPlay);
  const glimpses: Glimpse[] = [];
  const done: Done[] = [];
  let stuck: Stuck | undefined;
  const look = (): CallView => {
    const view = call.view();
    const { now: at, stage, beat, heard, arousal } = view;
    glimpses.push({ at, stage, beat, heard, arousal });
    return view;
  };
  const murmur = murmurer(call, play.murmurs);
  for (const [n, step] of (play.acts ?? []).entries()) {
    const missed = waitFor(step, play, { call, look, murmur, since: done.at(-1)?.at ?? 0 });
    stuck = missed ? { step: n, ...missed } : carryOut(call, step, n);
    if (!missed) done.push({ step: n, at: call.now });
    if (stuck) break;
    if (step.do ?? step.reply) call.advanceTo(call.now + HAND_MS);
  }
  const goesOn = playerNamed((!stuck && play.player) || 'silent');
  // a plan is about the call: where it names no player, the work after it is done well
  const usual = play.player === undefined ? filesWisely : goesOn?.wrapUp;
  const wrapUp = play.files ? undefined : usual;
  if (goesOn) playOn(call, doing(watched(goesOn, look), wrapUp), toPlay);
  look();
  // what is not written in the plan is not there
  const unfiled = play.files && call.file(play.files as AfterCall);
  return { call, done, glimpses, stuck, unfiled };
};

interface Waiting {
  readonly call: Call;
  readonly look: () => CallView;
  readonly murmur: (view: CallView) => void;
  /** when the act before was done, in ms */
  readonly since: number;
}

/** Lets the call go on until it is time for a step. Gives why that time did not come, if it did not. */
const waitFor = (
  step: Step,
  play: PlannedPlay,
  { call, look, murmur, since }: Waiting,
): Missed | undefined => {
  const from = call.now;
  const patience = from + (step.within ?? PATIENCE_MS);
  let dueAt: number | undefined = step.at;
  if (dueAt !== undefined && dueAt < from) return { at: from, why: 'too-late' };
  for (;;) {
    const view = look();
    if (view.ended) return { at: view.ended.at, why: 'call-over' };
    if (dueAt === undefined && hasCome(step, play, view, call, since))
      dueAt = view.now + (step.after ?? 0);
    if (dueAt !== undefined && view.now >= dueAt) return undefined;
    if (dueAt === undefined && view.now >= patience)
      return { at: view.now, why: 'never-came', since: from };
    murmur(view);
    call.advanceTo(Math.min(view.now + LOOK_MS, dueAt ?? patience));
  }
};

type Missed = Stuck extends infer S ? (S extends Stuck ? Omit<S, 'step'> : never) : never;

const carryOut = (call: Call, { do: plain, reply }: Step, step: number): Stuck | undefined => {
  const act: Act | undefined =
    reply === undefined ? plain && { do: plain } : { do: 'reply', id: reply };
  const onDesk = call.view().replies.map(({ id }) => id);
  const refusal = act && call.act(act);
  return refusal && { step, at: call.now, why: 'refused', refusal, onDesk };
};

/** A player whose waits are cut short, so that the call can be looked at; it is asked no more often than before. */
const watched = (player: Player, look: () => CallView): Player => {
  let until = 0;
  return (view, random, toPlay) => {
    look();
    if (view.now < until) return { wait: Math.min(LOOK_MS, until - view.now) };
    const next = player(view, random, toPlay);
    if (!('wait' in next)) return next;
    const wait = waitOf(next.wait);
    until = view.now + wait;
    return { wait: Math.min(LOOK_MS, wait) };
  };
};

const doing = (player: Player, wrapUp: WrapUp | undefined): Player =>
  wrapUp ? filing(player, wrapUp) : player;

/** Murmurs while the caller speaks, `every` so many ms of it. */
const murmurer = (call: Call, every: number | undefined): ((view: CallView) => void) => {
  let murmuredAt = 0;
  return ({ floor, now, listenedMs, breathing }) => {
    if (every === undefined || floor !== 'caller' || breathing) return;
    if (now < Math.max(murmuredAt, now - listenedMs) + every) return;
    murmuredAt = now;
    call.act({ do: 'backchannel' });
  };
};
