import { type Call, createCall, draw, type Mode } from '../call/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Player } from './player.ts';

/** The longest time that a player may wait before it looks again, in ms. */
export const LONGEST_WAIT_MS = 60_000;
/** After an act that the call refused, a player looks again in so many ms. */
const AFTER_REFUSAL_MS = 100;
/** No player gets more looks at one call than this. */
const MOST_LOOKS = 20_000;

/** Lets a player take a call to its end. Gives the call as it ended. */
export const playCall = (
  scenario: Scenario,
  player: Player,
  seed: number,
  mode: Mode = 'exam',
): Call => {
  const call = createCall(scenario, { seed, mode });
  const toPlay = { scenario, seed, mode };
  let drawn = 0;
  const random = (): number => {
    drawn += 1;
    return draw(seed, `player/${drawn}`);
  };
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const view = call.view();
    if (view.ended) return call;
    const next = player(view, random, toPlay);
    if ('wait' in next) call.advanceTo(call.now + waitOf(next.wait));
    else if (call.act(next) !== undefined) call.advanceTo(call.now + AFTER_REFUSAL_MS);
  }
  while (!call.view().ended) call.advanceTo(call.now + LONGEST_WAIT_MS);
  return call;
};

const waitOf = (ms: number): number =>
  Number.isFinite(ms) ? Math.min(LONGEST_WAIT_MS, Math.max(1, Math.round(ms))) : AFTER_REFUSAL_MS;
