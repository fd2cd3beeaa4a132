import './wrap-up.css';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { CallStore } from '../../store/call-store.ts';
import { Mark } from '../mark.tsx';
import { usePageTitle } from '../page-title.ts';
import { endWords } from '../result/happening.ts';
import { Choices } from './choices.tsx';
import { Composer } from './composer.tsx';

interface Props {
  readonly store: CallStore;
  /** the work is done, or was left */
  readonly onDone: () => void;
}

/** The work that a call leaves: how it is filed, and what is written where the caller cannot hear it. */
export const WrapUpPage = ({ store, onDone }: Props) => {
  const { scenario, view, log, notes, draft: done, draftWork, file, leaveWork } = useStore(store);
  const { caller, ticket } = scenario;
  const { work, ended } = view;
  usePageTitle('After the call');
  const title = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, []);
  const [tried, setTried] = useState(false);
  const { dispositions = [], notes: offered = [], message } = work ?? {};
  const missing = {
    disposition: tried && dispositions.length > 0 && done.disposition === undefined,
    note: tried && offered.length > 0 && done.note === undefined,
    message: tried && message !== undefined && (done.message ?? []).length === 0,
  };
  // where something is missing, the first place of it has the focus
  const isTold = useRef(true);
  useEffect(() => {
    if (isTold.current) return;
    isTold.current = true;
    const at = form.current?.querySelector('.missing');
    at?.closest('fieldset')?.querySelector('input')?.focus();
  });

  const submit = (): void => {
    const whole =
      (dispositions.length === 0 || done.disposition !== undefined) &&
      (offered.length === 0 || done.note !== undefined) &&
      (message === undefined || (done.message ?? []).length > 0);
    if (whole && file(done) === undefined) {
      onDone();
      return;
    }
    isTold.current = false;
    setTried(true);
  };

  return (
    <div className="day wrap-up">
      <header className="wrap-up-bar">
        <Mark />
        <p>
          <b>{scenario.title}</b>, ticket {ticket.number}
        </p>
      </header>
      <main>
        <h1 ref={title} tabIndex={-1}>
          After the call
        </h1>
        <p className="sub">
          {ended && endWords(scenario, log, ended.outcome)} {caller.called} can’t hear you any more.
          Whoever opens the ticket next will read what you leave here.
        </p>
        {notes.trim() !== '' && (
          <section className="own-notes" aria-labelledby="own-notes">
            <h2 id="own-notes">Your notes from the call</h2>
            <p className="written">{notes}</p>
          </section>
        )}
        <form
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          {dispositions.length > 0 && (
            <Choices
              legend="How do you file it?"
              hint="The one that is true of the way in which it ended."
              name="disposition"
              choices={dispositions.map(({ id, label }) => ({ id, words: label }))}
              chosen={done.disposition}
              missing={missing.disposition}
              onChoose={(disposition) => draftWork({ ...done, disposition })}
            />
          )}
          {offered.length > 0 && (
            <Choices
              legend="What do you write into the ticket?"
              hint={`${ticket.subject}. For a colleague on another shift, who has never spoken with ${caller.called}.`}
              name="note"
              written
              choices={offered.map(({ id, says }) => ({ id, words: says }))}
              chosen={done.note}
              missing={missing.note}
              onChoose={(note) => draftWork({ ...done, note })}
            />
          )}
          {message && (
            <Composer
              offered={message}
              message={done.message ?? []}
              missing={missing.message}
              onChange={(sentences) => draftWork({ ...done, message: sentences })}
            />
          )}
          <div className="filing">
            <button className="btn primary" type="submit">
              File it and look back
            </button>
            <button
              className="btn"
              type="button"
              onClick={() => {
                leaveWork();
                onDone();
              }}
            >
              Leave it unfiled
            </button>
          </div>
        </form>
      </main>
    </div>
  );
};
