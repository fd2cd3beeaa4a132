import { useEffect } from 'react';
import type { CallStore } from '../../store/call-store.ts';

/** One letter, one act. Doing nothing needs no key. */
const ACTS: Readonly<Record<string, (store: CallStore) => void>> = {
  a: (store) => {
    const { view, act } = store.getState();
    if (view.floor === 'ringing') act({ do: 'answer' });
  },
  b: (store) => store.getState().act({ do: 'breathe' }),
  m: (store) => store.getState().act({ do: 'backchannel' }),
  h: (store) => {
    const { view, act } = store.getState();
    act({ do: view.floor === 'hold' ? 'resume' : 'hold' });
  },
  l: (store) => store.getState().act({ do: 'hand-to-lead' }),
  u: (store) => store.getState().muteMic(!store.getState().micMuted),
  t: (store) => store.getState().openPanel(!store.getState().panelOpen),
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The call by keyboard; no key does anything while the trainee types, or while the call stands still. */
export const useKeys = (store: CallStore): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { view, paused, act } = store.getState();
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (paused || view.ended || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const reply = /^[1-9]$/.test(key) ? view.replies[Number(key) - 1] : undefined;
      const perform = ACTS[key];
      if (reply && view.floor !== 'ringing') act({ do: 'reply', id: reply.id });
      else if (perform) perform(store);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [store]);
};
