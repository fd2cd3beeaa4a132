import { useStore } from 'zustand';
import { BOUNDS, type SettingsStore } from '../../store/settings.ts';
import { percent } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { Slider } from './slider.tsx';

const loudness = (share: number): string => (share === 0 ? say('settings.off') : percent(share));

const VOICES = ['murmur', 'device', 'none'] as const;

/** How loud the caller is, and everything else. */
export const SoundForm = ({ settings }: { readonly settings: SettingsStore }) => {
  const { voice, effects, callerVoice, change } = useStore(settings);
  return (
    <fieldset>
      <legend>{say('settings.sound')}</legend>
      <p className="hint">{say('settings.sound-words')}</p>
      <Slider
        label={say('settings.voice')}
        value={voice}
        least={BOUNDS.voice[0]}
        most={BOUNDS.voice[1]}
        step={0.05}
        says={loudness(voice)}
        onChange={(value) => change({ voice: value })}
      />
      <Slider
        label={say('settings.effects')}
        value={effects}
        least={BOUNDS.effects[0]}
        most={BOUNDS.effects[1]}
        step={0.05}
        says={loudness(effects)}
        onChange={(value) => change({ effects: value })}
      />
      <p id="caller-voice">{say('settings.heard-as')}</p>
      <div role="radiogroup" aria-labelledby="caller-voice">
        {VOICES.map((name) => (
          <label className="check" key={name}>
            <input
              type="radio"
              name="caller-voice"
              checked={callerVoice === name}
              onChange={() => change({ callerVoice: name })}
            />
            <span>
              {say(`settings.heard-${name}`)}
              <span className="hint">{say(`settings.heard-${name}-words`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
