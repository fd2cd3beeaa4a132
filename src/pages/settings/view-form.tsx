import { useStore } from 'zustand';
import type { Settings, SettingsStore } from '../../store/settings.ts';
import { say } from '../../words/say.ts';
import { Check } from '../check.tsx';

const VIEWS: readonly Settings['view'][] = ['auto', 'scene', 'text'];

/** How a call is shown. */
export const ViewForm = ({ settings }: { readonly settings: SettingsStore }) => {
  const { view, change } = useStore(settings);
  return (
    <fieldset>
      <legend>{say('settings.view')}</legend>
      {VIEWS.map((name) => (
        <Check
          key={name}
          type="radio"
          name="view"
          words={say(`settings.view-${name}`)}
          hint={say(`settings.view-${name}-words`)}
          checked={view === name}
          onCheck={() => change({ view: name })}
        />
      ))}
    </fieldset>
  );
};
