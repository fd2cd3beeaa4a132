import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { DeskStore } from '../../store/desk-store.ts';
import type { Settings, SettingsStore } from '../../store/settings.ts';
import { say } from '../../words/say.ts';
import { FileButton } from '../file-button.tsx';

interface Props {
  readonly settings: SettingsStore;
  readonly desk: DeskStore;
}

/** What is kept of the trainee in this browser: to take along, to bring back, to delete. */
export const DataForm = ({ settings, desk }: Props) => {
  const runs = useStore(desk, (state) => state.runs);
  const [said, tell] = useState<readonly string[]>([]);
  const question = useRef<HTMLDialogElement>(null);

  const bringBack = async ([file]: readonly File[]) => {
    if (!file) return;
    const reading = await desk.getState().importAll(await file.text());
    if ('error' in reading) {
      tell([reading.error]);
      return;
    }
    const { data, faults } = reading;
    if (typeof data.settings === 'object' && data.settings !== null)
      settings.getState().change(data.settings as Partial<Settings>);
    tell([say('settings.imported', { count: data.runs.length }), ...faults]);
  };
  const takeAlong = async () => {
    const { change: _c, assign: _a, reset: _r, ...own } = settings.getState();
    download('hold-the-line.json', await desk.getState().exportAll(own));
    tell([say('settings.exported')]);
  };
  const forget = async () => {
    question.current?.close();
    settings.getState().reset();
    await desk.getState().forgetAll();
    tell([say('settings.deleted')]);
  };

  return (
    <fieldset>
      <legend>{say('settings.data')}</legend>
      <p className="hint">{say('settings.data-words', { count: runs.length })}</p>
      <div className="data-buttons">
        <button className="btn" type="button" onClick={() => void takeAlong()}>
          {say('settings.export')}
        </button>
        <FileButton
          label={say('settings.import')}
          accept=".json"
          onFiles={(files) => void bringBack(files)}
        />
        <button className="btn" type="button" onClick={() => question.current?.showModal()}>
          {say('settings.delete-all')}
        </button>
      </div>
      <div role="status">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <dialog ref={question} className="delete-question" aria-labelledby="delete-title">
        <h2 id="delete-title">{say('settings.delete-question')}</h2>
        <p>{say('settings.delete-words')}</p>
        <div className="data-buttons">
          <button className="btn primary" type="button" onClick={() => question.current?.close()}>
            {say('settings.keep')}
          </button>
          <button className="btn" type="button" onClick={() => void forget()}>
            {say('settings.delete')}
          </button>
        </div>
      </dialog>
    </fieldset>
  );
};

const download = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser reads it after the click
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
