import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { DeskStore } from '../../store/desk-store.ts';
import type { Settings, SettingsStore } from '../../store/settings.ts';
import { FileButton } from '../file-button.tsx';
import { counted } from '../words.ts';

interface Props {
  readonly settings: SettingsStore;
  readonly desk: DeskStore;
}

/** What is kept of the trainee in this browser: to take along, to bring back, to delete. */
export const DataForm = ({ settings, desk }: Props) => {
  const runs = useStore(desk, (state) => state.runs);
  const [said, say] = useState<readonly string[]>([]);
  const question = useRef<HTMLDialogElement>(null);

  const bringBack = async ([file]: readonly File[]) => {
    if (!file) return;
    const reading = desk.getState().importAll(await file.text());
    if ('error' in reading) {
      say([reading.error]);
      return;
    }
    const { data, faults } = reading;
    if (typeof data.settings === 'object' && data.settings !== null)
      settings.getState().change(data.settings as Partial<Settings>);
    say([`${counted(data.runs.length, 'run')} brought back, and your settings.`, ...faults]);
  };
  const forget = async () => {
    question.current?.close();
    settings.getState().reset();
    await desk.getState().forgetAll();
    say(['All of it is deleted.']);
  };

  return (
    <fieldset>
      <legend>All my data</legend>
      <p className="hint">
        {counted(runs.length, 'run')} with your plans and answers, your best scores and these
        settings. They lie in this browser and nowhere else.
      </p>
      <div className="data-buttons">
        <button
          className="btn"
          type="button"
          onClick={() => {
            const { change: _c, assign: _a, reset: _r, ...own } = settings.getState();
            download('hold-the-line.json', desk.getState().exportAll(own));
            say(['The file is among your downloads.']);
          }}
        >
          Export
        </button>
        <FileButton label="Import" accept=".json" onFiles={(files) => void bringBack(files)} />
        <button className="btn" type="button" onClick={() => question.current?.showModal()}>
          Delete everything
        </button>
      </div>
      <div role="status">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <dialog ref={question} className="delete-question" aria-labelledby="delete-title">
        <h2 id="delete-title">Delete everything?</h2>
        <p>
          Your runs, plans, answers, best scores and settings will be gone from this browser. There
          is no way back, unless you export them first.
        </p>
        <div className="data-buttons">
          <button className="btn primary" type="button" onClick={() => question.current?.close()}>
            Keep them
          </button>
          <button className="btn" type="button" onClick={() => void forget()}>
            Delete
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
