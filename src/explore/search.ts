import type { Call, RunRecord } from '../call/index.ts';
import { score } from '../scoring/index.ts';
import { PRACTISED, patiently } from './patience.ts';
import { playCall } from './play.ts';
import type { CallToPlay, Player } from './player.ts';
import { filesWisely, filing } from './players/filing.ts';
import { listener, wisely } from './players/listener.ts';

/** What is said at one turn of a call, and after how much silence, in ms. */
interface Turn {
  readonly reply: string;
  readonly pauseMs: number;
}

/** A call that was tried. */
interface Attempt {
  readonly record: RunRecord;
  /** 0 to 100 */
  readonly total: number;
  /** from answer to end */
  readonly callMs: number;
  /** what lay on the desk at each turn, and which of it was said */
  readonly turns: readonly { readonly offered: readonly string[]; readonly said: string }[];
}

/** Silences that are tried before each turn, in ms: a listener's, and one that is only just long enough to be a pause. */
const PAUSES_MS = [PRACTISED.pauseMs, 1200] as const;
/** Turns that are searched; nothing that is worth finding lies beyond. */
const MOST_TURNS = 40;

/** Says what the plan says, turn by turn, and goes on as a listener where the plan ends; leaves every gap alone. */
const following = (plan: readonly Turn[], turns: Attempt['turns'][number][]): Player => {
  const wise = wisely();
  const hands = {
    ...PRACTISED,
    get pauseMs(): number {
      return plan[turns.length]?.pauseMs ?? PRACTISED.pauseMs;
    },
  };
  const player = patiently((view, random) => {
    if (view.floor === 'gap') return undefined;
    const planned = plan[turns.length]?.reply;
    const usual = wise(view, random);
    const chosen = view.replies.find(({ id }) => id === planned) ?? usual;
    if (chosen) turns.push({ offered: view.replies.map(({ id }) => id), said: chosen.id });
    return chosen;
  }, hands);
  return filing(player, filesWisely);
};

const attempt = (call: CallToPlay, player: Player, turns: Attempt['turns']): Attempt => {
  const played: Call = playCall(call.scenario, player, call.seed, call.mode);
  const { ended, answeredAt, now } = played.view();
  return {
    record: played.record(),
    total: score(call.scenario, played.log).total,
    callMs: (ended?.at ?? now) - (answeredAt ?? now),
    turns,
  };
};

const attemptPlan = (call: CallToPlay, plan: readonly Turn[]): Attempt => {
  const turns: Attempt['turns'][number][] = [];
  return attempt(call, following(plan, turns), turns);
};

const beats = (a: Attempt, b: Attempt): boolean =>
  a.total > b.total || (a.total === b.total && a.callMs < b.callMs);

/**
 * Looks for the best run of a call: the highest total, and the shortest call among equals. Goes through the
 * turns in order and tries at each of them all that lies on the desk, with a listener playing the rest. The
 * listener's own run is where it begins, so what it finds is never worse.
 */
export const bestRun = (call: CallToPlay): RunRecord => {
  const plan: Turn[] = [];
  let course = attemptPlan(call, plan);
  let best = attempt(call, listener(), []);
  if (beats(course, best)) best = course;
  for (let n = 0; n < Math.min(MOST_TURNS, course.turns.length); n += 1) {
    const turn = course.turns[n];
    let chosen: Turn = { reply: turn?.said ?? '', pauseMs: PRACTISED.pauseMs };
    for (const reply of turn?.offered ?? []) {
      for (const pauseMs of PAUSES_MS) {
        const other = { reply, pauseMs };
        const tried = attemptPlan(call, [...plan, other]);
        if (beats(tried, course)) [course, chosen] = [tried, other];
      }
    }
    plan.push(chosen);
    if (beats(course, best)) best = course;
  }
  return best.record;
};
