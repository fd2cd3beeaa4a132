import type { GameObjects } from 'phaser';
import { wrap } from '../store/phrases.ts';
import type { Board } from './board.ts';
import type { Rect } from './layout.ts';
import { COLOR, css, mix } from './palette.ts';
import { polylines, trace, turned } from './path.ts';
import { label, measureIn, paint, put, putAway, type Type, ui } from './type.ts';

/** How a card lies on the desk. */
export interface CardLook {
  /** the numeral that stands for it; a handset where it has none */
  readonly key: string;
  readonly text: string;
  /** words from this one on are greyed; none when undefined */
  readonly greyFrom: number | undefined;
  /** a line under the text */
  readonly note: string;
  /** 0: walnut, turned down; 1: paper, turned up */
  readonly turned: number;
  readonly edge: 'plain' | 'talks-over' | 'chosen' | 'held';
  readonly focused: boolean;
  readonly hovered: boolean;
  /** cannot be pressed now */
  readonly idle: boolean;
  /** 0 to 1: how far it has crept under the finger, and how far it is out of mind */
  readonly creep: number;
  readonly dim: number;
}

/** Where a card's parts lie; CSS px. */
export const cardMetrics = (kind: 'desk' | 'narrow', text: number) =>
  kind === 'desk'
    ? {
        type: ui(17 * text, Math.round(24 * text), 450),
        note: ui(13 * text, Math.round(18 * text), 500),
        left: 61,
        right: 20,
        pad: 12,
        key: 28,
        keyAt: 19,
        radius: 12,
        rise: 3,
        creep: 5,
      }
    : {
        type: ui(15 * text, Math.round(20 * text), 450),
        note: ui(13 * text, Math.round(18 * text), 500),
        left: 49,
        right: 13,
        pad: 7,
        key: 24,
        keyAt: 13,
        radius: 8,
        rise: 0,
        creep: 3,
      };

/** The other words are harder to find for who has lost composure: so much of their ink goes. They stay readable. */
const OUT_OF_MIND = 0.34;

/** A handset, 20 px to a side; on the one card that takes up the call. */
const HANDSET = polylines(
  'M2.6 12.7c-.9-.9-.9-2.3 0-3.2c4.1-3.9 10.7-3.9 14.8 0c.9.9.9 2.3 0 3.2l-.8.8c-.4.4-1 .4-1.4.1l-2.1-1.5c-.4-.3-.6-.8-.5-1.3l.2-1.4c-1.8-.6-3.6-.6-5.4 0l.2 1.4c.1.5-.1 1-.5 1.3l-2.1 1.5c-.4.3-1 .3-1.4-.1z',
).map((line) => turned(line, -0.75 * Math.PI, 10, 10));

const dashed = (g: GameObjects.Graphics, { x, y, w, h }: Rect, radius: number): void => {
  const sides: [number, number, number, number][] = [
    [x + radius, y, x + w - radius, y],
    [x + w, y + radius, x + w, y + h - radius],
    [x + w - radius, y + h, x + radius, y + h],
    [x, y + h - radius, x, y + radius],
  ];
  for (const [x0, y0, x1, y1] of sides) {
    const length = Math.hypot(x1 - x0, y1 - y0);
    const count = Math.max(1, Math.round(length / 7.5));
    for (let i = 0; i < count; i += 1) {
      const [from, to] = [(i + 0.3) / count, (i + 0.7) / count];
      g.lineBetween(
        x0 + (x1 - x0) * from,
        y0 + (y1 - y0) * from,
        x0 + (x1 - x0) * to,
        y0 + (y1 - y0) * to,
      );
    }
  }
  const corners = [
    [x + w - radius, y + radius, -0.5],
    [x + w - radius, y + h - radius, 0],
    [x + radius, y + h - radius, 0.5],
    [x + radius, y + radius, 1],
  ] as const;
  for (const [cx, cy, turn] of corners) {
    g.beginPath();
    g.arc(cx, cy, radius, (turn + 0.12) * Math.PI, (turn + 0.38) * Math.PI);
    g.strokePath();
  }
};

/** The lines of a card's text, and the same lines up to a word. */
const linesUpTo = (lines: readonly string[], words: number): string[] => {
  let left = words;
  return lines.map((line) => {
    const split = line.split(' ');
    const kept = split.slice(0, Math.max(0, left));
    left -= split.length;
    return kept.join(' ');
  });
};

