import './pause.css';
import { useEffect, useRef, useState } from 'react';
import { clock } from '../../../words/numbers.ts';
import { say } from '../../../words/say.ts';
import { useShortcut } from '../../settings-context.ts';
import { useCall, useCallStore } from '../call-context.ts';
import { LiveCurve } from '../live-curve.tsx';
import { restPoints, saidAt } from './rest-points.ts';

const STEP_MS = 1000;

/** A practice call stands still: its line so far, and any moment of it to go back to. */
export const PauseDialog = ({ onBack }: { readonly onBack: (at: number) => void }) => {
  const store = useCallStore();
  const { called } = useCall((state) => state.scenario.caller);
  const lang = useCall((state) => state.lang);
  const key = useShortcut('pause');
  const rewinds = useCall((state) => state.rewinds);
  const log = useCall((state) => state.log);
  const now = useCall((state) => state.view.now);
  const start = useCall((state) => state.view.answeredAt ?? state.view.now);
  const [at, goTo] = useState(now);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);

  const points = restPoints(log, start);
  const before = points.findLast((point) => point < at - STEP_MS / 2);
  const after = at < now ? (points.find((point) => point > at) ?? now) : undefined;
  const said = saidAt(log, at);
  const isBack = at < now - STEP_MS / 2;
  // steps are counted from now, so that the last of them is there
  const earliest = now - Math.ceil((now - start) / STEP_MS) * STEP_MS;
  // the thumb stands at a whole step, and the mark above it
  const thumb = now - Math.round((now - at) / STEP_MS) * STEP_MS;
  const close = () => dialog.current?.close();
  const goBack = () => {
    store.getState().rewind(at);
    onBack(at - start);
    close();
  };
  return (
    <dialog
      ref={dialog}
      className="question pause"
      aria-labelledby="pause-title"
      onClose={() => store.getState().rest(false)}
      onKeyDown={(event) => {
        if (event.key.toLowerCase() === key?.toLowerCase() && !event.repeat) close();
      }}
    >
      <h2 id="pause-title">{say('practice.stands-still')}</h2>
      <p>{say(rewinds ? 'practice.stands-still-words' : 'practice.one-sitting')}</p>
      <p className="said-then" role="status">
        {said ? (
          <>
            <b>{said.who === 'caller' ? called : say('common.you')}</b>{' '}
            <span lang={lang(said.of)}>{said.says}</span>
          </>
        ) : (
          say('practice.nobody-yet')
        )}
      </p>
      {!isBack && <OnTheDesk />}
      {rewinds && now > start && (
        <>
          <LiveCurve marked={{ at: thumb, from: earliest, until: now }} />
          <label className="where">
            <span className="sr">{say('practice.where')}</span>
            <input
              type="range"
              min={earliest}
              max={now}
              step={STEP_MS}
              value={thumb}
              aria-valuetext={say('practice.time-of', {
                time: clock(at - start),
                until: clock(now - start),
              })}
              onChange={({ currentTarget: { valueAsNumber } }) =>
                goTo(Math.max(start, valueAsNumber))
              }
            />
            <span className="num" aria-hidden="true">
              {say('practice.time-of', { time: clock(at - start), until: clock(now - start) })}
            </span>
          </label>
          <div className="answers steps">
            <button
              className="btn"
              type="button"
              disabled={before === undefined}
              onClick={() => goTo(before ?? at)}
            >
              {say('practice.earlier')}
            </button>
            <button
              className="btn"
              type="button"
              disabled={after === undefined}
              onClick={() => goTo(after ?? at)}
            >
              {say('practice.later')}
            </button>
          </div>
        </>
      )}
      {isBack && <p>{say('practice.forgotten')}</p>}
      <div className="answers">
        {isBack && (
          <button className="btn primary" type="button" onClick={goBack}>
            {say('practice.go-back', { time: clock(at - start) })}
          </button>
        )}
        <button className={isBack ? 'btn' : 'btn primary'} type="button" onClick={close}>
          {isBack
            ? say('practice.go-on-from', { time: clock(now - start) })
            : say('practice.go-on')}
        </button>
      </div>
    </dialog>
  );
};

/** What can be said now, to be read in peace where this dialog lies over it. */
const OnTheDesk = () => {
  const replies = useCall((state) => state.view.replies);
  const lang = useCall((state) => state.lang);
  return (
    <ol className="on-the-desk" aria-label={say('call.replies')}>
      {replies.map(({ id, says }) => (
        <li key={id} lang={lang(says)}>
          {says}
        </li>
      ))}
    </ol>
  );
};
