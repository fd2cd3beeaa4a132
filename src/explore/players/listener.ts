import { bestReply, fit } from '../judgement.ts';
import type { Player } from '../player.ts';

/** Silence that a practised listener leaves before speaking, ms: longer than any false ending. */
const PAUSE_MS = 2500;
/** A hand's reaction, ms. */
const REACTION_MS = 250;
/** Between two murmurs while the caller speaks, ms. */
const MURMUR_EVERY_MS = 6500;
/** Longest silence before a listener gives a sign of life, ms. */
const SIGN_OF_LIFE_MS = 6000;

/** The reference player: lets the caller finish, murmurs now and then, leaves a pause, then says what fits. */
export const listener = (): Player => {
  let murmuredAt = 0;
  return (view, random) => {
    const reaction = REACTION_MS + Math.round(200 * random());
    if (view.floor === 'ringing') return view.now < 1500 ? { wait: 1500 - view.now + reaction } : { do: 'answer' };
    if (view.floor === 'hold') return { do: 'resume' };
    if (view.floor === 'trainee') return { wait: 100 };
    if (view.floor === 'caller') {
      const due = Math.max(murmuredAt, view.now - view.listenedMs) + MURMUR_EVERY_MS;
      if (view.now < due) return { wait: Math.min(400, due - view.now) };
      murmuredAt = view.now;
      return { do: 'backchannel' };
    }
    if (view.silenceMs < PAUSE_MS) return { wait: PAUSE_MS - view.silenceMs + reaction };
    const best = bestReply(view);
    if (best && fit(best, view) > 0) return { do: 'reply', id: best.id };
    if (view.silenceMs < SIGN_OF_LIFE_MS) return { wait: 300 };
    if (view.now - murmuredAt > SIGN_OF_LIFE_MS) {
      murmuredAt = view.now;
      return { do: 'backchannel' };
    }
    return best ? { do: 'reply', id: best.id } : { wait: 500 };
  };
};
