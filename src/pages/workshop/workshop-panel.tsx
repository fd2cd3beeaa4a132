import './workshop.css';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { Workshop } from '../../store/workshop.ts';
import { say } from '../../words/say.ts';
import { BrokenFile } from '../desk/broken-file.tsx';
import { callAddress } from '../route.ts';

/** Beside the game while a call is being written: what is to mend, and what became of the call at the last save. */
export const WorkshopPanel = ({ workshop }: { readonly workshop: Workshop }) => {
  const { file, calls, findings, lost, said } = useStore(workshop);
  const [open, setOpen] = useState(true);
  const [call] = calls;
  return (
    <aside className="workshop" aria-labelledby="workshop">
      <div className="workshop-head">
        <h2 id="workshop">{file ?? say('workshop.file')}</h2>
        {call && (
          <a className="btn" href={callAddress(call.id, 'practice')}>
            {say('workshop.from-the-top')}
          </a>
        )}
        {findings.length > 0 && (
          <button
            className="btn"
            type="button"
            aria-expanded={open}
            aria-controls="workshop-body"
            onClick={() => setOpen(!open)}
          >
            {open ? say('workshop.fold') : say('workshop.unfold')}
          </button>
        )}
      </div>
      <p role="status">
        {lost ? say('workshop.lost') : `${mending(file, findings.length)} ${said}`}
      </p>
      <section
        id="workshop-body"
        aria-labelledby="workshop"
        hidden={!open || findings.length === 0}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keys
        tabIndex={0}
      >
        <BrokenFile file={file ?? ''} findings={findings} />
      </section>
    </aside>
  );
};

const mending = (file: string | undefined, count: number): string =>
  file === undefined ? say('common.one-moment') : say('workshop.mending', { count });
