import { type Call, createCall, draw, type Mode } from '../call/index.ts';
import { RECORD_LIMITS } from '../call/record-limits.ts';
import type { Scenario } from '../scenario/index.ts';
import type { CallToPlay, Player } from './player.ts';

/** The longest time that a player may wait before it looks again, in ms. */
export const LONGEST_WAIT_MS = 60_000;
/** No hand acts again sooner than this, in ms; a player is asked again when it has passed. */
export const HAND_MS = 100;
/** No player gets more looks at one call than this. */
const MOST_LOOKS = 20_000;

/**
 * Lets a player take a call to its end. Gives the call as it ended. Whoever looks or acts more often than
 * a record can hold is left out of the rest of the call, as one who says nothing.
 */
export const playCall = (
  scenario: Scenario,
  player: Player,
  seed: number,
  mode: Mode = 'exam',
): Call => playOn(createCall(scenario, { seed, mode }), player, { scenario, seed, mode });

/** Lets a player take a call from where it stands to its end, and do the work that it leaves. */
export const playOn = (call: Call, player: Player, toPlay: CallToPlay): Call => {
  let drawn = 0;
  const random = (): number => {
    drawn += 1;
    return draw(toPlay.seed, `player/${drawn}`);
  };
  let acts = 0;
  for (let looks = 0; looks < MOST_LOOKS && acts < RECORD_LIMITS.acts; looks += 1) {
    const view = call.view();
    if (view.ended) break;
    const next = player(view, random, toPlay);
    if ('wait' in next) {
      call.advanceTo(call.now + waitOf(next.wait));
      continue;
    }
    if (call.act(next) === undefined) acts += 1;
    call.advanceTo(call.now + HAND_MS);
  }
  while (!call.view().ended) call.advanceTo(call.now + LONGEST_WAIT_MS);
  const view = call.view();
  const work = view.work && player.wrapUp?.(view, random);
  if (work) call.file(work);
  return call;
};

/** The time that a player waits who asked for `ms`: whole, and within bounds. */
export const waitOf = (ms: number): number =>
  Number.isFinite(ms) ? Math.min(LONGEST_WAIT_MS, Math.max(1, Math.round(ms))) : HAND_MS;
