import { useEffect, useRef } from 'react';
import { dealtNow } from '../../store/dealt.ts';
import { say } from '../../words/say.ts';
import { useSettings } from '../settings-context.ts';

import { useCall, useCallStore } from './call-context.ts';

/** So long into a silence the cards turn up, in ms. */
const TURN_UP_MS = 400;

/** What can be said now, in the order in which it lies on the desk. */
export const ReplyCards = () => {
  const store = useCallStore();
  const { act, focus } = store.getState();
  const shortcuts = useSettings((settings) => settings.shortcuts);
  const offered = useCall((state) => state.view.replies);
  const said = useCall(({ view }) => view.saying?.reply);
  const lying = useRef(offered);
  lying.current = dealtNow(lying.current, offered, said);
  const replies = lying.current;
  // it rings at the other end: the cards can be read, and there is nobody to say them to
  const dialled = useCall(({ view }) => view.dialledAt !== undefined);
  const up = useCall(
    ({ view }) =>
      view.silenceMs >= TURN_UP_MS &&
      view.dialledAt === undefined &&
      (view.floor === 'gap' || view.floor === 'open'),
  );
  const talksOver = useCall((state) => state.view.floor === 'caller' && state.hints);
  const lang = useCall((state) => state.lang);
  const { pronoun } = useCall((state) => state.scenario.caller);
  const list = useRef<HTMLOListElement>(null);

  // the buttons stay where they are when the words on them change, and so does the focus
  useEffect(() => {
    const buttons: Element[] = [...(list.current?.querySelectorAll('button') ?? [])];
    const index = document.activeElement ? buttons.indexOf(document.activeElement) : -1;
    const reply = replies[index];
    if (reply) store.getState().focus(reply.id);
  }, [replies, store]);

  // a snap answer creeps under the finger that was resting; one who is typing or reading is left alone
  const snap = useCall(({ view }) => view.snap);
  const mayCreep = useCall((state) => state.snapCreeps);
  const creeps = useCall(({ view }) => mayCreep && view.snap !== undefined && !view.breathing);
  const tempted = useRef<Element>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it is spoken of, it does not take the focus from who reads that
  useEffect(() => {
    // it is gone, and the finger rests again where it was
    if (snap === undefined && tempted.current) {
      if (document.activeElement === tempted.current)
        document.querySelector<HTMLElement>('.stay-silent')?.focus({ preventScroll: true });
      tempted.current = undefined;
    }
    const at = store.getState().view.replies.findIndex(({ id }) => id === snap);
    if (at < 0 || !mayCreep || !document.activeElement?.closest('.silence, .cards')) return;
    const card = list.current?.querySelectorAll('button')[at];
    card?.focus({ preventScroll: true });
    tempted.current = card;
  }, [snap, store]);

  return (
    <ol
      className={`cards${up ? ' up' : ''}${creeps ? ' frayed' : ''}`}
      aria-label={say('call.replies')}
      ref={list}
    >
      {replies.map(({ id, says }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place on the desk is what the button stands for
        <li key={index}>
          <button
            className={`card${said === id ? ' said' : ''}${creeps && snap === id ? ' tempts' : ''}`}
            type="button"
            aria-disabled={dialled}
            aria-keyshortcuts={shortcuts ? `${index + 1}` : undefined}
            aria-describedby={talksOver ? 'signal' : undefined}
            onClick={() => act({ do: 'reply', id })}
            onFocus={() => focus(id)}
            onBlur={() => focus(undefined)}
          >
            <span className="key" aria-hidden="true">
              {index + 1}
            </span>
            <span>
              <span lang={lang(says)}>{says}</span>
              {talksOver && (
                <span className="over" aria-hidden="true">
                  {say('call.talks-over', { pronoun })}
                </span>
              )}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
};
