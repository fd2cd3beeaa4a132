import { useStore } from 'zustand';
import type { Settings, SettingsStore } from '../../store/settings.ts';
import { say } from '../../words/say.ts';

const VIEWS: readonly Settings['view'][] = ['auto', 'scene', 'text'];

/** How a call is shown. */
export const ViewForm = ({ settings }: { readonly settings: SettingsStore }) => {
  const { view, change } = useStore(settings);
  return (
    <fieldset>
      <legend>{say('settings.view')}</legend>
      {VIEWS.map((name) => (
        <label className="check" key={name}>
          <input
            type="radio"
            name="view"
            checked={view === name}
            onChange={() => change({ view: name })}
          />
          <span>
            {say(`settings.view-${name}`)}
            <span className="hint">{say(`settings.view-${name}-words`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
};
