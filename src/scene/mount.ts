import { CANVAS, Game, Scale } from 'phaser';
import type { CallStore } from '../store/call-store.ts';
import { spoken } from '../words/say.ts';
import { CallScene } from './call-scene.ts';
import { cardsNeed } from './cards.ts';
import { createFrames } from './frame.ts';
import { layoutOf } from './layout.ts';
import { letGo } from './let-go.ts';
import type { MountedScene } from './mounted-scene.ts';
import { COLOR, css } from './palette.ts';
import { type PointerOnScene, watchPointer } from './pointer.ts';
import { loadPortrait } from './portrait-art.ts';
import { type Size, sizeOf, watchSize } from './size.ts';
import { loadFonts } from './type.ts';
import { watchContext } from './watch-context.ts';
import { wordsFor } from './words.ts';

const NO_INPUT = { keyboard: false, mouse: false, touch: false, gamepad: false };
/** Clock, tweens, loader, lights and input of Phaser are not used, and would be set up and taken down with each call. */
const NO_PLUGINS = { global: [], scene: [], default: [] };

/**
 * Starts Phaser in `parent`. The canvas renderer is asked for on purpose: the scene is flat shapes, one stroke and text,
 * which a canvas draws with round joins, and which come back by themselves when the graphics card is reset.
 */
const startGame = (
  parent: HTMLElement,
  scene: CallScene,
  { width, height, resolution }: Size,
): Promise<Game> =>
  new Promise((resolve, reject) => {
    try {
      const game = new Game({
        type: CANVAS,
        parent,
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
        callbacks: { postBoot: (booted) => booted.events.once('step', () => resolve(game)) },
      });
    } catch (fault) {
      reject(fault);
    }
  });

/** Whether what has focus is to be seen to have it: not where a press of the pointer put it. */
const focusShows = (): boolean => {
  const focused = document.activeElement;
  return !focused || focused === document.body || focused.matches(':focus-visible');
};

/** Mounts the scene; see `mountScene`. */
export const mount = async (
  parent: HTMLElement,
  store: CallStore,
  onLost: () => void,
): Promise<MountedScene> => {
  const { scenario } = store.getState();
  const [art] = await Promise.all([loadPortrait(scenario.caller.face), loadFonts()]);

  const motion = window.matchMedia('(prefers-reduced-motion: reduce)');
  const frames = createFrames();
  let pointer: PointerOnScene | undefined;
  const scene = new CallScene({
    art,
    words: () => wordsFor(scenario.caller),

    frame: (wallMs) =>
      frames(store.getState(), wallMs, motion.matches, pointer?.hovered, focusShows()),
  });

  const first = sizeOf(parent);
  const game = await startGame(parent, scene, first);
  const { canvas } = game;
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.display = 'block';
  const context = canvas.getContext('2d');
  game.renderer.on('prerender', () => {
    if (!context) return;
    context.lineJoin = 'round';
    context.lineCap = 'round';
  });

  const need = cardsNeed(() => store.getState().scenario);
  const lay = ({ width, height, resolution, text }: Size): Promise<void> =>
    scene.build(layoutOf(width, height, text, need), resolution);
  try {
    await lay(first);
  } catch (fault) {
    game.destroy(true);
    throw fault;
  }
  pointer = watchPointer(canvas, store, () => scene.choices());

  let now = first;
  const stopListening = spoken.subscribe(() => void lay(now));
  // the words of the call may come a moment after those of the page
  const stopReading = store.subscribe(({ scenario: shown }, before) => {
    if (shown !== before.scenario) void lay(now);
  });
  // letters and portrait are drawn on canvases of their own, which are gone too
  const stopGuarding = watchContext(canvas, () => void lay(now), onLost);
  const stopWatching = watchSize(parent, (size) => {
    now = size;
    const { width, height, resolution } = size;
    game.scale.setZoom(1 / resolution);
    game.scale.resize(Math.round(width * resolution), Math.round(height * resolution));
    // at a zoom of 1 Phaser leaves the style of the size before
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    void lay(size);
  });
  return {
    destroy: () => {
      stopGuarding();
      stopWatching();
      stopListening();
      stopReading();
      pointer?.destroy();
      letGo(game);
    },
  };
};
