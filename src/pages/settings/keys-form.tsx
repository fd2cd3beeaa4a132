import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { isKey, KEY_ACTS, type SettingsStore } from '../../store/settings.ts';
import { say } from '../../words/say.ts';
import { Check } from '../check.tsx';

/** Which single keys do what, and whether they do anything. */
export const KeysForm = ({ settings }: { readonly settings: SettingsStore }) => {
  const { shortcuts, keys, change, assign } = useStore(settings);
  const [said, tell] = useState('');
  const id = useId();
  return (
    <fieldset>
      <legend>{say('settings.keys')}</legend>
      <Check
        words={say('settings.shortcuts')}
        hint={say('settings.shortcuts-words')}
        checked={shortcuts}
        onCheck={(on) => change({ shortcuts: on })}
      />
      {shortcuts && (
        <ul className="keys">
          {KEY_ACTS.map((act) => (
            <li key={act}>
              <label htmlFor={`${id}-${act}`}>{say(`settings.key-${act}`)}</label>
              <input
                id={`${id}-${act}`}
                className="key"
                value={keys[act].toUpperCase()}
                autoComplete="off"
                aria-describedby={`${id}-how`}
                onChange={(event) => {
                  const key = event.currentTarget.value.slice(-1).toLowerCase();
                  if (!isKey(key)) {
                    tell(say('settings.key-one-letter'));
                    return;
                  }
                  assign(act, key);
                  tell(`${say(`settings.key-${act}`)}: ${key.toUpperCase()}`);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <p className="hint" id={`${id}-how`}>
        {say('settings.keys-words')}
      </p>
      <p className="hint" role="status">
        {said}
      </p>
    </fieldset>
  );
};
