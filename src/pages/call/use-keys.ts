import { useEffect } from 'react';
import type { CallStore } from '../../store/call-store.ts';
import { KEY_ACTS, type KeyAct, type SettingsStore } from '../../store/settings.ts';

/** What each key does. Doing nothing needs no key. */
const ACTS: Readonly<Record<KeyAct, (store: CallStore) => void>> = {
  answer: (store) => {
    const { view, act } = store.getState();
    if (view.floor === 'ringing') act({ do: 'answer' });
  },
  breathe: (store) => store.getState().act({ do: 'breathe' }),
  backchannel: (store) => store.getState().act({ do: 'backchannel' }),
  hold: (store) => {
    const { view, act } = store.getState();
    act({ do: view.floor === 'hold' ? 'resume' : 'hold' });
  },
  lead: (store) => store.getState().ask('lead'),
  mute: (store) => store.getState().muteMic(!store.getState().micMuted),
  pause: (store) => store.getState().rest(true),
  panel: (store) => store.getState().openPanel(!store.getState().panelOpen),
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The call by keyboard; no key does anything while the trainee types, while the call stands still, or where keys are off. */
export const useKeys = (store: CallStore, settings: SettingsStore): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { view, paused, act } = store.getState();
      const { shortcuts, keys } = settings.getState();
      if (!shortcuts || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (paused || view.ended || isTyping(event.target)) return;
      const pressed = event.key.toLowerCase();
      const reply = /^[1-9]$/.test(pressed) ? view.replies[Number(pressed) - 1] : undefined;
      const deed = KEY_ACTS.find((name) => keys[name] === pressed);
      if (reply && view.floor !== 'ringing') act({ do: 'reply', id: reply.id });
      else if (deed) ACTS[deed](store);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [store, settings]);
};
