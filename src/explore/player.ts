import type { Act } from '../call/act.ts';
import type { Mode } from '../call/record.ts';
import type { CallView } from '../call/view.ts';
import type { Scenario } from '../scenario/index.ts';

/** What a player does next: wait so many ms (whole, 1 to 60,000), or act now. */
export type PlayerAct = { readonly wait: number } | Act;

/** What the view of a call does not show: the whole of it, before it has begun. */
export interface CallToPlay {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly mode: Mode;
}

/**
 * A player looks at the call and says what to do next; asked again after each act and each wait.
 * `random` gives numbers from 0 to 1 that depend on the seed alone. `call` is for who searches: everybody
 * else goes by the view, as a trainee does.
 */
export type Player = (view: CallView, random: () => number, call: CallToPlay) => PlayerAct;

/** Makes a player afresh for one call; `n` is what stands behind the colon of its name, as in `interrupter:6`. */
export type PlayerMaker = (n: number) => Player;
