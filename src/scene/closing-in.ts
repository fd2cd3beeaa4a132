import type { Board, Part } from './board.ts';
import { lightOutline } from './lamp.ts';
import { COLOR } from './palette.ts';
import { trace } from './path.ts';

/** The two steps of the dark: how large the hole around the caller is, in lamps, when it begins and when it has closed. */
const STEPS = [
  { from: 2.6, to: 1.3 },
  { from: 1.9, to: 1.02 },
] as const;
const STRENGTH = 0.5;
/** The dark is drawn anew when it has moved by so much. */
const GRAIN = 100;

/**
 * The room closes in on a trainee who loses composure: what lies beside the caller's light goes dark, in flat steps, until
 * there is nothing but the caller. A breath opens it again.
 */
export const createClosingIn = ({ scene, layout }: Board): Part => {
  const { wall } = layout;
  const dark = scene.add.graphics();
  const { outline, cx, foot, left, top, scale } = lightOutline(layout);
  let drawn = 0;

  return {
    draw: ({ nerves, moment }) => {
      const closing = moment === 'ringing' ? 0 : Math.round(nerves.closing * GRAIN) / GRAIN;
      if (closing === drawn) return;
      drawn = closing;
      dark.clear();
      if (closing === 0) return;
      for (const { from, to } of STEPS) {
        const grow = from + (to - from) * closing;
        dark.fillStyle(COLOR.wallDeep, STRENGTH * Math.min(1, closing * 1.5)).beginPath();
        dark.moveTo(0, 0);
        // the other way round than the light, so that the light is a hole in it
        dark.lineTo(0, wall.h);
        dark.lineTo(wall.w, wall.h);
        dark.lineTo(wall.w, 0);
        dark.closePath();
        trace(dark, outline, cx + (left - cx) * grow, foot + (top - foot) * grow, scale * grow);
        dark.closePath().fillPath();
      }
    },
  };
};
