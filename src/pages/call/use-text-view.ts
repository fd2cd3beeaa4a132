import { useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { SettingsStore } from '../../store/settings.ts';

/** Where the scene has no room for its words: small screens, large letters; and where colours are not ours to choose. */
const TEXT_SERVES_BETTER = '(max-width: 21em), (max-height: 30em), (forced-colors: active)';

const subscribe = (changed: () => void): (() => void) => {
  const query = matchMedia(TEXT_SERVES_BETTER);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** Whether the call is shown as text: chosen, better for this screen as it is now, or all that is left. */
export const useTextView = (settings: SettingsStore) => {
  const [broken, setBroken] = useState(false);
  const chosen = useStore(settings, ({ view }) => view);
  const better = useSyncExternalStore(subscribe, () => matchMedia(TEXT_SERVES_BETTER).matches);
  const text = broken || (chosen === 'auto' ? better : chosen === 'text');
  return {
    text,
    broken,
    breakDown: () => setBroken(true),
    toggle: () => settings.getState().change({ view: text ? 'scene' : 'text' }),
  };
};
