import { useStore } from 'zustand';
import type { SettingsStore } from '../../store/settings.ts';
import { LANGUAGES } from '../../words/language.ts';
import { say } from '../../words/say.ts';

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
        <label className="check" key={name}>
          <input
            type="radio"
            name="language"
            checked={language === name}
            onChange={() => change({ language: name })}
          />
          <span lang={name === 'auto' ? undefined : name}>
            {name === 'auto' ? say('settings.language-auto') : OWN_NAMES[name]}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