/** A reply card: its objects are made once and drawn anew when its look changes. */
export const createCard = ({ scene, layout, resolution }: Board, rect: Rect) => {
  const metrics = cardMetrics(layout.kind, layout.text);
  const { type, note: noteType, radius } = metrics;
  const g = scene.add.graphics();
  const text = (cut: Type): GameObjects.Text => label(scene, cut, COLOR.cream, resolution);
  const key = text(ui(13, 18, 600));
  const rest = text(type);
  const said = text(type);
  const note = text(noteType);
  let drawn = '';

  const place = (lines: number, lift: number): void => {
    const height = lines * type.line + (note.visible ? noteType.line + 4 : 0);
    const top = rect.y - lift + (rect.h - height) / 2;
    put(rest, rect.x + metrics.left, top);
    put(said, rect.x + metrics.left, top);
    put(note, rect.x + metrics.left, top + lines * type.line + 4);
    const keyTop = rect.y - lift + rect.h / 2;
    put(key, rect.x + metrics.keyAt + (metrics.key - key.width) / 2, keyTop - key.height / 2);
  };

  const ground = (look: CardLook, lift: number): void => {
    const { turned, edge, focused, hovered } = look;
    const grown = look.creep * metrics.creep;
    const at = {
      x: rect.x - grown,
      y: rect.y - lift - grown,
      w: rect.w + grown * 2,
      h: rect.h + grown * 2,
    };
    const raised =
      hovered && turned < 0.5 ? mix(COLOR.deskRaised, COLOR.deskHair, 0.45) : COLOR.deskRaised;
    if (turned > 0 && metrics.rise > 0) {
      g.fillStyle(0x0f0b08, 0.35 * turned).fillRoundedRect(
        at.x + 5,
        at.y + 9,
        at.w - 10,
        at.h - 1,
        radius,
      );
      g.fillStyle(COLOR.paperShadow, turned).fillRoundedRect(at.x, at.y + 2, at.w, at.h, radius);
    }
    g.fillStyle(mix(raised, hovered ? 0xfffdf8 : COLOR.paper, turned)).fillRoundedRect(
      at.x,
      at.y,
      at.w,
      at.h,
      radius,
    );
    const inside = { x: at.x + 0.5, y: at.y + 0.5, w: at.w - 1, h: at.h - 1 };
    if (edge === 'talks-over') {
      g.lineStyle(1.5, COLOR.lamp);
      dashed(g, inside, radius);
    } else {
      const color =
        edge === 'chosen' || look.creep > 0
          ? mix(mix(COLOR.deskEdge, COLOR.paper, turned), COLOR.lamp, look.creep || 1)
          : edge === 'held'
            ? COLOR.cream2
            : mix(COLOR.deskEdge, COLOR.paper, turned);
      g.lineStyle(edge === 'chosen' ? 1.5 : 1 + 1.5 * look.creep, color, look.idle ? 0.5 : 1);
      g.strokeRoundedRect(inside.x, inside.y, inside.w, inside.h, radius);
    }
    if (focused)
      g.lineStyle(3, COLOR.lamp).strokeRoundedRect(
        at.x - 3.5,
        at.y - 3.5,
        at.w + 7,
        at.h + 7,
        radius + 3,
      );
    g.lineStyle(1, mix(COLOR.cream, COLOR.ink, turned), look.idle ? 0.4 : 0.85);
    if (look.key === '') {
      g.lineStyle(1.6, mix(COLOR.cream, COLOR.ink, turned)).beginPath();
      for (const line of HANDSET)
        trace(g, line, rect.x + metrics.keyAt + metrics.key / 2 - 12, at.y + at.h / 2 - 13, 1.2);
      g.strokePath();
      return;
    }
    g.strokeRoundedRect(
      rect.x + metrics.keyAt + 0.5,
      at.y + (at.h - metrics.key) / 2 + 0.5,
      metrics.key - 1,
      metrics.key - 1,
      4,
    );
  };

  return {
    rect,
    draw: (look: CardLook): void => {
      const same = JSON.stringify(look);
      if (same === drawn) return;
      drawn = same;
      const lift = look.turned * metrics.rise;
      const lines = wrap(look.text, rect.w - metrics.left - metrics.right, measureIn(type));
      const color = css(mix(COLOR.cream, COLOR.ink, look.turned));
      const grey = css(mix(COLOR.cream3, 0x7d7a72, look.turned));
      const alpha = look.idle ? 0.55 : 1 - OUT_OF_MIND * look.dim;
      g.clear();
      ground(look, lift);
      paint(key.setText(look.key), color).setAlpha(alpha * 0.85);
      paint(rest.setText(lines.join('\n')), look.greyFrom === undefined ? color : grey).setAlpha(
        alpha,
      );
      said.setVisible(look.greyFrom !== undefined);
      if (look.greyFrom !== undefined)
        paint(said.setText(linesUpTo(lines, look.greyFrom).join('\n')), color);
      paint(note.setVisible(look.note !== '').setText(look.note), css(COLOR.lamp));
      place(lines.length, lift);
    },
    destroy: (): void => {
      g.destroy();
      for (const words of [key, rest, said, note]) putAway(words);
    },
  };
};

export type Card = ReturnType<typeof createCard>;
