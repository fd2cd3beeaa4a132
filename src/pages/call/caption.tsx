import { useMemo } from 'react';
import type { SpokenWord } from '../../call/cue.ts';
import { LINE_CHARACTERS, type Phrase, phrasesOf } from '../../store/phrases.ts';
import { say } from '../../words/say.ts';
import { useCall } from './call-context.ts';

interface CaptionProps {
  /** no more of it than the line that is being said */
  readonly brief?: boolean;
}

/** What is being said, word by word, a phrase of a line or two at a time; it has its place from the start, so nothing moves. */
export const Caption = ({ brief = false }: CaptionProps) => {
  const { caller } = useCall((state) => state.scenario);
  const saying = useCall((state) => state.view.saying);
  const caption = useCall((state) => state.view.caption);
  const loud = useCall((state) => state.view.arousal >= 750);
  if (saying)
    return (
      <Words
        label={say('common.you')}
        own
        brief={brief}
        words={saying.words}
        startedAt={saying.startedAt}
        cutAfter={undefined}
      />
    );
  if (!caption) return null;
  return (
    <Words
      label={caller.name}
      brief={brief}
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
  readonly brief: boolean;
  readonly loud?: boolean;
  readonly own?: boolean;
}

/** How wide a character of a caption is on a phone, beside the letters of the page; with what is left free at the sides. */
const CHARACTER_EM = 0.66;

/** How many characters a line of a caption has room for in this window, with letters as large as the reader has made them. */
const charactersAcross = (): number => {
  const { fontSize } = getComputedStyle(document.documentElement);
  return Math.min(
    LINE_CHARACTERS,
    Math.floor(innerWidth / (Number.parseFloat(fontSize) * CHARACTER_EM)),
  );
};

const phrasesAcross = (words: readonly SpokenWord[]) =>
  phrasesOf(words, charactersAcross(), ({ length }) => length);

/** Whether a line stands in the caption as a whole, and not a phrase at a time. */
export const fitsCaption = (words: readonly SpokenWord[]): boolean =>
  phrasesAcross(words).length === 1;

const Words = ({
  label,
  words,
  startedAt,
  cutAfter,
  brief,
  loud = false,
  own = false,
}: WordsProps) => {
  const out = useCall(({ view }) => {
    const since = view.now - startedAt;
    return cutAfter ?? words.filter(({ from }) => from <= since).length;
  });
  const lang = useCall((state) => state.lang);
  const phrases = useMemo(() => phrasesAcross(words), [words]);
  const isReached = (line: Phrase[number] | undefined): boolean =>
    line !== undefined && (line.from === 0 || line.from < out);
  const phrase = phrases.findLast(([first]) => isReached(first));
  const lines = brief ? phrase?.filter(isReached).slice(-1) : phrase;
  return (
    <div className={`caption${loud ? ' loud' : ''}${own ? ' own' : ''}`} aria-hidden="true">
      <span className="speaker">{label}</span>
      <p lang={lang(words.map(({ text }) => text).join(' '))}>
        {lines?.map((line) => (
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
