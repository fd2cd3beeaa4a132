import type { Stage } from '../crisis/index.ts';
import type { PlannedLine } from './agenda.ts';
import { plannedMs } from './agenda.ts';
import type { CallState } from './call-state.ts';

/** Stages in which there is a story to go back over. */
const TELLING: readonly Stage[] = ['stimulation', 'escalation', 'crisis', 'de-escalation'];

/** How much of the story, in per mille of its length, the caller goes back over for what went wrong. */
const RETELLING = { interruption: 92, harm: 150, refusal: 40, crisis: 150 } as const;

/** By how much each further interruption counts for more than the one before, and up to which of them; in per mille. */
const GROWTH = 240;
const GROWS_UP_TO = 7;

/** Makes the caller tell a part of the story again: whoever is not heard says it again, and at greater length each time. */
export const retell = (state: CallState, because: keyof typeof RETELLING): void => {
  if (because === 'interruption') state.cutOff += 1;
  if (!TELLING.includes(state.caller.stage)) return;
  const again = because === 'interruption' ? Math.min(state.cutOff, GROWS_UP_TO) - 1 : 0;
  state.owedMs += (state.storyMs * RETELLING[because] * (1000 + GROWTH * again)) / 1_000_000;
  goBack(state);
};

/**
 * Takes the caller back over the last of what they have told, for as long as is owed; what is not told yet stays owed.
 * `justSaid` is a line that they do not say twice in a row: they begin before it, as far as there is anything.
 */
export const goBack = (state: CallState, justSaid?: string): void => {
  const { toldLines } = state;
  if (state.ending || state.owedMs <= 0 || !TELLING.includes(state.caller.stage)) return;
  const again: PlannedLine[] = [];
  do {
    const told = toldLines.pop();
    if (!told) break;
    // the floor has been open there already, and the silence was kept
    const { pause: _pause, opens: _opens, ...line } = told;
    again.unshift(line);
    state.owedMs -= plannedMs(line);
  } while (state.owedMs > 0 || again[0]?.id === justSaid);
  state.agenda.first(again, 'story');
};
