import { useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import type { Scenario } from '../scenario/scenario.ts';
import type { CallStore } from '../store/call-store.ts';
import type { Showing } from '../store/showing.ts';
import { showingOf, wordsCame } from '../store/shown-calls.ts';
import { spoken } from '../words/say.ts';

/** Gives calls in the words in which they are shown; what asks is drawn anew when the language changes, or its words come. */
export const useShown = (): ((scenario: Scenario) => Showing) => {
  useStore(spoken);
  useStore(wordsCame);
  return showingOf;
};

/** Keeps a call in the language that is shown, in its middle as well. */
export const useCallWords = (store: CallStore): void => {
  const shown = useShown();
  const played = useStore(store, (state) => state.played);
  const showing = shown(played);
  useLayoutEffect(() => store.getState().show(showing), [store, showing]);
};
