import { clock, STAGE_WORDS } from '../words.ts';
import type { Deed, Happening } from './happening.ts';
import { deedOf, type Pinned } from './pins.ts';

interface Props {
  readonly called: string;
  readonly acts: readonly Pinned[];
  readonly start: number;
}

/** Who said what and when, and what each act did. */
export const Transcript = ({ called, acts, start }: Props) => (
  <aside className="transcript" aria-labelledby="transcript">
    <div className="transcript-head">
      <h2 id="transcript">Transcript</h2>
      <p>
        <span className="sign helped" aria-hidden="true" /> helped
        <span className="sign cost" aria-hidden="true" /> cost time
      </p>
    </div>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard */}
    <section className="lines" tabIndex={0} aria-label="Transcript">
      <ol>
        {acts.map(({ happening, pin, again }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the entries of a finished call do not move
          <li key={index} className={`turn turn-${happening.kind}`}>
            <Entry
              called={called}
              happening={happening}
              pin={pin}
              again={again}
              time={clock(happening.at - start)}
            />
          </li>
        ))}
      </ol>
    </section>
  </aside>
);

interface EntryProps {
  readonly called: string;
  readonly happening: Happening;
  readonly pin: number | undefined;
  readonly again: boolean;
  readonly time: string;
}

const Entry = ({ called, happening, pin, again, time }: EntryProps) => {
  if (happening.kind === 'stage') {
    const { number, name } = STAGE_WORDS[happening.stage];
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
        ? 'You'
        : '';
  return (
    <>
      <span className="time num">{time}</span>
      <div>
        <p className="words">
          {who && <span className="sr">{who}: </span>}
          {happening.says}
          {'cut' in happening && happening.cut && <CutMark />}
        </p>
        {deed && !again && <DeedNote deed={deed} pin={pin} />}
      </div>
    </>
  );
};

const CutMark = () => (
  <>
    <svg className="cut" viewBox="0 0 22 14" width="22" height="14" aria-hidden="true">
      <path d="M1 7h6l3-5 4 10 3-5h4" />
    </svg>
    <span className="sr">, cut off</span>
  </>
);

const DeedNote = ({
  deed: { verdict, what, change, coach },
  pin,
}: {
  readonly deed: Deed;
  readonly pin: number | undefined;
}) => (
  <div className={`deed ${verdict}`}>
    {pin !== undefined && (
      <b className="number">
        <span className="sr">{verdict === 'helped' ? 'Helped, pin ' : 'Cost time, pin '}</span>
        {pin}
      </b>
    )}
    <p>
      {what} {coach} <span className="change">{change}</span>
    </p>
  </div>
);
