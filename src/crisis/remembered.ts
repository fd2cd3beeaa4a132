import { type AnyMachineSnapshot, type AnyStateMachine, transition } from 'xstate';

/**
 * The steps of a machine, each worked out by XState once and remembered. For flat machines without context
 * or actions only: there the next snapshot depends on the state and on the type of the event, and on
 * nothing else. A call takes some hundred and forty steps, and there are a few dozen different ones.
 */
export const remembered = <S extends AnyMachineSnapshot, E extends { readonly type: string }>(
  machine: AnyStateMachine,
): ((from: S, event: E) => S) => {
  const known = new Map<string, S>();
  return (from, event) => {
    const step = `${from.value} ${event.type}`;
    let next = known.get(step);
    if (next === undefined) {
      next = transition(machine, from, event)[0] as S;
      known.set(step, next);
    }
    return next;
  };
};
