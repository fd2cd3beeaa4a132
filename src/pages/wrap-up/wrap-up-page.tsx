import './wrap-up.css';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { CallStore } from '../../store/call-store.ts';
import { say } from '../../words/say.ts';
import { Mark } from '../mark.tsx';
import { usePageTitle } from '../page-title.ts';
import { endWords } from '../result/end-words.ts';
import { Choices } from './choices.tsx';
import { Composer } from './composer.tsx';

interface Props {
  readonly store: CallStore;
  /** the work is done, or was left */
  readonly onDone: () => void;
}

/** The work that a call leaves: how it is filed, and what is written where the caller cannot hear it. */
export const WrapUpPage = ({ store, onDone }: Props) => {
  const {
    scenario,
    lang,
    view,
    log,
    notes,
    draft: done,
    draftWork,
    file,
    leaveWork,
  } = useStore(store);
  const { caller, ticket } = scenario;
  const { work, ended } = view;
  usePageTitle(say('wrap-up.title'));
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
          <b lang={lang(scenario.title)}>{scenario.title}</b>
          {say('wrap-up.ticket', { what: ticket.number })}
        </p>
      </header>
      <main>
        <h1 ref={title} tabIndex={-1}>
          {say('wrap-up.title')}
        </h1>
        <p className="sub">
          {ended && endWords(scenario, log, ended.outcome)} {say('wrap-up.lead')}
        </p>
        {notes.trim() !== '' && (
          <section className="own-notes" aria-labelledby="own-notes">
            <h2 id="own-notes">{say('wrap-up.your-notes')}</h2>
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
              legend={say('wrap-up.how-filed')}
              hint={say('wrap-up.how-filed-words')}
              name="disposition"
              choices={dispositions.map(({ id, label }) => ({
                id,
                words: label,
                lang: lang(label),
              }))}
              chosen={done.disposition}
              missing={missing.disposition}
              onChoose={(disposition) => draftWork({ ...done, disposition })}
            />
          )}
          {offered.length > 0 && (
            <Choices
              legend={say('wrap-up.into-ticket')}
              hint={say('wrap-up.into-ticket-words', {
                what: ticket.subject,
                called: caller.called,
              })}
              name="note"
              written
              choices={offered.map(({ id, says }) => ({ id, words: says, lang: lang(says) }))}
              chosen={done.note}
              missing={missing.note}
              onChoose={(note) => draftWork({ ...done, note })}
            />
          )}
          {message && (
            <Composer
              offered={message}
              lang={lang}
              message={done.message ?? []}
              missing={missing.message}
              onChange={(sentences) => draftWork({ ...done, message: sentences })}
            />
          )}
          <div className="filing">
            <button className="btn primary" type="submit">
              {say('wrap-up.file')}
            </button>
            <button
              className="btn"
              type="button"
              onClick={() => {
                leaveWork();
                onDone();
              }}
            >
              {say('wrap-up.leave')}
            </button>
          </div>
        </form>
      </main>
    </div>
  );
};
