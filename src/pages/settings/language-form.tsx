import { useStore } from 'zustand';
import type { SettingsStore } from '../../store/settings.ts';
import { LANGUAGES } from '../../words/language.ts';
import { say } from '../../words/say.ts';
import { Check } from '../check.tsx';

/** Each language by its own name, so that those who speak it find it. */
const OWN_NAMES = { en: 'English', de: 'Deutsch' } as const;

/** The language of the interface. */
export const LanguageForm = ({ settings }: { readonly settings: SettingsStore }) => {
  const { language, change } = useStore(settings);
  return (
    <fieldset>
      <legend>{say('settings.language')}</legend>
      <p className="hint">{say('settings.language-words')}</p>
      {(['auto', ...LANGUAGES] as const).map((name) => (
        <Check
          key={name}
          type="radio"
          name="language"
          words={
            name === 'auto' ? (
              say('settings.language-auto')
            ) : (
              <span lang={name}>{OWN_NAMES[name]}</span>
            )
          }
          checked={language === name}
          onCheck={() => change({ language: name })}
        />
      ))}
    </fieldset>
  );
};
