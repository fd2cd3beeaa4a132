import { useState } from 'react';
import { longMemory } from '../../store/memory.ts';

const KEY = 'view';
/** Narrower or lower than this, in CSS px, the scene has no room for its words. */
const [NARROWEST, LOWEST] = [340, 480] as const;
/** Letters larger than twice the usual size, in px for 1 rem, are laid out better by the browser. */
const LARGEST_LETTERS = 32;

/** Whether this screen is better served by text, when the trainee has not said anything. */
const textServesBetter = (): boolean =>
  innerWidth < NARROWEST ||
  innerHeight < LOWEST ||
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) > LARGEST_LETTERS ||
  matchMedia('(forced-colors: active)').matches;

/** Whether the call is shown as text: chosen, better for this screen, or all that is left. */
export const useTextView = () => {
  const [broken, setBroken] = useState(false);
  const [chosen, setChosen] = useState(() => longMemory.read(KEY));
  const [better] = useState(textServesBetter);
  const text = broken || (chosen === undefined ? better : chosen === 'text');
  return {
    text,
    broken,
    breakDown: () => setBroken(true),
    toggle: () => {
      const next = text ? 'scene' : 'text';
      longMemory.write(KEY, next);
      setChosen(next);
    },
  };
};
