import { useStore } from 'zustand';
import { BOUNDS, type SettingsStore } from '../../store/settings.ts';
import { say } from '../../words/say.ts';
import { Check } from '../check.tsx';
import { Slider } from './slider.tsx';

/** How the time of a call runs. */
export const TimeForm = ({ settings }: { readonly settings: SettingsStore }) => {
  const { speed, pauses, untimed, change } = useStore(settings);
  return (
    <fieldset>
      <legend>{say('settings.time')}</legend>
      <p className="hint">{say('settings.time-words')}</p>
      <Check
        words={say('settings.untimed')}
        hint={say('settings.untimed-words')}
        checked={untimed}
        onCheck={(on) => change({ untimed: on })}
      />
      <Slider
        label={say('settings.speed')}
        value={speed}
        least={BOUNDS.speed[0]}
        most={BOUNDS.speed[1]}
        step={0.25}
        says={
          speed === 1 ? say('settings.speed-as') : say('settings.speed-times', { number: speed })
        }
        onChange={(value) => change({ speed: value })}
      />
      <Slider
        label={say('settings.pauses')}
        value={pauses}
        least={BOUNDS.pauses[0]}
        most={BOUNDS.pauses[1]}
        step={1}
        says={
          pauses === 1
            ? say('settings.pauses-as')
            : say('settings.pauses-times', { number: pauses })
        }
        hint={say('settings.pauses-words')}
        onChange={(value) => change({ pauses: value })}
      />
    </fieldset>
  );
};
