import { useStore } from 'zustand';
import type { Settings, SettingsStore } from '../../store/settings.ts';

const VIEWS: readonly (readonly [Settings['view'], string, string])[] = [
  ['auto', 'Whichever serves this screen', 'Text where the picture would be too small.'],
  ['scene', 'The picture', 'The caller at the lamp, the line, and the replies on the desk.'],
  ['text', 'Text', 'The same call in words and buttons.'],
];

/** How a call is shown. */
export const ViewForm = ({ settings }: { readonly settings: SettingsStore }) => {
  const { view, change } = useStore(settings);
  return (
    <fieldset>
      <legend>A call is shown as</legend>
      {VIEWS.map(([name, label, hint]) => (
        <label className="check" key={name}>
          <input
            type="radio"
            name="view"
            checked={view === name}
            onChange={() => change({ view: name })}
          />
          <span>
            {label}
            <span className="hint">{hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
};
