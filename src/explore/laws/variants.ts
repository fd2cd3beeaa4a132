import type { CallView, OfferedReply } from '../../call/view.ts';
import type { MoveName } from '../../crisis/index.ts';
import { bestReply } from '../judgement.ts';
import { type Choose, type Hands, patiently } from '../patience.ts';
import type { Player } from '../player.ts';
import { wisely } from '../players/listener.ts';

/** A listener's hands. */
export const HANDS: Hands = { pauseMs: 2500, murmurEveryMs: 6500 };

const making = (view: CallView, moves: readonly MoveName[]): OfferedReply | undefined =>
  view.replies.find((reply) => reply.moves.some((move) => moves.includes(move)));

/** A listener who never murmurs. */
export const mute = (): Player => patiently(wisely(), { ...HANDS, murmurEveryMs: 0 });

/** A listener who, the first `times` times that it can be done in one of these stages, makes such a move instead. */
export const lapse = (
  times: number,
  moves: readonly MoveName[],
  stages: readonly string[],
): Player => {
  const wise = wisely();
  let left = times;
  const choose: Choose = (view, random) => {
    const slip = left > 0 && stages.includes(view.stage) ? making(view, moves) : undefined;
    if (!slip) return wise(view, random);
    left -= 1;
    return slip;
  };
  return patiently(choose, HANDS);
};

/** A listener who keeps every word of feeling to themselves. */
export const cold = (): Player => {
  const wise = wisely();
  const warm: readonly MoveName[] = ['name-feeling', 'reflect', 'acknowledge'];
  return patiently((view, random) => {
    const replies = view.replies.filter(({ moves }) => !moves.some((move) => warm.includes(move)));
    return wise({ ...view, replies }, random);
  }, HANDS);
};

/** Leaves `pauseMs` of silence in the middle of the story, once, and then speaks. */
export const speaksOnceAfter = (pauseMs: number): Player => {
  const listen = patiently(wisely(), HANDS);
  let done = false;
  return (view, random) => {
    const reply = bestReply(view);
    if (
      done ||
      view.floor !== 'gap' ||
      view.storyLeftMs < 4000 ||
      view.answeredAt === undefined ||
      view.caption === undefined ||
      !reply
    )
      return listen(view, random);
    if (view.silenceMs < pauseMs) return { wait: pauseMs - view.silenceMs };
    done = true;
    return { do: 'reply', id: reply.id };
  };
};
