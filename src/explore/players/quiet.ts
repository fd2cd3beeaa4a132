import type { Player } from '../player.ts';

/** How often somebody looks who is not going to do anything, ms. */
const LOOKS_EVERY_MS = 1000;

/** Picks up and then says nothing at all. */
export const silent = (): Player => (view) =>
  view.floor === 'ringing' ? { do: 'answer' } : { wait: LOOKS_EVERY_MS };

/** Lets it ring. */
export const idle = (): Player => () => ({ wait: LOOKS_EVERY_MS });
