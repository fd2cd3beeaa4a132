import type { GameObjects, Scene } from 'phaser';
import { FACES, type Face } from '../store/faces.ts';
import type { Board, Part } from './board.ts';
import { blinks, EYES } from './eyes.ts';
import { lampPower } from './lamp.ts';
import { MOUTHS, opening } from './mouth.ts';
import { COLOR } from './palette.ts';
import type { PortraitArt } from './portrait-art.ts';

/** `--t-face` */
const FADE_MS = 180;
const BREATH_MS = 4600;
/** Side of a portrait on a lamp of scale 1, in CSS px; and where its left edge lies against the lamp's middle. */
const SIDE = { desk: 448, narrow: 204 } as const;
const LEFT = { desk: -226, narrow: -102 } as const;
/** At an interruption the head goes back so far, in px, in so many ms, stays, and is where it was again. */
const [FLINCH_PX, FLINCH_IN_MS, FLINCH_BACK_MS, FLINCH_MS] = [14, 90, 420, 1100] as const;
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
  const lips = scene.add.graphics();
  const lids = scene.add.graphics();
  const key = (face: Face): string => `${face}@${px}`;
  clearPortraits(scene, px);

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

  const speak = (scaleY: number, aside: number, open: number): void => {
    const { x, y, rx, ry, ink } = MOUTHS[worn ?? 'calm'];
    const unit = side / DRAWN;
    const at = layout.figure.foot - (DRAWN - y) * unit * scaleY;
    lips
      .fillStyle(ink)
      .fillEllipse(
        left + aside + x * unit,
        at,
        rx * 2 * unit * (0.8 + 0.2 * open),
        ry * 2 * unit * open,
        24,
      );
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
      const aside = still ? 0 : flinch(frame.sinceCutIn) * layout.figure.scale;
      before.x = left + aside;
      front.x = left + aside;
      lips.clear();
      const open = still || frame.moment !== 'speaking' ? 0 : opening(voice);
      if (open > 0 && alpha === 1 && worn !== undefined) speak(stretch, aside, open);
      lids.clear();
      if (
        !still &&
        aside === 0 &&
        faded === 1 &&
        alpha === 1 &&
        frame.moment !== 'ended' &&
        blinks(wallMs)
      )
        closeEyes(stretch);
    },
  };
};

/** Lets go of all portraits that were painted, but those of `px` device pixels to a side. */
export const clearPortraits = (scene: Scene, px?: number): void => {
  for (const key of scene.textures.getTextureKeys())
    if (key.includes('@') && !key.endsWith(`@${px}`)) scene.textures.remove(key);
};

/** Whoever is cut off draws their head back, once, and holds it there for a moment: in px, `ms` after it. */
const flinch = (ms: number): number => {
  if (ms >= FLINCH_MS) return 0;
  const away = Math.min(1, ms / FLINCH_IN_MS);
  const back = Math.max(0, (ms - FLINCH_BACK_MS) / (FLINCH_MS - FLINCH_BACK_MS));
  return FLINCH_PX * (1 - (1 - away) ** 2) * (1 - back * back * (3 - 2 * back));
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
