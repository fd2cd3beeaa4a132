import { useRef } from 'react';
import type { Showing } from '../../store/showing.ts';
import { clock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { Quoting } from '../quoting.tsx';
import { STAGE_NUMBER } from '../stage-number.ts';
import type { Deed } from './deed.ts';
import type { Happening } from './happening.ts';
import { deedOf, type Pinned } from './pins.ts';
import type { Shown } from './use-debrief.ts';
import { useInStep } from './use-in-step.ts';
import { useRoving } from './use-roving.ts';

interface Props {
  readonly called: string;
  readonly lang: Showing['lang'];
  readonly acts: readonly Pinned[];
  readonly start: number;
  readonly shown: Shown;
}

/** Who said what and when, and what each act did. The arrow keys go from line to line. */
export const Transcript = ({ called, lang, acts, start, shown }: Props) => {
  const list = useRef<HTMLOListElement>(null);
  const box = useRef<HTMLElement>(null);
  const { opened, open } = shown;
  useInStep(box, list, acts, shown);
  const roving = useRoving(opened === undefined ? -1 : placeOf(acts, opened));
  return (
    <aside className="transcript" aria-labelledby="transcript">
      <div className="transcript-head">
        <h2 id="transcript">{say('debrief.transcript')}</h2>
        <p>
          <span className="sign helped" aria-hidden="true" /> {say('verdict.helped-within')}
          <span className="sign cost" aria-hidden="true" /> {say('verdict.cost-within')}
        </p>
      </div>
      <section className="lines" aria-label={say('debrief.transcript')} ref={box}>
        <ol ref={list} onKeyDown={roving.onKeyDown}>
          {acts.map(({ happening, pin, again }, index) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: the entries of a finished call do not move
              key={index}
              className={`turn turn-${happening.kind}${index === opened ? ' opened' : ''}`}
              aria-current={index === opened ? 'true' : undefined}
            >
              <Entry
                called={called}
                lang={lang}
                happening={happening}
                pin={pin}
                again={again}
                time={clock(happening.at - start)}
                tabIndex={roving.tabIndex(placeOf(acts, index))}
                onFocus={() => roving.onFocus(placeOf(acts, index))}
                onOpen={(opener) => open(index, opener)}
              />
            </li>
          ))}
        </ol>
      </section>
    </aside>
  );
};

/** The place of a happening among those that can be opened, which are all but the marks of stages. */
const placeOf = (acts: readonly Pinned[], index: number): number =>
  acts.slice(0, index).filter(({ happening }) => happening.kind !== 'stage').length;

interface EntryProps {
  readonly called: string;
  readonly lang: Showing['lang'];
  readonly happening: Happening;
  readonly pin: number | undefined;
  readonly again: boolean;
  readonly time: string;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly onOpen: (opener: HTMLElement) => void;
}

const Entry = (props: EntryProps) => {
  const { called, lang, happening, pin, again, time, tabIndex, onFocus, onOpen } = props;
  if (happening.kind === 'stage') {
    const number = STAGE_NUMBER[happening.stage];
    const name = say(`stage.${happening.stage}`);
    return (
      <p className="stage-mark" style={{ borderColor: `var(--stage-${number}-paper)` }}>
        <span className="num">{time}</span>{' '}
        <b style={{ color: `var(--stage-${number}-ink)` }}>{number}</b> {name}
      </p>
    );
  }
  const deed = deedOf(happening);
  const who =
    happening.kind === 'caller'
      ? called
      : happening.kind === 'reply' || happening.kind === 'murmur'
        ? say('common.you')
        : '';
  return (
    <>
      <span className="time num">{time}</span>
      <div>
        <button
          className="words"
          type="button"
          tabIndex={tabIndex}
          onFocus={onFocus}
          onClick={(event) => onOpen(event.currentTarget)}
        >
          {who && <span className="sr">{who}: </span>}
          <span lang={'of' in happening ? lang(happening.of) : undefined}>{happening.says}</span>
          {'cut' in happening && happening.cut && <CutMark />}
        </button>
        {deed && !again && <DeedNote deed={deed} pin={pin} lang={lang} />}
      </div>
    </>
  );
};

const CutMark = () => (
  <>
    <svg className="cut" viewBox="0 0 22 14" width="22" height="14" aria-hidden="true">
      <path d="M1 7h6l3-5 4 10 3-5h4" />
    </svg>
    <span className="sr">{say('call.broken-off')}</span>
  </>
);

const DeedNote = ({
  deed: { verdict, what, quotes = '', change, coach },
  pin,
  lang,
}: {
  readonly deed: Deed;
  readonly pin: number | undefined;
  readonly lang: Showing['lang'];
}) => (
  <div className={`deed ${verdict}`}>
    {pin !== undefined && (
      <b className="number">
        <span className="sr">
          {[say(`verdict.${verdict}`), `${say('debrief.pin').toLowerCase()} `]
            .filter(Boolean)
            .join(', ')}
        </span>
        {pin}
      </b>
    )}
    <p>
      <Quoting sentence={what} words={quotes} lang={lang(quotes)} />{' '}
      {coach && <span lang={lang(coach)}>{coach}</span>} <span className="change">{change}</span>
    </p>
  </div>
);
