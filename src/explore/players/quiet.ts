import type { Player } from '../player.ts';
import { listener } from './listener.ts';

/** How often somebody looks who is not going to do anything, ms. */
const LOOKS_EVERY_MS = 1000;

/** Picks up and then says nothing at all. */
export const silent = (): Player => (view) =>
  view.floor === 'ringing' ? { do: 'answer' } : { wait: LOOKS_EVERY_MS };

/** Lets it ring. */
export const idle = (): Player => () => ({ wait: LOOKS_EVERY_MS });

/** How far apart somebody murmurs who says nothing else, ms. */
const MURMURS_EVERY_MS = 8000;

/** Replies so many times, as the listener would, and from then on only murmurs. */
export const fallsSilent = (times: number): Player => {
  const atFirst = listener();
  let replied = 0;
  let murmuredAt = 0;
  return (view, random, call) => {
    if (replied < times || view.floor === 'ringing') {
      const act = atFirst(view, random, call);
      if ('do' in act && act.do === 'reply') replied += 1;
      return act;
    }
    if (view.floor === 'trainee' || view.now - murmuredAt < MURMURS_EVERY_MS)
      return { wait: LOOKS_EVERY_MS };
    murmuredAt = view.now;
    return { do: 'backchannel' };
  };
};
