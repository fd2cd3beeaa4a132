import { isFrayed, isHarming } from '../crisis/index.ts';
import type { Reply } from '../scenario/schema.ts';
import { beatOf, type CallState } from './call-state.ts';
import { draw, shuffled } from './draw.ts';

const laidOut = new WeakMap<CallState, { key: string; replies: readonly Reply[] }>();

/** The snap answer that comes to the lips now, and the reply whose place it takes; undefined while composure holds. */
export const snapOf = (state: CallState): { snap: Reply; instead: string } | undefined => {
  if (!isFrayed(state.composure)) return undefined;
  const { snaps } = state.scenario;
  const snap = snaps[Math.floor(draw(state.seed, `snap/${state.beat}`) * snaps.length)];
  const harmful = beatOf(state).replies.find(({ moves }) => moves.some(isHarming));
  return snap && harmful ? { snap, instead: harmful.id } : undefined;
};

/** The replies that lie on the desk, in the order in which the seed lays them out. */
export const onDesk = (state: CallState): readonly Reply[] => {
  const frayed = snapOf(state);
  const key = `${state.beat}/${frayed?.snap.id ?? ''}`;
  const known = laidOut.get(state);
  if (known?.key === key) return known.replies;
  const replies = shuffled(state.seed, state.beat, beatOf(state).replies, ({ id }) => id).map(
    (reply) => (reply.id === frayed?.instead ? frayed.snap : reply),
  );
  laidOut.set(state, { key, replies });
  return replies;
};
