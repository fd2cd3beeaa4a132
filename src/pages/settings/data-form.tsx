import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { DeskStore } from '../../store/desk-store.ts';
import type { Settings, SettingsStore } from '../../store/settings.ts';
import { refusedInWords, refusedRunInWords } from '../../words/refused-in-words.ts';
import { say } from '../../words/say.ts';
import { FileButton } from '../file-button.tsx';
import { Question } from '../question.tsx';
import { save } from '../result/record-file.ts';

interface Props {
  readonly settings: SettingsStore;
  readonly desk: DeskStore;
  /** takes away all that this browser keeps; gives whether it is signed out of a team, too */
  readonly forgetAll: () => Promise<boolean>;
}

/** What is kept of the trainee in this browser: to take along, to bring back, to delete. */
export const DataForm = ({ settings, desk, forgetAll }: Props) => {
  const runs = useStore(desk, (state) => state.runs);
  const [said, tell] = useState<readonly (() => string)[]>([]);
  const question = useRef<HTMLDialogElement>(null);

  const bringBack = async ([file]: readonly File[]) => {
    if (!file) return;
    const reading = await desk.getState().importAll(await file.text());
    if ('error' in reading) {
      tell([() => refusedInWords(reading.error)]);
      return;
    }
    const { data, faults } = reading;
    if (typeof data.settings === 'object' && data.settings !== null)
      settings.getState().change(data.settings as Partial<Settings>);
    tell([
      () => say('settings.imported', { count: data.runs.length }),
      ...faults.map(
        ({ run, refused }) =>
          () =>
            refusedRunInWords(run, refused),
      ),
    ]);
  };
  const takeAlong = async () => {
    const { change: _c, assign: _a, reset: _r, ...own } = settings.getState();
    const text = await desk.getState().exportAll(own);
    save(new Blob([text], { type: 'application/json' }), 'hold-the-line.json');
    tell([() => say('settings.exported')]);
  };
  const forget = async () => {
    settings.getState().reset();
    const isOut = await forgetAll();
    tell([() => say('settings.deleted'), ...(isOut ? [] : [() => say('settings.still-in')])]);
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
        {said.map((line, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what is told is never reordered
          <p key={n}>{line()}</p>
        ))}
      </div>
      <Question
        dialog={question}
        title={say('settings.delete-question')}
        words={say('settings.delete-words')}
        no={say('settings.keep')}
        yes={say('settings.delete')}
        onYes={() => void forget()}
      />
    </fieldset>
  );
};
