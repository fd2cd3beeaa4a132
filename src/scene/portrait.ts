import type { GameObjects } from 'phaser';
import { FACES, type Face } from '../store/faces.ts';
import type { Board, Part } from './board.ts';
import { blinks, EYES } from './eyes.ts';
import { lampPower } from './lamp.ts';
import { COLOR } from './palette.ts';
import type { PortraitArt } from './portrait-art.ts';

/** `--t-face` */
const FADE_MS = 180;
const BREATH_MS = 4600;
/** Side of a portrait on a lamp of scale 1, in CSS px; and where its left edge lies against the lamp's middle. */
const SIDE = { desk: 448, narrow: 204 } as const;
const LEFT = { desk: -226, narrow: -102 } as const;
/** Side of the drawing, in its own units. */
const DRAWN = 704;

/** The caller under the lamp: one head, an expression that follows the call, and some life in it. */
export const createPortrait = (
  board: Board,
  art: PortraitArt,
  first: Face,
): Part & { ready: Promise<void> } => {
  const { scene, layout, resolution } = board;
  const side = SIDE[layout.kind] * layout.figure.scale;
  const px = Math.max(16, Math.round(side * resolution));
  const left = layout.figure.cx + LEFT[layout.kind] * layout.figure.scale;
  const picture = (): GameObjects.Image =>
    scene.add.image(left, layout.figure.foot, '__DEFAULT').setOrigin(0, 1).setVisible(false);
  const stranger = picture();
  const before = picture();
  const front = picture();
  const lids = scene.add.graphics();
  const key = (face: Face): string => `${face}@${px}`;
  for (const old of scene.textures.getTextureKeys())
    if (old.includes('@') && !old.endsWith(`@${px}`)) scene.textures.remove(old);

  const hang = async (face: Face): Promise<void> => {
    if (scene.textures.exists(key(face))) return;
    const canvas = await art.paint(face, px);
    // the scene may be gone or laid out anew by now
    if (canvas && front.active && !scene.textures.exists(key(face)))
      scene.textures.addCanvas(key(face), canvas);
  };
  const hangStranger = async (): Promise<void> => {
    const name = `stranger@${px}`;
    if (!scene.textures.exists(name)) {
      const canvas = await art.paint('blank', px);
      if (canvas && front.active && !scene.textures.exists(name))
        scene.textures.addCanvas(name, silhouette(canvas));
    }
    if (stranger.active && scene.textures.exists(name))
      stranger.setTexture(name).setDisplaySize(side, side);
  };
  const ready = Promise.all([hang(first), hangStranger()]).then(() => undefined);
  void ready.then(async () => {
    for (const face of FACES) await hang(face);
  });

  let worn: Face | undefined;
  let since = Number.NEGATIVE_INFINITY;

  const wear = (face: Face, wallMs: number): void => {
    if (face === worn || !scene.textures.exists(key(face))) return;
    if (worn !== undefined)
      before.setTexture(key(worn)).setDisplaySize(side, side).setVisible(true);
    front.setTexture(key(face)).setDisplaySize(side, side).setVisible(true);
    since = worn === undefined ? Number.NEGATIVE_INFINITY : wallMs;
    worn = face;
  };

  const closeEyes = (scaleY: number): void => {
    const unit = side / DRAWN;
    const up = (y: number): number => layout.figure.foot - (DRAWN - y) * unit * scaleY;
    for (const { x, y, rx, ry, open } of EYES[worn ?? 'calm'] ?? []) {
      const at = left + x * unit;
      lids.fillStyle(art.skin);
      if (!open) {
        lids.fillRect(at - rx * unit, up(y - ry), rx * 2 * unit, ry * 2 * unit);
        continue;
      }
      lids.fillEllipse(at, up(y), rx * 2 * unit, ry * 2 * unit, 20);
      lids.lineStyle(8 * unit, 0x000000).beginPath();
      lids.arc(at, up(y - 12), rx * 1.5 * unit, 0.25 * Math.PI, 0.75 * Math.PI);
      lids.strokePath();
    }
  };

  return {
    ready,
    draw: (frame) => {
      const { still, wallMs, voice } = frame;
      const power = lampPower(frame);
      wear(frame.face, wallMs);
      const faded = still ? 1 : Math.min(1, (wallMs - since) / FADE_MS);
      const breath = still ? 0 : 0.003 * Math.sin((wallMs / BREATH_MS) * 2 * Math.PI);
      const stretch = 1 + 0.003 + breath + (still ? 0 : 0.008 * voice);
      const scaleY = (side / px) * stretch;
      const alpha = frame.moment === 'ringing' ? 0 : power;
      stranger.setVisible(stranger.texture.key.startsWith('stranger') && power < 1);
      before.setVisible(worn !== undefined && faded < 1).setAlpha(alpha);
      front.setAlpha(alpha * faded);
      before.scaleY = scaleY;
      front.scaleY = scaleY;
      lids.clear();
      if (!still && faded === 1 && alpha === 1 && frame.moment !== 'ended' && blinks(wallMs))
        closeEyes(stretch);
    },
  };
};

/** Paints the shape of somebody whom the trainee does not know yet. */
const silhouette = (canvas: HTMLCanvasElement): HTMLCanvasElement => {
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  context.globalCompositeOperation = 'source-in';
  context.fillStyle = `#${COLOR.wallDeep.toString(16)}`;
  context.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
};
