import { useStore } from 'zustand';
import { BOUNDS, type SettingsStore } from '../../store/settings.ts';
import { percent } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { Check } from '../check.tsx';
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
          <Check
            key={name}
            type="radio"
            name="caller-voice"
            words={say(`settings.heard-${name}`)}
            hint={say(`settings.heard-${name}-words`)}
            checked={callerVoice === name}
            onCheck={() => change({ callerVoice: name })}
          />
        ))}
      </div>
    </fieldset>
  );
};
