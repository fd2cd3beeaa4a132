import { say } from '../../../words/say.ts';
import { KeysForm } from '../../settings/keys-form.tsx';
import { LanguageForm } from '../../settings/language-form.tsx';
import { SoundForm } from '../../settings/sound-form.tsx';
import { TimeForm } from '../../settings/time-form.tsx';
import { ViewForm } from '../../settings/view-form.tsx';
import '../../settings/settings.css';
import { useSettingsStore } from '../../settings-context.ts';
import { useModal } from '../use-modal.ts';

/** The settings in the middle of a call. In practice the call stands still meanwhile. */
export const SettingsDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const settings = useSettingsStore();
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      className="settings day in-call"
      aria-labelledby="settings-title"
      onClose={onClose}
    >
      <h2 id="settings-title">{say('settings.title')}</h2>
      <LanguageForm settings={settings} />
      <SoundForm settings={settings} />
      <TimeForm settings={settings} />
      <ViewForm settings={settings} />
      <KeysForm settings={settings} />
      <button className="btn primary" type="button" onClick={() => dialog.current?.close()}>
        {say('panel.back-to-call')}
      </button>
    </dialog>
  );
};
