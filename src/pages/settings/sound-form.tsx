import { useStore } from 'zustand';
import { BOUNDS, type SettingsStore } from '../../store/settings.ts';
import { percent } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { Slider } from './slider.tsx';

const loudness = (share: number): string => (share === 0 ? say('settings.off') : percent(share));

/** How loud the caller is, and everything else. */
export const SoundForm = ({ settings }: { readonly settings: SettingsStore }) => {
  const { voice, effects, change } = useStore(settings);
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
    </fieldset>
  );
};
