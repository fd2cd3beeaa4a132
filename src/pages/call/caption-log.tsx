import { memo, useEffect, useMemo, useRef } from 'react';
import { say } from '../../words/say.ts';
import { useCall } from './call-context.ts';
import { fitsCaption } from './caption.tsx';
import { type Spoken, spoken } from './spoken.ts';

/** Everything said so far, a phrase at a time when it is over. */
export const CaptionLog = () => {
  const { caller } = useCall((state) => state.scenario);
  const lang = useCall((state) => state.lang);
  const log = useCall((state) => state.log);
  // the log grows in place: its length tells that there is more
  useCall((state) => state.log.length);

  const phrases = spoken(log);
  // what the caption still shows as a whole is not shown twice
  const captioned = useCall(({ view }) => (view.saying ? undefined : view.caption?.startedAt));
  const words = useCall(({ view }) => view.caption?.words);
  const whole = useMemo(() => words !== undefined && fitsCaption(words), [words]);
  const box = useRef<HTMLDivElement>(null);
  const count = phrases.length;
  useEffect(() => {
    if (count > 0 && box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [count]);
  // with fewer things to press below it there is more room: whoever is at the end stays there
  const atEnd = useRef(true);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = new ResizeObserver(() => {
      if (atEnd.current) element.scrollTop = element.scrollHeight;
    });
    look.observe(element);
    return () => look.disconnect();
  }, []);
  return (
    <div className="log-box">
      <div
        className="caption-log"
        role="log"
        aria-label={say('call.what-was-said')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
        tabIndex={0}
        ref={box}
        onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
          atEnd.current = scrollHeight - scrollTop - clientHeight < 8;
        }}
      >
        {phrases.map(({ key, at, who, says, of, cut }, n) => (
          <Phrase
            key={key}
            who={who}
            name={who === 'caller' ? caller.called : say('common.you')}
            says={says}
            lang={of && lang(of)}
            cut={cut ? say('call.broken-off') : undefined}
            shown={n === count - 1 && who === 'caller' && at === captioned && whole}
          />
        ))}
      </div>
    </div>
  );
};

interface PhraseProps extends Pick<Spoken, 'who' | 'says'> {
  readonly name: string;
  readonly lang: string | undefined;
  /** tells that it was broken off; undefined where it was not */
  readonly cut: string | undefined;
  /** whether the caption shows it as well */
  readonly shown: boolean;
}

/** One of them; a long call has hundreds, and what was said stays as it was said. */
const Phrase = memo(({ who, name, says, lang, cut, shown }: PhraseProps) => (
  <p className={shown ? `${who} sr` : who}>
    <b>{name}</b> <span lang={lang}>{says}</span>
    {cut && (
      <>
        <span aria-hidden="true">—</span>
        <span className="sr">{cut}</span>
      </>
    )}
  </p>
));
