import { useState } from 'react';
import { longMemory } from '../../store/memory.ts';

const KEY = 'view';
/** Where the scene has no room for its words: small screens, large letters; and where colours are not ours to choose. */
const TEXT_SERVES_BETTER = '(max-width: 21em), (max-height: 30em), (forced-colors: active)';

/** Whether the call is shown as text: chosen, better for this screen, or all that is left. */
export const useTextView = () => {
  const [broken, setBroken] = useState(false);
  const [chosen, setChosen] = useState(() => longMemory.read(KEY));
  const [better] = useState(() => matchMedia(TEXT_SERVES_BETTER).matches);
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
