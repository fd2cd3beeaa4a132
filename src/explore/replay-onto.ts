import { type Call, createCall, type RunRecord } from '../call/index.ts';
import { actOf } from '../call/replay.ts';
import type { Scenario } from '../scenario/index.ts';
import { HAND_MS, waitOf } from './play.ts';
import { listener } from './players/listener.ts';

/** How far a call in progress could be carried over to another version of its file. */
export interface CarriedOver {
  readonly call: Call;
  /** acts that fit, and how many there were */
  readonly fitted: number;
  readonly of: number;
  /**
   * - `replayed`: every act fits, and the call is at the same beat
   * - `led`: it is at that beat because a listener took it there from where the acts stopped fitting
   * - `elsewhere`: that beat is gone or cannot be reached; the call stands where the acts stopped fitting
   */
  readonly how: 'replayed' | 'led' | 'elsewhere';
}

type Played = Pick<RunRecord, 'seed' | 'mode' | 'acts' | 'until'>;

/** Carries a call over to another version of its file: its acts as far as they fit, then to the beat where it was. */
export const replayOnto = (scenario: Scenario, played: Played, beat: string): CarriedOver => {
  const { acts, until } = played;
  const { call, fitted } = redo(scenario, played);
  if (fitted === acts.length) call.advanceTo(Math.max(call.now, until));
  const found = { fitted, of: acts.length };
  if (isAt(call, beat) && fitted === acts.length) return { call, ...found, how: 'replayed' };
  if (scenario.beats[beat] === undefined) return { call, ...found, how: 'elsewhere' };
  // what leads nowhere is not the call that is handed back
  const led = redo(scenario, played).call;
  lead(led, scenario, played, beat);
  return isAt(led, beat)
    ? { call: led, ...found, how: 'led' }
    : { call, ...found, how: 'elsewhere' };
};

/** So many looks take a listener through the longest call. */
const MOST_LOOKS = 5000;

/** Lets a listener with steady hands take a call to a beat, if it comes there. */
const lead = (call: Call, scenario: Scenario, { seed, mode }: Played, beat: string): void => {
  const player = listener();
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const view = call.view();
    if (view.ended || view.beat === beat) return;
    const next = player(view, () => 0.5, { scenario, seed, mode });
    if (!('wait' in next)) call.act(next);
    call.advanceTo(call.now + ('wait' in next ? waitOf(next.wait) : HAND_MS));
  }
};

const isAt = (call: Call, beat: string): boolean => {
  const view = call.view();
  return view.beat === beat && view.ended === undefined;
};

/** Does acts again as long as the call allows them. */
const redo = (scenario: Scenario, { seed, mode, acts }: Played): { call: Call; fitted: number } => {
  const call = createCall(scenario, { seed, mode });
  let fitted = 0;
  for (const act of acts) {
    call.advanceTo(act[0]);
    if (call.now < act[0] || call.act(actOf(act)) !== undefined) break;
    fitted += 1;
  }
  return { call, fitted };
};
