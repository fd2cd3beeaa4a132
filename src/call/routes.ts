import type { Stage } from '../crisis/index.ts';
import { edgeId, type Road } from '../scenario/graph.ts';
import type { Route } from '../scenario/schema.ts';
import { beatOf, type CallState, circumstances, note } from './call-state.ts';
import { destination, linesFor } from './condition.ts';

/** Where the roads that leave here lead now; notes that one was taken. Undefined where none is open. */
export const wayOut = (
  state: CallState,
  route: Route | undefined,
  road: Road,
  refused = false,
): string | undefined => {
  const found = destination(route, circumstances(state, refused));
  if (found === undefined) return undefined;
  state.roads.push({ at: state.clock.now, edge: edgeId(road, found.entry), to: found.go });
  return found.go;
};

/** Takes the call to a beat or an ending; what the caller says on the way there joins what is yet to be said. */
export const goTo = (state: CallState, target: string): void => {
  const ending = state.scenario.endings[target];
  const now = circumstances(state);
  if (ending) {
    state.ending ??= { id: target, by: 'caller' };
    state.agenda.last(linesFor(ending.says, now), 'ending');
    return;
  }
  const beat = state.scenario.beats[target];
  if (!beat || target === state.beat) return;
  state.beat = target;
  state.askedIn = undefined;
  note(state, { cue: 'beat', beat: target });
  // what was said last, in going back over the story, need not be said again on arriving
  const [head, ...rest] = linesFor(beat.says, now).filter(({ id }) => id !== state.caption?.line);
  if (!head) return;
  const says = [{ ...head, jolt: beat.jolt }, ...rest];
  if (state.caller.stage === 'crisis') state.agenda.first(says, 'beat');
  else state.agenda.last(says, 'beat');
};

/** Takes the call to where a new stage is handled, if the present beat is not made for it. Returns whether it moved. */
export const land = (state: CallState, stage: Stage): boolean => {
  if (state.ending || beatOf(state).stage.includes(stage)) return false;
  const target = wayOut(state, state.scenario.landing[stage], { kind: 'landing', from: stage });
  if (target === undefined || target === state.beat) return false;
  goTo(state, target);
  return true;
};
