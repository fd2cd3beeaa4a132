import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { isKey, KEY_ACTS, type KeyAct, type SettingsStore } from '../../store/settings.ts';

const ACT_WORDS: Readonly<Record<KeyAct, string>> = {
  answer: 'Answer the phone',
  backchannel: 'Say “mm-hm”',
  breathe: 'Take a breath',
  hold: 'Put on hold, take off hold',
  lead: 'Hand to the lead',
  mute: 'Microphone off and on',
  panel: 'Ticket and knowledge base',
};

/** Which single keys do what, and whether they do anything. */
export const KeysForm = ({ settings }: { readonly settings: SettingsStore }) => {
  const { shortcuts, keys, change, assign } = useStore(settings);
  const [said, say] = useState('');
  const id = useId();
  return (
    <fieldset>
      <legend>Keys</legend>
      <label className="check">
        <input
          type="checkbox"
          checked={shortcuts}
          onChange={(event) => change({ shortcuts: event.currentTarget.checked })}
        />
        <span>
          Single keys act on a call
          <span className="hint">
            Turn them off if you speak to your computer, or press keys by accident. Tab, Enter and
            the space bar work always; figures choose replies.
          </span>
        </span>
      </label>
      {shortcuts && (
        <ul className="keys">
          {KEY_ACTS.map((act) => (
            <li key={act}>
              <label htmlFor={`${id}-${act}`}>{ACT_WORDS[act]}</label>
              <input
                id={`${id}-${act}`}
                className="key"
                value={keys[act].toUpperCase()}
                autoComplete="off"
                aria-describedby={`${id}-how`}
                onChange={(event) => {
                  const key = event.currentTarget.value.slice(-1).toLowerCase();
                  if (!isKey(key)) {
                    say('A key is one letter; figures choose replies.');
                    return;
                  }
                  assign(act, key);
                  say(`${ACT_WORDS[act]}: ${key.toUpperCase()}`);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <p className="hint" id={`${id}-how`}>
        Type a letter into a field. Whatever had it takes the one that became free.
      </p>
      <p className="hint" role="status">
        {said}
      </p>
    </fieldset>
  );
};
