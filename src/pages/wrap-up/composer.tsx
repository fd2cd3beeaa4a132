import { useEffect, useRef, useState } from 'react';
import type { OfferedMessage } from '../../call/after-call.ts';
import type { Showing } from '../../store/showing.ts';
import { say } from '../../words/say.ts';
import { type Composed, changeIn, moved, toggled } from './composing.ts';

interface Props {
  readonly offered: OfferedMessage;
  readonly lang: Showing['lang'];
  readonly message: Composed;
  readonly missing: boolean;
  readonly onChange: (message: Composed) => void;
}

/** A message that is put together from the sentences on offer. */
export const Composer = ({ offered, lang, message, missing, onChange }: Props) => {
  const { to, task, peer, sentences, most } = offered;
  const [said, tell] = useState('');
  const change = (id: string, after: Composed): void => {
    tell(changeIn(message, after, id));
    onChange(after);
  };
  const isFull = message.length >= most;
  return (
    <section className="composer" aria-labelledby="message">
      <h2 id="message">{say('wrap-up.write-to', { what: to })}</h2>
      <p className="task" lang={lang(task)}>
        {task}
      </p>
      {peer.length > 0 && (
        <figure className="peer">
          <figcaption>{say('wrap-up.next-desk')}</figcaption>
          {peer.map((words) => (
            <blockquote key={words} lang={lang(words)}>
              {say('deed.quote', { says: words })}
            </blockquote>
          ))}
        </figure>
      )}
      <div className="halves">
        <fieldset className="choices" aria-describedby="sentences-hint">
          <legend>{say('wrap-up.sentences')}</legend>
          <p className="hint" id="sentences-hint">
            {say('wrap-up.sentences-words', { count: most })}
          </p>
          {missing && (
            <p className="missing" id="sentences-missing">
              {say('wrap-up.take-one')}
            </p>
          )}
          {sentences.map(({ id, says }) => {
            const taken = message.includes(id);
            return (
              <label key={id} className={isFull && !taken ? 'choice closed' : 'choice'}>
                <input
                  type="checkbox"
                  name="sentence"
                  value={id}
                  checked={taken}
                  aria-disabled={isFull && !taken}
                  aria-describedby={missing ? 'sentences-missing' : undefined}
                  onChange={() =>
                    isFull && !taken
                      ? tell(say('wrap-up.full', { count: most }))
                      : change(id, toggled(message, id, most))
                  }
                />
                <span className="written" lang={lang(says)}>
                  {says}
                </span>
              </label>
            );
          })}
        </fieldset>
        <Message
          message={message}
          most={most}
          wordsOf={(id) => sentences.find((sentence) => sentence.id === id)?.says ?? ''}
          onMove={(id, by) => change(id, moved(message, id, by))}
          onRemove={(id) => change(id, toggled(message, id, most))}
        />
      </div>
      <p className="sr" role="status">
        {said}
      </p>
    </section>
  );
};

interface MessageProps {
  readonly message: Composed;
  readonly most: number;
  readonly wordsOf: (id: string) => string;
  readonly onMove: (id: string, by: -1 | 1) => void;
  readonly onRemove: (id: string) => void;
}

const Message = ({ message, most, wordsOf, onMove, onRemove }: MessageProps) => {
  const sheet = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // a sentence that moves takes the focus along, and one that goes leaves it with the message
  const pressed = useRef<string>(undefined);
  useEffect(() => {
    if (pressed.current === undefined) return;
    const button = sheet.current?.querySelector<HTMLElement>(`[data-does="${pressed.current}"]`);
    (button ?? title.current)?.focus();
    pressed.current = undefined;
  });
  const does = (what: string, act: () => void) => ({
    type: 'button' as const,
    className: 'btn',
    'data-does': what,
    onClick: () => {
      pressed.current = what;
      act();
    },
  });
  return (
    <section className="sheet" aria-labelledby="sheet" ref={sheet}>
      <h3 id="sheet" ref={title} tabIndex={-1}>
        {say('wrap-up.your-message')}{' '}
        <span className="num">{say('wrap-up.at-most', { count: message.length, of: most })}</span>
      </h3>
      {message.length === 0 && <p className="hint">{say('wrap-up.empty')}</p>}
      <ol>
        {message.map((id, n) => (
          <li key={id}>
            <p className="written">{wordsOf(id)}</p>
            <div className="moves">
              <button
                {...does(`up-${id}`, () => onMove(id, -1))}
                aria-disabled={n === 0}
                aria-label={say('wrap-up.move', { what: say('wrap-up.up'), says: wordsOf(id) })}
              >
                {say('wrap-up.up')}
              </button>
              <button
                {...does(`down-${id}`, () => onMove(id, 1))}
                aria-disabled={n === message.length - 1}
                aria-label={say('wrap-up.move', { what: say('wrap-up.down'), says: wordsOf(id) })}
              >
                {say('wrap-up.down')}
              </button>
              <button
                {...does(`out-${id}`, () => onRemove(id))}
                aria-label={say('wrap-up.move', { what: say('wrap-up.out'), says: wordsOf(id) })}
              >
                {say('wrap-up.out')}
              </button>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
};
