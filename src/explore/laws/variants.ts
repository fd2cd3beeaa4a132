import type { MoveName, Stage } from '../../crisis/index.ts';
import { bestReply, making } from '../judgement.ts';
import { type Choose, PRACTISED, patiently } from '../patience.ts';
import type { Player } from '../player.ts';
import { wisely } from '../players/listener.ts';

/** Where a caller is upset and cannot follow a fix. */
export const BEFORE_STABLE: readonly Stage[] = ['escalation', 'de-escalation'];

/** A listener who never murmurs. */
export const mute = (): Player => patiently(wisely(), { ...PRACTISED, murmurEveryMs: 0 });

/** A listener who, the first `times` times that it can be done in one of these stages, makes such a move instead. */
export const lapse = (
  times: number,
  moves: readonly MoveName[],
  stages: readonly Stage[],
): Player => {
  const wise = wisely();
  let left = times;
  const choose: Choose = (view, random) => {
    const slip = left > 0 && stages.includes(view.stage) ? making(view, moves) : undefined;
    if (!slip) return wise(view, random);
    left -= 1;
    return slip;
  };
  return patiently(choose);
};

/** A listener who says this reply the first time that the floor is open in this stage, after `pauseMs` of silence. */
export const sayingIn = (stage: Stage, id: string, pauseMs: number): Player => {
  const listen = patiently(wisely());
  let said = false;
  return (view, random) => {
    const offered = view.replies.some((reply) => reply.id === id);
    if (said || !offered || view.stage !== stage || view.floor !== 'open')
      return listen(view, random);
    if (view.silenceMs < pauseMs) return { wait: pauseMs - view.silenceMs };
    said = true;
    return { do: 'reply', id };
  };
};

/** A listener who keeps every word of feeling to themselves. */
export const cold = (): Player => {
  const wise = wisely();
  const warm: readonly MoveName[] = ['name-feeling', 'reflect', 'acknowledge'];
  return patiently((view, random) => {
    const replies = view.replies.filter(({ moves }) => !moves.some((move) => warm.includes(move)));
    return wise({ ...view, replies }, random);
  });
};

/** Leaves `pauseMs` of silence in the middle of the story, once, and then speaks. */
export const speaksOnceAfter = (pauseMs: number): Player => {
  const listen = patiently(wisely());
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
