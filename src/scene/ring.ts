import type { GameObjects } from 'phaser';
import { createAside } from './aside.ts';
import type { Board, Part } from './board.ts';
import type { Frame } from './frame.ts';
import { type Listening, listening } from './listening.ts';
import { COLOR, mix } from './palette.ts';
import { signalOf } from './signal.ts';
import { label, put, ui } from './type.ts';

/** After a murmur the rim is bright for so long. */
const RIM_MS = 200;

const arc = (g: GameObjects.Graphics, x: number, y: number, r: number, filled: number): void => {
  if (filled <= 0) return;
  g.beginPath();
  g.arc(x, y, r, -Math.PI / 2, -Math.PI / 2 + Math.min(0.9999, filled) * 2 * Math.PI);
  g.strokePath();
};

/** The choice that is made by doing nothing, with its ring; the murmur and the breath beside it. */
export const createRing = (board: Board): Part => {
  const { scene, layout, resolution, words } = board;
  const { silent, kind, text } = layout;
  const desk = kind === 'desk';
  const type = (size: number, line: number, weight: number, color: number): GameObjects.Text =>
    label(scene, ui(size * text, Math.round(line * text), weight), color, resolution);
  const edges = scene.add.graphics();
  const g = scene.add.graphics();
  const number = desk ? type(31.2, 36, 500, COLOR.cream) : type(15, 20, 600, COLOR.cream);
  const below = type(13, 18, 400, COLOR.cream2).setVisible(desk);
  const name = desk ? type(17, 24, 600, COLOR.cream) : type(15, 20, 600, COLOR.cream);
  const signal = type(13, 18, 400, COLOR.cream2).setVisible(!desk);
  const asides = [
    createAside(board, edges, layout.murmur, 'backchannel', words.murmur),
    createAside(board, edges, layout.breath, 'breathe', words.breathe),
  ];

  const r = desk
    ? Math.min(60.4 * Math.min(text, 1.3), (silent.h - 60 * text) / 2 - 6)
    : Math.min(28, silent.h / 2 - 18) * Math.min(text, 1.3);
  const cx = desk ? silent.x + silent.w / 2 : silent.x + 12 + r + 5;
  const cy = desk ? silent.y + (silent.h - 36 * text) / 2 : silent.y + silent.h / 2;
  const thick = desk ? 8.8 : 5;
  let wrapped = '';
  let edged = '';

  const frameOf = (frame: Frame, shown: Listening): void => {
    const focused = frame.focused === 'silent';
    if (focused)
      edges
        .lineStyle(3, COLOR.lamp)
        .strokeRoundedRect(silent.x - 3.5, silent.y - 3.5, silent.w + 7, silent.h + 7, 14);
    edges
      .lineStyle(1.5, shown.selected ? COLOR.lamp : COLOR.deskEdge)
      .strokeRoundedRect(silent.x + 0.75, silent.y + 0.75, silent.w - 1.5, silent.h - 1.5, 12);
  };

  /** What is pressed looks the same for many frames. */
  const drawEdges = (frame: Frame, shown: Listening, bright: number): void => {
    const { hovered, focused, moment, state } = frame;
    const { breathing } = state.view;
    const look = JSON.stringify([shown.selected, hovered, focused, moment, breathing, bright]);
    if (look === edged) return;
    edged = look;
    edges.clear();
    frameOf(frame, shown);
    asides[0]?.(frame, bright);
    asides[1]?.(frame, breathing ? 1 : 0);
  };

  const write = (shown: Listening): void => {
    number.setText(shown.number);
    put(number, cx - number.width / 2, desk ? cy - 24 * text : cy - number.height / 2);
    name.setText(shown.label);
    if (desk) {
      const under = shown.number === '' ? -below.height / 2 : 9 * text;
      put(below.setText(shown.below), cx - below.width / 2, cy + under);
      const left = silent.x + (silent.w - name.width - 25) / 2;
      const top = silent.y + silent.h - 12 - name.height;
      put(name, left + 25, top);
      g.lineStyle(2, shown.selected ? COLOR.lamp : COLOR.deskEdge).strokeCircle(
        left + 8,
        top + name.height / 2,
        7,
      );
      if (shown.selected) g.fillStyle(COLOR.lamp).fillCircle(left + 8, top + name.height / 2, 3.8);
      return;
    }
    const left = cx + r + 5 + 12;
    const height = name.height + (wrapped === '' ? 0 : signal.height);
    put(name, left, silent.y + (silent.h - height) / 2);
    put(signal, left, name.y + name.height);
  };

  return {
    draw: (frame) => {
      const shown = listening(frame, words);
      const since =
        frame.state.view.now - (frame.state.view.lastBackchannelAt ?? Number.NEGATIVE_INFINITY);
      const bright = since >= 0 && since < RIM_MS ? 1 : 0;
      if (!desk) {
        const said = narrowSignal(frame, words);
        if (said !== wrapped) {
          wrapped = said;
          signal.setWordWrapWidth(silent.w - (cx - silent.x) - r - 17 - 10, true).setText(said);
        }
      }
      drawEdges(frame, shown, bright);
      g.clear();
      g.lineStyle(thick, mix(COLOR.deskHair, COLOR.cream, bright * 0.55));
      arc(g, cx, cy, r, 1);
      const { breath } = frame.nerves;
      if (breath !== undefined)
        g.fillStyle(mix(COLOR.desk, COLOR.cream, 0.2)).fillCircle(
          cx,
          cy,
          r * lung(breath, frame.still),
        );
      g.lineStyle(thick, shown.color);
      arc(g, cx, cy, r, shown.filled);
      if (shown.tick) {
        g.lineStyle(desk ? 2.5 : 2, COLOR.cream);
        g.lineBetween(cx + r - (desk ? 7 : 4), cy, cx + r + (desk ? 7 : 4), cy);
      }
      write(shown);
    },
  };
};

/** How large a breath is drawn, as a share of the ring: it fills it, and lets go more slowly. */
const lung = (breath: number, still: boolean): number => {
  const share = still ? 0.5 : breath < 0.45 ? breath / 0.45 : (1 - breath) / 0.55;
  return 0.3 + 0.56 * share * share * (3 - 2 * share);
};

/** On a narrow screen the signal stands in the choice to stay silent, in words alone. */
const narrowSignal = (frame: Frame, words: Board['words']): string => {
  const { what, hint } = signalOf(frame, words);
  if (!frame.practice || hint === '') return what;
  return what === words.speaking ? words.speakingShort : `${what}. ${hint}`;
};
