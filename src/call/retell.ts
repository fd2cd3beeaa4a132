import type { Stage } from '../crisis/index.ts';
import type { CallState } from './call-state.ts';

/** Stages in which there is a story to go back over. */
const TELLING: readonly Stage[] = ['stimulation', 'escalation', 'crisis', 'de-escalation'];

/** Makes the caller go back over the last `count` lines of what they have told: whoever is not heard says it again. */
export const retell = (state: CallState, count: number): void => {
  if (!TELLING.includes(state.caller.stage)) return;
  const again = state.toldLines.splice(Math.max(0, state.toldLines.length - count));
  state.agenda.first(
    again.map(({ pause: _, ...line }) => line),
    'story',
  );
};
