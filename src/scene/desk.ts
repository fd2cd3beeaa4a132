import type { Board, Part } from './board.ts';
import { COLOR } from './palette.ts';

/** The wall behind everything. It never changes. */
export const hangWall = ({ scene, layout }: Board): void => {
  const { wall } = layout;
  scene.add.graphics().fillStyle(COLOR.wall).fillRect(wall.x, wall.y, wall.w, wall.h);
};

/** A shade over the wall and the caller while they hear music. */
export const createHoldShade = ({ scene, layout }: Board): Part => {
  const { wall } = layout;
  const shade = scene.add.graphics();
  shade.fillStyle(COLOR.wallDeep, 0.55).fillRect(wall.x, wall.y, wall.w, wall.h);
  return { draw: ({ moment }) => void shade.setVisible(moment === 'hold') };
};

/** The desk, with its edge towards the wall; on a narrow screen also the ground of the caption. */
export const setDesk = ({ scene, layout }: Board): void => {
  const { tray, caption, kind } = layout;
  const g = scene.add.graphics();
  if (kind === 'narrow')
    g.fillStyle(COLOR.wallDeep).fillRect(caption.x, caption.y, caption.w, caption.h);
  const edge = kind === 'desk' ? 6 : 5;
  g.fillStyle(COLOR.desk).fillRect(tray.x, tray.y, tray.w, tray.h);
  g.fillStyle(COLOR.deskHair).fillRect(tray.x, tray.y, tray.w, edge);
  if (kind === 'desk') g.fillStyle(COLOR.deskShadow).fillRect(tray.x, tray.y + edge, tray.w, 2);
};
