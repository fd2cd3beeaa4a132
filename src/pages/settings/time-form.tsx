import { useStore } from 'zustand';
import { BOUNDS, type SettingsStore } from '../../store/settings.ts';
import { Slider } from './slider.tsx';

/** How the time of a call runs. */
export const TimeForm = ({ settings }: { readonly settings: SettingsStore }) => {
  const { speed, pauses, untimed, change } = useStore(settings);
  return (
    <fieldset>
      <legend>Time</legend>
      <p className="hint">
        It is the same call and the same score at any pace. A run says which it was, and runs are
        compared with others of their kind.
      </p>
      <label className="check">
        <input
          type="checkbox"
          checked={untimed}
          onChange={(event) => change({ untimed: event.currentTarget.checked })}
        />
        <span>
          Without a clock
          <span className="hint">
            The call waits for you after each of the caller’s lines: let them go on, murmur, or
            speak.
          </span>
        </span>
      </label>
      <Slider
        label="How fast people speak"
        value={speed}
        least={BOUNDS.speed[0]}
        most={BOUNDS.speed[1]}
        step={0.25}
        says={speed === 1 ? 'as they do' : `${speed} times`}
        onChange={(value) => change({ speed: value })}
      />
      <Slider
        label="How long a silence lasts"
        value={pauses}
        least={BOUNDS.pauses[0]}
        most={BOUNDS.pauses[1]}
        step={1}
        says={pauses === 1 ? 'as long as it does' : `${pauses} times as long`}
        hint="More time to read the replies before anybody speaks again."
        onChange={(value) => change({ pauses: value })}
      />
    </fieldset>
  );
};
