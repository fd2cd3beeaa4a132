import { type AnyMachineSnapshot, type AnyStateMachine, transition } from 'xstate';

/**
 * The steps of a machine, each worked out by XState once and remembered. For flat machines without context
 * or actions only: there the next snapshot depends on the state and on the type of the event, and on
 * nothing else. A call takes some hundred and forty steps, and there are a few dozen different ones.
 */
export const remembered = <S extends AnyMachineSnapshot, E extends { readonly type: string }>(
  machine: AnyStateMachine,
): ((from: S, event: E) => S) => {
  // by the name of the state and not by the snapshot, of which there would be ever new ones
  const known = new Map<string, Map<string, S>>();
  return (from, event) => {
    const state = from.value as string;
    let steps = known.get(state);
    if (steps === undefined) {
      steps = new Map();
      known.set(state, steps);
    }
    let next = steps.get(event.type);
    if (next === undefined) {
      next = transition(machine, from, event)[0] as S;
      steps.set(event.type, next);
    }
    return next;
  };
};
