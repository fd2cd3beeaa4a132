import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { KeyAct, Settings, SettingsStore } from '../store/settings.ts';

/** How the trainee wants the game to be. */
export const SettingsContext = createContext<SettingsStore | undefined>(undefined);

export const useSettingsStore = (): SettingsStore => {
  const store = useContext(SettingsContext);
  if (!store) throw new Error('A part of a page stands outside of the settings.');
  return store;
};

/** A part of the settings; the component is drawn again when that part changes. */
export const useSettings = <Part>(part: (settings: Settings) => Part): Part =>
  useStore(useSettingsStore(), part);

/** The key that does an act, for `aria-keyshortcuts`; undefined where single keys are off. */
export const useShortcut = (act: KeyAct): string | undefined =>
  useSettings(({ shortcuts, keys }) => (shortcuts ? keys[act] : undefined));
