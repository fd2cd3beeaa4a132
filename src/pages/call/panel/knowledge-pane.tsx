import { useContext, useState } from 'react';
import { say } from '../../../words/say.ts';
import { useCall } from '../call-context.ts';
import { type Article, holds, piecesOf, SharedKnowledge, wordsIn } from './shared-knowledge.ts';

/** The knowledge base: what belongs to this ticket, and with a search over its words all that the company has. */
export const KnowledgePane = () => {
  const { knowledge } = useCall((state) => state.scenario);
  const shared = useContext(SharedKnowledge);
  const [sought, seek] = useState('');
  const words = wordsIn(sought);
  const own = knowledge.filter((entry) => holds(entry, words));
  const others = words.length > 0 ? shared.filter((entry) => holds(entry, words)) : [];
  const count = own.length + others.length;
  return (
    <>
      <h2>{say('panel.knowledge-base')}</h2>
      <label className="search">
        <span>{say('panel.search')}</span>
        <input type="search" value={sought} onChange={(event) => seek(event.target.value)} />
      </label>
      <p className="quiet" role="status">
        {words.length === 0
          ? ''
          : count === 0
            ? say('panel.nothing-found')
            : say('panel.found', { count })}
      </p>
      {[...own, ...others].map((entry) => (
        <EntryCard key={entry.id + entry.title} entry={entry} words={words} open={count === 1} />
      ))}
    </>
  );
};

/** A text with the words that are sought marked in it. */
const Marked = ({ text, words }: { readonly text: string; readonly words: readonly string[] }) =>
  piecesOf(text, words).map((piece, n) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name
    n % 2 === 1 ? <mark key={n}>{piece}</mark> : piece,
  );

const EntryCard = ({
  entry: { title, steps, otherwise = [], lang: own },
  words,
  open,
}: {
  readonly entry: Article;
  readonly words: readonly string[];
  readonly open: boolean;
}) => {
  const langOf = useCall((state) => state.lang);
  const lang = (text: string): string => own ?? langOf(text);
  const done = useCall((state) => state.view.stepsDone.join(' ')).split(' ');
  const begun = steps.some(({ id }) => done.includes(id));
  const next = begun ? steps.find(({ id }) => !done.includes(id)) : undefined;
  return (
    <details
      className="entry"
      open={open || begun || undefined}
      onToggle={({ currentTarget: entry }) => {
        // in a small sheet it opens below the edge; what opens by itself leaves whoever is typing where they are
        if (entry.open && entry.contains(document.activeElement))
          entry.scrollIntoView({ block: 'nearest' });
      }}
    >
      <summary>
        <span lang={lang(title)}>
          <Marked text={title} words={words} />
        </span>
      </summary>
      <ol className="steps">
        {steps.map((step) => {
          const isDone = done.includes(step.id);
          return (
            <li key={step.id} className={isDone ? 'done' : step === next ? 'on' : undefined}>
              <span>
                <span lang={lang(step.text)}>
                  <Marked text={step.text} words={words} />
                </span>
                {isDone && <span className="sr"> {say('panel.done')}</span>}
              </span>
            </li>
          );
        })}
      </ol>
      {otherwise.length > 0 && (
        <>
          <h3>{say('panel.otherwise')}</h3>
          <ul className="timeline">
            {otherwise.map((text) => (
              <li key={text} lang={lang(text)}>
                <Marked text={text} words={words} />
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
};
