import { useState } from 'react';
import { useStore } from 'zustand';
import { mayHoldCall } from '../../store/call-file.ts';
import type { DeskStore } from '../../store/desk-store.ts';
import type { OwnCalls } from '../../store/own-calls.ts';
import { USUAL } from '../../store/showing.ts';
import { say } from '../../words/say.ts';
import { FileButton } from '../file-button.tsx';
import { Quoting } from '../quoting.tsx';
import { useFileDrop } from '../use-file-drop.ts';
import { BrokenFile } from './broken-file.tsx';

interface Props {
  readonly desk: DeskStore;
  /** a call was put on the desk, and can be taken */
  readonly onTaken: (id: string) => void;
  /** takes files all the same */
  readonly hidden: boolean;
}

/** Takes scenario files, dropped anywhere on the desk or chosen: checked, and played without any server. */
export const OwnCallFiles = ({ desk, onTaken, hidden }: Props) => {
  const own = useStore(desk, (state) => state.own);
  const [said, tell] = useState('');
  const take = async (files: readonly File[]) => {
    const calls = files.filter(({ name }) => mayHoldCall(name));
    if (calls.length === 0) return;
    await desk
      .getState()
      .take(
        await Promise.all(
          calls.map(async (file) => ({ name: file.name, text: await file.text() })),
        ),
      );
    const taken = desk.getState().own.filter(({ file }) => calls.some(({ name }) => name === file));
    const [first] = taken.flatMap((one) => one.calls);
    if (first) onTaken(first.id);
    tell(taken.map(sentenceOn).join(' '));
  };
  const over = useFileDrop((files) => void take(files));
  return (
    <section
      className={over ? 'open-runs over' : 'open-runs'}
      aria-labelledby="own-calls"
      hidden={hidden}
    >
      <div>
        <h2 id="own-calls">{say('own.call')}</h2>
        <p>{say('own.call-words')}</p>
      </div>
      <FileButton
        label={say('own.choose')}
        accept=".yaml,.yml"
        several
        onFiles={(files) => void take(files)}
      />
      <p role="status" className="sr">
        {said}
      </p>
      {own.length > 0 && (
        <ul className="own-calls">
          {own.map((one) => (
            <li key={one.file}>
              <OwnFile own={one} />
              <button
                className="btn"
                type="button"
                onClick={() => {
                  desk.getState().putAway(one.file);
                  tell(say('own.is-away', { file: one.file }));
                }}
              >
                {say('own.put-away', { file: one.file })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const sentenceOn = ({ file, calls: [call], findings, words }: OwnCalls): string => {
  const { length: count } = findings;
  if (words) return say('own.words-on-desk', { file, what: words.of, count });
  return call
    ? say('own.on-desk', { file, title: call.title, count })
    : say('own.cannot-play', { file, count });
};

const OwnFile = ({ own }: { readonly own: OwnCalls }) => {
  const { file, calls, findings, words } = own;
  if (calls.length === 0 && !words) return <BrokenFile file={file} findings={findings} />;
  return (
    <>
      <p>
        <Quoting
          sentence={sentenceOn(own)}
          words={calls[0]?.title ?? ''}
          lang={calls[0]?.language ?? USUAL}
        />
      </p>
      {findings.length > 0 && (
        <details>
          <summary>{say('own.what-to-mend')}</summary>
          <BrokenFile file={file} findings={findings} />
        </details>
      )}
    </>
  );
};
