import type { CallStore } from '../store/call-store.ts';
import { spoken } from '../words/say.ts';
import { cardsNeed } from './cards.ts';
import { createFrames } from './frame.ts';
import { giveBack, resize, takeGame } from './kept-game.ts';
import { layoutOf } from './layout.ts';
import type { MountedScene } from './mounted-scene.ts';
import { type PointerOnScene, watchPointer } from './pointer.ts';
import { loadPortrait } from './portrait-art.ts';
import { type Size, sizeOf, watchSize } from './size.ts';
import { loadFonts } from './type.ts';
import { watchContext } from './watch-context.ts';
import { wordsFor } from './words.ts';

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
  onLaid?: (deskFrom: number) => void,
): Promise<MountedScene> => {
  const { scenario } = store.getState();
  const [art] = await Promise.all([loadPortrait(scenario.caller.face), loadFonts()]);

  const motion = window.matchMedia('(prefers-reduced-motion: reduce)');
  const frames = createFrames();
  let pointer: PointerOnScene | undefined;
  const first = sizeOf(parent);
  const taken = await takeGame(first);
  const { game, scene } = taken;
  const { canvas } = game;
  scene.show({
    art,
    words: () => wordsFor(scenario.caller),

    frame: (wallMs) =>
      frames(store.getState(), wallMs, motion.matches, pointer?.hovered, focusShows()),
  });
  parent.append(canvas);

  const need = cardsNeed(() => store.getState().scenario);
  const lay = ({ width, height, resolution, text }: Size): Promise<void> => {
    const layout = layoutOf(width, height, text, need);
    onLaid?.(layout.tray.y);
    return scene.build(layout, resolution);
  };
  try {
    await lay(first);
  } catch (fault) {
    giveBack(taken);
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
  const stopGuarding = watchContext(
    canvas,
    () => {
      scene.forget();
      void lay(now);
    },
    onLost,
  );
  const stopWatching = watchSize(parent, (size) => {
    now = size;
    resize(game, size);
    void lay(size);
  });
  return {
    destroy: () => {
      stopGuarding();
      stopWatching();
      stopListening();
      stopReading();
      pointer?.destroy();
      giveBack(taken);
    },
  };
};
