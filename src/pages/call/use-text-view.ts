import { useState } from 'react';
import { useStore } from 'zustand';
import type { SettingsStore } from '../../store/settings.ts';
import { useMatches } from './use-matches.ts';

/** Where the scene has no room for its words: small screens, large letters; and where colours are not ours to choose. */
const TEXT_SERVES_BETTER = '(max-width: 21em), (max-height: 30em), (forced-colors: active)';

/** Whether the call is shown as text: chosen, better for this screen as it is now, or all that is left. */
export const useTextView = (settings: SettingsStore) => {
  const [broken, setBroken] = useState(false);
  const chosen = useStore(settings, ({ view }) => view);
  const better = useMatches(TEXT_SERVES_BETTER);
  const text = broken || (chosen === 'auto' ? better : chosen === 'text');
  return {
    text,
    broken,
    breakDown: () => setBroken(true),
    toggle: () => settings.getState().change({ view: text ? 'scene' : 'text' }),
  };
};
