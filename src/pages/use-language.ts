import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { SettingsStore } from '../store/settings.ts';
import { languageFor } from '../words/language.ts';
import { say, speak, spoken } from '../words/say.ts';

/** Shows the language that the settings ask for; draws all below anew when it has changed, in mid-call as well. */
export const useLanguage = (settings: SettingsStore): void => {
  const choice = useStore(settings, ({ language }) => language);
  const { language } = useStore(spoken);
  useEffect(() => {
    const look = () => void speak(languageFor(choice, navigator.languages));
    look();
    addEventListener('languagechange', look);
    return () => removeEventListener('languagechange', look);
  }, [choice]);
  useEffect(() => {
    const { documentElement } = document;
    documentElement.lang = language;
    documentElement.dir = say('language.direction');
  }, [language]);
};
