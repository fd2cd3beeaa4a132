import type { GameObjects } from 'phaser';
import type { Board, Part } from './board.ts';
import type { Frame } from './frame.ts';
import type { Layout } from './layout.ts';
import { COLOR, lightAt, mix } from './palette.ts';
import { type Polyline, polylines, trace } from './path.ts';

/** A lamp as it was drawn: its own middle and foot, the three steps of its light from the outermost in, its shade. */
interface Drawing {
  readonly cx: number;
  readonly foot: number;
  readonly light: readonly string[];
  readonly shade: string;
  readonly glint: string | undefined;
  readonly hangsAt: number;
  readonly edge: number;
}

const DESK: Drawing = {
  cx: 838,
  foot: 504,
  light: [
    'M838 71H952C1079.6 75 1137 215 1140 504H536C539 215 596.4 75 724 71Z',
    'M838 82.4H921.6C1049.2 86.4 1099.4 226.4 1102 504H574C576.6 226.4 626.8 86.4 754.4 82.4Z',
    'M838 92H896C1023.6 96 1067.7 236 1070 504H606C608.3 236 652.4 96 780 92Z',
  ],
  shade: 'M772 96C774 74 798 62 824 60V56h28v4C878 62 902 74 904 96Z',
  glint: 'M796 83C802 75 812 71 823 69',
  hangsAt: 64,
  edge: 5,
};

const NARROW: Drawing = {
  cx: 286,
  foot: 268,
  light: [
    'M286 54.8H355.2C417.2 57.8 450 138 450 268H122C122 138 154.8 57.8 216.8 54.8Z',
    'M286 62H336C398 65 426 138 426 268H146C146 138 174 65 236 62Z',
    'M286 68H320C382 71 406 138 406 268H166C166 138 190 71 252 68Z',
  ],
  shade: 'M253 69C254 57 267 51 278 50V47h16v3C305 51 318 57 319 69Z',
  glint: undefined,
  hangsAt: 48,
  edge: 3.5,
};

/** A lamp that is switched off. */
const DIM = mix(COLOR.wall, COLOR.hair, 0.7);
/** Strength of the three steps, from the outermost in. */
const STEPS = [0.15, 0.36, 1] as const;
/** The lamp goes on when the call is answered, in ms. */
const SWITCH_MS = 600;

/** The outermost step of the light as it falls in a scene: its points in its drawing's units, and where that drawing lies. */
export const lightOutline = ({ kind, figure }: Layout) => {
  const { cx, foot, light } = kind === 'desk' ? DESK : NARROW;
  const { scale } = figure;
  return {
    outline: polylines(light[0] ?? '')[0] ?? [],
    cx: figure.cx,
    foot: figure.foot,
    left: figure.cx - cx * scale,
    top: figure.foot - foot * scale,
    scale,
  };
};

/** How much of its light the lamp gives, 0 to 1. */
export const lampPower = ({ moment, state, answeredAt, still }: Frame): number => {
  if (moment === 'ringing' || state.view.answeredAt === undefined) return 0;
  const on = still ? 1 : Math.min(1, (state.view.now - answeredAt) / SWITCH_MS);
  return on;
};

/** The lamp over the caller; its light says how heated they are. */
export const createLamp = ({ scene, layout }: Board): Part => {
  const drawing = layout.kind === 'desk' ? DESK : NARROW;
  const { cx, foot, scale } = layout.figure;
  const left = cx - drawing.cx * scale;
  const top = foot - drawing.foot * scale;
  const light: GameObjects.Graphics = scene.add.graphics();
  const outlines = drawing.light.map((step) => polylines(step)[0] ?? []);
  const put = (g: GameObjects.Graphics, line: Polyline): void => {
    g.beginPath();
    trace(g, line, left, top, scale);
  };

  const shade = scene.add.graphics();
  const [body = [], glint = []] = [drawing.shade, drawing.glint ?? ''].map((d) => polylines(d)[0]);
  shade.lineStyle(drawing.edge * 0.8 * scale, COLOR.cord);
  shade.lineBetween(cx, 0, cx, top + drawing.hangsAt * scale);
  shade.fillStyle(COLOR.shade).lineStyle(drawing.edge * scale, COLOR.cord);
  put(shade, body);
  shade.closePath().fillPath().strokePath();
  if (glint.length > 0) {
    shade.lineStyle(4 * scale, COLOR.shadeGlint);
    put(shade, glint);
    shade.strokePath();
  }

  let drawn = -1;
  return {
    draw: (frame) => {
      const power = lampPower(frame);
      const color = mix(DIM, lightAt(frame.light), power);
      if (color === drawn) return;
      drawn = color;
      light.clear();
      outlines.forEach((outline, i) => {
        light.fillStyle(color, STEPS[i] ?? 1);
        put(light, outline);
        light.closePath().fillPath();
      });
    },
  };
};
