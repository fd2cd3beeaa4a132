import type { CallView, OfferedReply } from '../call/view.ts';
import type { PlayerAct } from './player.ts';

/** How someone with a practised listener's hands chooses among the replies; undefined is to say nothing now. */
export type Choose = (view: CallView, random: () => number) => OfferedReply | undefined;

/** A player that goes by what it sees. */
export type Seeing = (view: CallView, random: () => number) => PlayerAct;

/** How long the hands of a player wait, all in ms. */
export interface Hands {
  /** silence that is left before speaking; longer than any false ending, 2500 as a rule */
  readonly pauseMs: number;
  /** between two murmurs while the caller speaks; 0 for none */
  readonly murmurEveryMs: number;
}

/** The hands of a practised listener. */
export const PRACTISED: Hands = { pauseMs: 2500, murmurEveryMs: 6500 };
/** A hand's reaction, ms: this and up to 200 more. */
const REACTION_MS = 250;
/** What it takes to read new cards, ms; who speaks at once has not, and may speak into words that come with them. */
const READ_MS = 700;
/** Longest silence before such a player gives a sign of life, ms. */
const SIGN_OF_LIFE_MS = 6000;
/** How often such a player looks while somebody speaks, and in a silence with nothing to say, ms. */
const LOOK_MS = 400;

const reaction = (random: () => number): number => REACTION_MS + Math.round(200 * random());

/** A player who lets the caller finish, murmurs now and then and leaves a pause, and then says what `choose` says. */
export const patiently = (choose: Choose, hands: Hands = PRACTISED): Seeing => {
  let murmuredAt = 0;
  let beat = '';
  let dealtAt = 0;
  const murmur = (now: number): PlayerAct => {
    murmuredAt = now;
    return { do: 'backchannel' };
  };
  const whileRinging = ({ now }: CallView, random: () => number): PlayerAct =>
    now < 1500 ? { wait: 1500 - now + reaction(random) } : { do: 'answer' };
  const whileCallerSpeaks = ({ now, listenedMs, breathing }: CallView): PlayerAct => {
    const due = Math.max(murmuredAt, now - listenedMs) + hands.murmurEveryMs;
    return hands.murmurEveryMs === 0 || breathing || now < due ? { wait: LOOK_MS } : murmur(now);
  };
  const whileCallerWaits = (
    { now }: CallView,
    { for: what, promisedMs, since }: NonNullable<CallView['waiting']>,
  ): PlayerAct => {
    const dueAt = since + (what === 'callback' ? Math.round(promisedMs / 2) : 0);
    return now < dueAt ? { wait: dueAt - now } : { do: 'resume' };
  };
  const inSilence = (view: CallView, random: () => number): PlayerAct => {
    const { silenceMs, now } = view;
    if (silenceMs < hands.pauseMs) return { wait: hands.pauseMs - silenceMs + reaction(random) };
    if (now < dealtAt + READ_MS) return { wait: dealtAt + READ_MS - now };
    const chosen = choose(view, random);
    if (chosen) return { do: 'reply', id: chosen.id };
    const uneasy = silenceMs >= SIGN_OF_LIFE_MS && now - murmuredAt > SIGN_OF_LIFE_MS;
    return hands.murmurEveryMs > 0 && uneasy ? murmur(now) : { wait: LOOK_MS };
  };
  return (view, random) => {
    if (view.beat !== beat) [beat, dealtAt] = [view.beat, view.now];
    if (view.floor === 'ringing') return whileRinging(view, random);
    if (view.waiting) return whileCallerWaits(view, view.waiting);
    if (view.floor === 'trainee') return { wait: LOOK_MS };
    return view.floor === 'caller' ? whileCallerSpeaks(view) : inSilence(view, random);
  };
};
