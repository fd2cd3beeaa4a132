import './own-view.css';
import { useCallback, useEffect, useRef, useState } from 'react';
import { DIMENSION_NAMES, type Dimension } from '../../../scoring/index.ts';
import { say } from '../../../words/say.ts';
import { Mark } from '../../mark.tsx';
import { usePageTitle } from '../../page-title.ts';
import { useSettings } from '../../settings-context.ts';
import { type OwnView, RATINGS, ratingWord } from './own-view-words.ts';
import { Rating } from './rating.tsx';
import { useFigures } from './use-figures.ts';

interface Props {
  readonly called: string;
  /** told what the trainee thinks; nothing where they would rather not say */
  readonly onSaid: (own: OwnView) => void;
}

/** Asked before any number is shown: how do you think it went? */
export const OwnViewPage = ({ called, onSaid }: Props) => {
  usePageTitle(say('own-view.page-title'));
  const [own, setOwn] = useState<OwnView>({});
  const title = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const shortcuts = useSettings((settings) => settings.shortcuts);
  const rate = useCallback(
    (name: Dimension, rating: number) => setOwn((before) => ({ ...before, [name]: rating })),
    [],
  );
  useFigures(form, own, shortcuts, rate);
  return (
    <div className="day own-view">
      <header className="settings-bar">
        <Mark />
      </header>
      <main>
        <h1 ref={title} tabIndex={-1}>
          {say('own-view.title')}
        </h1>
        <p className="sub" id="own-view-how">
          {say('own-view.how', { called })}{' '}
          {shortcuts && <span className="by-key">{say('own-view.keys')}</span>}
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
            <span>{ratingWord(1)}</span>
            <span>{ratingWord(RATINGS.length)}</span>
          </p>
          {DIMENSION_NAMES.map((name) => (
            <Rating
              key={name}
              name={name}
              rating={own[name]}
              onRate={(rating) => rate(name, rating)}
            />
          ))}
          <div className="own-view-buttons">
            <button className="btn primary" type="submit">
              {say('own-view.show')}
            </button>
            <button className="btn" type="button" onClick={() => onSaid({})}>
              {say('own-view.skip')}
            </button>
          </div>
        </form>
      </main>
    </div>
  );
};
