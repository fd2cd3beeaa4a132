import type { CallView, OfferedReply } from '../../call/view.ts';
import { isHarming, type MoveName } from '../../crisis/index.ts';
import { bestReply } from '../judgement.ts';
import { type Choose, patiently } from '../patience.ts';
import type { Player } from '../player.ts';
import { wisely } from './listener.ts';

const making = (view: CallView, moves: readonly MoveName[]): OfferedReply | undefined =>
  view.replies.find((reply) => reply.moves.some((move) => moves.includes(move)));

/** Has one habit and gives way to it wherever the desk allows; otherwise speaks as `otherwise` says. */
const habit = (moves: readonly MoveName[], otherwise: Choose = wisely()): Player =>
  patiently((view, random) => making(view, moves) ?? otherwise(view, random));

const first: Choose = (view) => view.replies[0];

/** Reaches for the fix, or the road to it, at every chance. */
export const fixer = (): Player => habit(['solve-step', 'redirect', 'jargon', 'lecture'], first);
/** Tells the caller to calm down whenever the words are there. */
export const calmDown = (): Player => habit(['calm-down']);
/** Says how sorry or how understandable it all is, whatever the stage. */
export const alwaysEmpathise = (): Player =>
  habit(['name-feeling', 'acknowledge', 'reflect'], first);
/** Leads back to the fault, whatever the stage. */
export const alwaysRedirect = (): Player =>
  habit(['redirect', 'solve-step', 'offer-choice'], first);
/** Sets a limit before anything else. */
export const boundaryFirst = (): Player => habit(['set-boundary'], first);
/** Takes the reply that lies first. */
export const alwaysFirst = (): Player => patiently(first);
/** Takes the longest reply. */
export const alwaysLongest = (): Player =>
  patiently((view) =>
    view.replies.reduce<OfferedReply | undefined>(
      (a, b) => (a && a.says.length >= b.says.length ? a : b),
      undefined,
    ),
  );

const POLITE =
  /\b(please|thank|thanks|sorry|glad|gladly|appreciate|kind|happy to|apolog\w*|of course|certainly|would you|could you|may i|shall we)\b/gi;
const politeness = ({ says }: OfferedReply): number => says.match(POLITE)?.length ?? 0;

/** Takes the reply that sounds politest. */
export const alwaysPolitest = (): Player =>
  patiently((view) =>
    view.replies.reduce<OfferedReply | undefined>(
      (a, b) => (a && politeness(a) >= politeness(b) ? a : b),
      undefined,
    ),
  );

/** Draws a reply in each silence, after a pause that is drawn too. */
export const random = (): Player => {
  let pauseMs = 300;
  const speak = patiently((view, draw) => {
    pauseMs = Math.round(300 + 4000 * draw());
    return view.replies[Math.floor(draw() * view.replies.length)];
  });
  return (view, draw) => {
    if ((view.floor === 'gap' || view.floor === 'open') && view.silenceMs >= pauseMs) {
      pauseMs = Math.round(300 + 4000 * draw());
      const reply = view.replies[Math.floor(draw() * view.replies.length)];
      if (reply) return { do: 'reply', id: reply.id };
    }
    return speak(view, draw);
  };
};

/** Picks up and then says nothing at all. */
export const silent = (): Player => (view) =>
  view.floor === 'ringing' ? { do: 'answer' } : { wait: 1000 };
/** Lets it ring. */
export const idle = (): Player => () => ({ wait: 1000 });

/** How far into a turn an interrupter cuts in, ms. */
const CUTS_IN_AFTER_MS = 9000;

/** A listener who cannot help cutting in `times` times, once in each stretch of talk. */
export const interrupter = (times: number): Player => {
  const listen = patiently(wisely());
  let left = times;
  return (view, draw) => {
    const talking =
      view.floor === 'caller' &&
      view.listenedMs >= CUTS_IN_AFTER_MS &&
      view.stage !== 'post-crisis';
    const reply = bestReply(view);
    if (left === 0 || !talking || !reply) return listen(view, draw);
    left -= 1;
    return { do: 'reply', id: reply.id };
  };
};

/** Jumps into every gap, 300 ms after the voice stops, with what would have been the right reply. */
export const gapJumper = (): Player => {
  const listen = patiently(wisely());
  return (view, draw) => {
    const quiet = view.floor === 'gap' || view.floor === 'open';
    const reply = bestReply(view);
    if (!quiet || !reply) return listen(view, draw);
    return view.silenceMs < 300 ? { wait: 300 - view.silenceMs } : { do: 'reply', id: reply.id };
  };
};

/** Does all the harm that the desk offers. */
export const harmful = (): Player =>
  patiently((view) => view.replies.find(({ moves }) => moves.some(isHarming)) ?? view.replies[0]);
