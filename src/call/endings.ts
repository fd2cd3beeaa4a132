import type { Outcome } from '../scenario/schema.ts';
import { workOffered } from './after-call.ts';
import { type CallState, note, pass } from './call-state.ts';

/** The ending of the scenario with this outcome, if it has one. */
export const endingWith = (state: CallState, outcome: Outcome): string | undefined =>
  Object.entries(state.scenario.endings).find(([, ending]) => ending.outcome === outcome)?.[0];

/** The ending of a call whose work is done, or whose next step is agreed. */
export const goodEnding = (state: CallState): string => {
  const first = state.agreed ? 'agreed' : 'resolved';
  const second = state.agreed ? 'resolved' : 'agreed';
  return endingWith(state, first) ?? endingWith(state, second) ?? '';
};

/** Puts the phone down. */
export const finish = (state: CallState, id: string, by: 'caller' | 'trainee' | 'lead'): void => {
  const outcome = state.scenario.endings[id]?.outcome ?? 'cut-off';
  state.clock.stop();
  pass(state, { type: 'ENDED' });
  const last = state.stages.at(-1);
  if (last) state.stages[state.stages.length - 1] = { ...last, until: state.clock.now };
  state.ended = { ending: id, outcome, at: state.clock.now };
  state.work = workOffered(state.scenario, state.ended, state.seed);
  note(state, { cue: 'ended', ending: id, outcome, by });
};
