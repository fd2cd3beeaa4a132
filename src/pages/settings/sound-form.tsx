import { useStore } from 'zustand';
import { BOUNDS, type SettingsStore } from '../../store/settings.ts';
import { Slider } from './slider.tsx';

const percent = (share: number): string =>
  share === 0 ? 'off' : `${Math.round(share * 100)} percent`;

/** How loud the caller is, and everything else. */
export const SoundForm = ({ settings }: { readonly settings: SettingsStore }) => {
  const { voice, effects, change } = useStore(settings);
  return (
    <fieldset>
      <legend>Sound</legend>
      <p className="hint">Everything that is heard is written as well: the game works without.</p>
      <Slider
        label="The caller’s voice"
        value={voice}
        least={BOUNDS.voice[0]}
        most={BOUNDS.voice[1]}
        step={0.05}
        says={percent(voice)}
        onChange={(value) => change({ voice: value })}
      />
      <Slider
        label="Ringing, line and clicks"
        value={effects}
        least={BOUNDS.effects[0]}
        most={BOUNDS.effects[1]}
        step={0.05}
        says={percent(effects)}
        onChange={(value) => change({ effects: value })}
      />
    </fieldset>
  );
};
