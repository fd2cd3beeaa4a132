import type { CallView, OfferedReply } from '../call/view.ts';
import type { Player } from './player.ts';

/** How someone with a practised listener's hands chooses among the replies; undefined is to say nothing now. */
export type Choose = (view: CallView, random: () => number) => OfferedReply | undefined;

/** How long the hands of a player wait, all in ms. */
export interface Hands {
  /** silence that is left before speaking; longer than any false ending, 2500 as a rule */
  readonly pauseMs: number;
  /** between two murmurs while the caller speaks; 0 for none */
  readonly murmurEveryMs: number;
}

const PRACTISED: Hands = { pauseMs: 2500, murmurEveryMs: 6500 };
/** A hand's reaction, ms: this and up to 200 more. */
const REACTION_MS = 250;
/** Longest silence before such a player gives a sign of life, ms. */
const SIGN_OF_LIFE_MS = 6000;

/** A player who lets the caller finish, murmurs now and then and leaves a pause, and then says what `choose` says. */
export const patiently = (choose: Choose, hands: Hands = PRACTISED): Player => {
  let murmuredAt = 0;
  return (view, random) => {
    const reaction = REACTION_MS + Math.round(200 * random());
    if (view.floor === 'ringing')
      return view.now < 1500 ? { wait: 1500 - view.now + reaction } : { do: 'answer' };
    if (view.floor === 'hold') return { do: 'resume' };
    if (view.floor === 'trainee') return { wait: 100 };
    if (view.floor === 'caller') {
      const due = Math.max(murmuredAt, view.now - view.listenedMs) + hands.murmurEveryMs;
      if (hands.murmurEveryMs === 0 || view.now < due) return { wait: 400 };
      murmuredAt = view.now;
      return { do: 'backchannel' };
    }
    if (view.silenceMs < hands.pauseMs) return { wait: hands.pauseMs - view.silenceMs + reaction };
    const chosen = choose(view, random);
    if (chosen) return { do: 'reply', id: chosen.id };
    if (
      hands.murmurEveryMs > 0 &&
      view.silenceMs >= SIGN_OF_LIFE_MS &&
      view.now - murmuredAt > SIGN_OF_LIFE_MS
    ) {
      murmuredAt = view.now;
      return { do: 'backchannel' };
    }
    return { wait: 300 };
  };
};
