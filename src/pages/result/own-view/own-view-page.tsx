import './own-view.css';
import { useEffect, useRef, useState } from 'react';
import { DIMENSIONS, type Dimension } from '../../../scoring/index.ts';
import { Mark } from '../../mark.tsx';
import { usePageTitle } from '../../page-title.ts';
import { type OwnView, RATINGS } from './own-view-words.ts';
import { Rating } from './rating.tsx';

const NAMES = Object.keys(DIMENSIONS) as Dimension[];

interface Props {
  readonly called: string;
  /** told what the trainee thinks; nothing where they would rather not say */
  readonly onSaid: (own: OwnView) => void;
}

/** Asked before any number is shown: how do you think it went? */
export const OwnViewPage = ({ called, onSaid }: Props) => {
  usePageTitle('How the call went');
  const [own, setOwn] = useState<OwnView>({});
  const title = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const next = (place: number) => {
    const after = NAMES[place + 1];
    const field = after
      ? `input[name="${after}"][value="${own[after] ?? 3}"]`
      : 'button[type="submit"]';
    form.current?.querySelector<HTMLElement>(field)?.focus();
  };
  return (
    <div className="day own-view">
      <header className="settings-bar">
        <Mark />
      </header>
      <main>
        <h1 ref={title} tabIndex={-1}>
          Before you see a number
        </h1>
        <p className="sub" id="own-view-how">
          How did it go with {called}, as you see it? A few seconds will do, and you may leave out
          what you like. The page then shows it beside the call. The keys 1 to 5 choose and go on.
        </p>
        <form
          ref={form}
          aria-describedby="own-view-how"
          onSubmit={(event) => {
            event.preventDefault();
            onSaid(own);
          }}
        >
          <p className="scale" aria-hidden="true">
            <span>{RATINGS[0]}</span>
            <span>{RATINGS.at(-1)}</span>
          </p>
          {NAMES.map((name, place) => (
            <Rating
              key={name}
              name={name}
              rating={own[name]}
              onRate={(rating) => setOwn({ ...own, [name]: rating })}
              onNext={() => next(place)}
            />
          ))}
          <div className="own-view-buttons">
            <button className="btn primary" type="submit">
              Show me the call
            </button>
            <button className="btn" type="button" onClick={() => onSaid({})}>
              Skip
            </button>
          </div>
        </form>
      </main>
    </div>
  );
};
