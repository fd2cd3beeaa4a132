import { patiently } from '../patience.ts';
import type { Player } from '../player.ts';

/** Shortest pause, and how much longer the longest is, in ms. */
const PAUSE_MS = 300;
const PAUSE_SPREAD_MS = 4000;

/** Draws a reply in each silence, after a pause that is drawn too. */
export const random = (): Player => {
  const listen = patiently(() => undefined);
  let pauseMs: number | undefined;
  return (view, draw) => {
    if (view.floor !== 'gap' && view.floor !== 'open') return listen(view, draw);
    pauseMs ??= Math.round(PAUSE_MS + PAUSE_SPREAD_MS * draw());
    if (view.silenceMs < pauseMs) return { wait: pauseMs - view.silenceMs };
    pauseMs = undefined;
    const reply = view.replies[Math.floor(draw() * view.replies.length)];
    return reply ? { do: 'reply', id: reply.id } : { wait: PAUSE_MS };
  };
};
