import './settings.css';
import { useStore } from 'zustand';
import type { DeskStore } from '../../store/desk-store.ts';
import type { SettingsStore } from '../../store/settings.ts';
import { say } from '../../words/say.ts';
import { Mark } from '../mark.tsx';
import { usePageTitle } from '../page-title.ts';
import { DESK } from '../route.ts';
import { DataForm } from './data-form.tsx';
import { KeysForm } from './keys-form.tsx';
import { LanguageForm } from './language-form.tsx';
import { SoundForm } from './sound-form.tsx';
import { TimeForm } from './time-form.tsx';
import { ViewForm } from './view-form.tsx';

interface Props {
  readonly settings: SettingsStore;
  readonly desk: DeskStore;
  /** takes away all that this browser keeps; gives whether it is signed out of a team, too */
  readonly forgetAll: () => Promise<boolean>;
}

/** How the trainee wants the game to be; each change holds at once. */
export const SettingsPage = ({ settings, desk, forgetAll }: Props) => {
  usePageTitle(say('settings.title'));
  const reset = useStore(settings, (state) => state.reset);
  return (
    <div className="day settings">
      <header className="settings-bar">
        <Mark />
        <a className="btn" href={DESK}>
          {say('common.back-to-desk')}
        </a>
      </header>
      <main>
        <h1>{say('settings.title')}</h1>
        <p className="sub">{say('settings.lead')}</p>
        <LanguageForm settings={settings} />
        <SoundForm settings={settings} />
        <TimeForm settings={settings} />
        <ViewForm settings={settings} />
        <KeysForm settings={settings} />
        <button className="btn" type="button" onClick={reset}>
          {say('settings.set-back')}
        </button>
        <DataForm settings={settings} desk={desk} forgetAll={forgetAll} />
      </main>
    </div>
  );
};
