import type { GameObjects, Scene } from 'phaser';
import { css } from './palette.ts';

/** A cut of type: as CSS would set it, in CSS px. */
export interface Type {
  readonly family: string;
  readonly weight: number;
  readonly size: number;
  /** height of a line */
  readonly line: number;
}

const UI = '"Inter HTL", Inter, system-ui, sans-serif';
const VOICE = '"Source Serif HTL", "Source Serif 4", Georgia, serif';
const DISPLAY = '"Source Serif Display HTL", "Source Serif 4", Georgia, serif';

/** Interface text. */
export const ui = (size: number, line: number, weight = 400): Type => ({
  family: UI,
  weight,
  size,
  line,
});
/** What people say. */
export const voice = (size: number, line: number, weight = 400): Type => ({
  family: VOICE,
  weight,
  size,
  line,
});
/** From 28 px up. */
export const display = (size: number, line: number, weight = 400): Type => ({
  family: DISPLAY,
  weight,
  size,
  line,
});

/** Waits until the fonts of the scene can be drawn, or until it is clear that they will not come. */
export const loadFonts = async (): Promise<void> => {
  const cuts = [400, 500, 600].flatMap((weight) => [
    `${weight} 16px "Inter HTL"`,
    `${weight} 16px "Source Serif HTL"`,
  ]);
  const late = new Promise((resolve) => setTimeout(resolve, 3000));
  const loads = [...cuts, '400 32px "Source Serif Display HTL"'].map((cut) =>
    document.fonts.load(cut),
  );
  await Promise.race([Promise.allSettled(loads), late]);
};

let ruler: CanvasRenderingContext2D | undefined;

const rulerFor = ({ weight, size, family }: Type): CanvasRenderingContext2D => {
  if (ruler?.isContextLost?.()) ruler = undefined;
  ruler ??= document.createElement('canvas').getContext('2d') ?? undefined;
  if (!ruler) throw new Error('This browser gives no canvas to measure text on.');
  ruler.font = `${weight} ${size}px ${family}`;
  return ruler;
};

/** Measures texts in one cut of type. */
export const measureIn =
  (type: Type): ((text: string) => number) =>
  (text) =>
    rulerFor(type).measureText(text).width;

/** Baseline of a line box, from its top, as CSS places it. */
const baseline = (type: Type): number => {
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } =
    rulerFor(type).measureText('x');
  return (type.line - up - down) / 2 + up;
};

/** Texts that no picture shows, to be written anew: most of what a text costs is its making. */
const spares = new WeakMap<Scene, GameObjects.Text[]>();

/** Takes a text out of the picture, for the next `label`. */
export const putAway = (text: GameObjects.Text): void => {
  const { scene } = text;
  text.removeFromDisplayList();
  text.setText('');
  const put = spares.get(scene) ?? [];
  put.push(text);
  spares.set(scene, put);
};

/** Lets go of the texts that no picture shows. */
export const throwAway = (scene: Scene): void => {
  for (const text of spares.get(scene) ?? []) text.destroy();
  spares.delete(scene);
};

/** Whether the browser has taken away what those are written on. */
export const sparesAreLost = (scene: Scene): boolean =>
  (spares.get(scene) ?? []).some(({ context }) => context.isContextLost?.());

/** A text of the scene. Its place is the top of its first line box, as in CSS. */
export const label = (
  scene: Scene,
  type: Type,
  color: number,
  resolution: number,
): GameObjects.Text => {
  const ascent = baseline(type);
  const style = {
    fontFamily: type.family,
    fontStyle: String(type.weight),
    fontSize: `${type.size}px`,
    color: css(color),
    resolution,
    metrics: { ascent, descent: type.line - ascent, fontSize: type.line },
  };
  const spare = spares.get(scene)?.pop();
  if (spare) {
    spare.addToDisplayList();
    spare.frame.source.resolution = resolution;
    spare.style.setStyle(style, false, true);
    return spare.setPosition(0, 0).setAlpha(1).setVisible(true).setOrigin(0, 0).setPadding(0);
  }
  const text = scene.add.text(0, 0, '', style);
  text.autoRound = false;
  return text;
};

/** Gives a text a colour. Phaser writes a text anew at each setting of its colour, be it the one that it has. */
export const paint = (text: GameObjects.Text, color: string): GameObjects.Text =>
  text.style.color === color ? text : text.setColor(color);

/** Puts a text where its letters meet the pixels. `x` is its left edge, `y` its top, in CSS px. */
export const put = (text: GameObjects.Text, x: number, y: number): GameObjects.Text => {
  const { resolution } = text.style;
  return text.setPosition(
    Math.round(x * resolution) / resolution,
    Math.round(y * resolution) / resolution,
  );
};
