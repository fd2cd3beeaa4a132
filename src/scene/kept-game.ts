import { CANVAS, Game, Scale } from 'phaser';
import { CallScene } from './call-scene.ts';
import { letGo } from './let-go.ts';
import { COLOR, css } from './palette.ts';
import type { Size } from './size.ts';
import { sparesAreLost } from './type.ts';

/** Phaser with nothing on it yet, for one call. */
export interface KeptGame {
  readonly game: Game;
  readonly scene: CallScene;
}

const NO_INPUT = { keyboard: false, mouse: false, touch: false, gamepad: false };
/** Clock, tweens, loader, lights and input of Phaser are not used, and would be set up and taken down with each call. */
const NO_PLUGINS = { global: [], scene: [], default: [] };

/** The game of the last call, asleep: what is made anew for each call, the browser compiles anew and keeps. */
let kept: KeptGame | undefined;

/**
 * Starts Phaser. The canvas renderer is asked for on purpose: the scene is flat shapes, one stroke and text, which a canvas
 * draws with round joins, and which come back by themselves when the graphics card is reset. The canvas is put into the page
 * by whoever takes it, since Phaser would never let go of an element that it was told of.
 */
const start = ({ width, height, resolution }: Size): Promise<KeptGame> =>
  new Promise((resolve, reject) => {
    try {
      const scene = new CallScene();
      const game = new Game({
        type: CANVAS,
        parent: null as unknown as HTMLElement,
        width: Math.round(width * resolution),
        height: Math.round(height * resolution),
        scale: { mode: Scale.ScaleModes.NONE, zoom: 1 / resolution },
        backgroundColor: css(COLOR.wall),
        banner: false,
        audio: { noAudio: true },
        input: NO_INPUT,
        plugins: NO_PLUGINS,
        autoFocus: false,
        disableContextMenu: false,
        scene,
        callbacks: {
          postBoot: (booted) => booted.events.once('step', () => resolve({ game, scene })),
        },
      });
      const { canvas } = game;
      canvas.setAttribute('aria-hidden', 'true');
      canvas.style.display = 'block';
    } catch (fault) {
      reject(fault);
    }
  });

/** Gives the canvas of a game another size. */
export const resize = ({ canvas, scale }: Game, { width, height, resolution }: Size): void => {
  scale.setZoom(1 / resolution);
  scale.resize(Math.round(width * resolution), Math.round(height * resolution));
  // at a zoom of 1 Phaser leaves the style of the size before
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
};

/** Whether the browser has taken away what is drawn on the canvas of a game. */
const isLost = ({ canvas }: Game): boolean => canvas.getContext('2d')?.isContextLost?.() ?? false;

/** Takes the game of an earlier call, or starts one. Rejects where there is no canvas to be had. */
export const takeGame = async (size: Size): Promise<KeptGame> => {
  const taken = kept;
  kept = undefined;
  if (taken && (isLost(taken.game) || sparesAreLost(taken.scene))) letGo(taken.game);
  else if (taken) {
    resize(taken.game, size);
    taken.game.loop.wake();
    return taken;
  }
  const fresh = await start(size);
  const context = fresh.game.canvas.getContext('2d');
  fresh.game.renderer.on('prerender', () => {
    if (!context) return;
    context.lineJoin = 'round';
    context.lineCap = 'round';
  });
  return fresh;
};

/** Gives a game back when its call is left. One sleeps until the next call, with no picture on it; others end. */
export const giveBack = (given: KeptGame): void => {
  const { game, scene } = given;
  if (kept || isLost(game)) {
    letGo(game);
    return;
  }
  game.loop.sleep();
  game.canvas.remove();
  scene.clear();
  // a canvas costs its pixels, shown or not
  resize(game, { width: 1, height: 1, resolution: 1, text: 1 });
  kept = given;
};
