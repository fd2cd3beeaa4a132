import type { GameObjects } from 'phaser';
import type { Board } from './board.ts';
import type { Frame } from './frame.ts';
import type { Rect } from './layout.ts';
import { COLOR, mix } from './palette.ts';
import { label, put, ui } from './type.ts';

/** Something small that takes nobody's turn. Draws itself; `bright` is 1 while it is being done. */
export type Aside = (frame: Frame, bright: number) => void;

/** A small choice beside the ring: a murmur, a breath. */
export const createAside = (
  { scene, layout, resolution }: Board,
  g: GameObjects.Graphics,
  rect: Rect,
  id: string,
  says: string,
): Aside => {
  const { text, kind } = layout;
  const round = kind === 'desk' ? 8 : 12;
  const name = label(scene, ui(15 * text, Math.round(20 * text), 500), COLOR.cream, resolution);
  put(name.setText(says), rect.x + (rect.w - name.width) / 2, rect.y + (rect.h - name.height) / 2);
  return (frame, bright) => {
    const { breathing } = frame.state.view;
    const free = frame.moment === 'speaking' || frame.moment === 'silence';
    const able = free && (!breathing || id === 'breathe');
    if (frame.hovered === id && able)
      g.fillStyle(COLOR.deskRaised).fillRoundedRect(rect.x, rect.y, rect.w, rect.h, round);
    g.lineStyle(1 + bright, mix(COLOR.deskEdge, COLOR.cream, bright), able ? 1 : 0.45);
    g.strokeRoundedRect(rect.x + 0.5, rect.y + 0.5, rect.w - 1, rect.h - 1, round);
    if (frame.focused === id)
      g.lineStyle(3, COLOR.lamp).strokeRoundedRect(
        rect.x - 3.5,
        rect.y - 3.5,
        rect.w + 7,
        rect.h + 7,
        12,
      );
    name.setAlpha(able ? 1 : 0.45);
  };
};
