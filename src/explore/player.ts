import type { Act } from '../call/act.ts';
import type { AfterCall } from '../call/after-call.ts';
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
export interface Player {
  (view: CallView, random: () => number, call: CallToPlay): PlayerAct;
  /** does the work that the call leaves when it is over; without it nothing is done */
  readonly wrapUp?: WrapUp;
}

/** What is done after a call, which is over in `view`; undefined when nothing is. */
export type WrapUp = (view: CallView, random: () => number) => AfterCall | undefined;

/** Makes a player afresh for one call; `n` is what stands behind the colon of its name, as in `interrupter:6`. */
export type PlayerMaker = (n: number) => Player;
