import { useMemo } from 'react';
import type { SpokenWord } from '../../call/cue.ts';
import { phrasesOf } from '../../store/phrases.ts';
import { say } from '../../words/say.ts';
import { useCall } from './call-context.ts';

/** What is being said, word by word, a phrase of a line or two at a time; it has its place from the start, so nothing moves. */
export const Caption = () => {
  const { caller } = useCall((state) => state.scenario);
  const saying = useCall((state) => state.view.saying);
  const caption = useCall((state) => state.view.caption);
  const loud = useCall((state) => state.view.arousal >= 750);
  if (saying)
    return (
      <Words
        label={say('common.you')}
        own
        words={saying.words}
        startedAt={saying.startedAt}
        cutAfter={undefined}
      />
    );
  if (!caption) return null;
  return (
    <Words
      label={caller.name}
      words={caption.words}
      startedAt={caption.startedAt}
      cutAfter={caption.cutAfter}
      loud={loud}
    />
  );
};

interface WordsProps {
  readonly label: string;
  readonly words: readonly SpokenWord[];
  readonly startedAt: number;
  readonly cutAfter: number | undefined;
  readonly loud?: boolean;
  readonly own?: boolean;
}

const Words = ({ label, words, startedAt, cutAfter, loud = false, own = false }: WordsProps) => {
  const out = useCall(({ view }) => {
    const since = view.now - startedAt;
    return cutAfter ?? words.filter(({ from }) => from <= since).length;
  });
  const lang = useCall((state) => state.lang);
  // the letters are as wide as the reader has made them: only their number counts here
  const phrases = useMemo(() => phrasesOf(words, 0, () => 0), [words]);
  const phrase = phrases.findLast(([first]) => first && (first.from === 0 || first.from < out));
  return (
    <div className={`caption${loud ? ' loud' : ''}${own ? ' own' : ''}`} aria-hidden="true">
      <span className="speaker">{label}</span>
      <p lang={lang(words.map(({ text }) => text).join(' '))}>
        {phrase?.map((line) => (
          <span key={line.from} className="line">
            {words.slice(line.from, line.to).map(({ text, from }, n) => {
              const index = line.from + n;
              return (
                <span key={`${from} ${text}`} className={index < out ? 'word' : 'word later'}>
                  {text}
                  {cutAfter === index + 1 && cutAfter < words.length ? '—' : ''}{' '}
                </span>
              );
            })}
          </span>
        ))}
      </p>
    </div>
  );
};
