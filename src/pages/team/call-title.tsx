import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DeskState } from '../../store/desk-store.ts';
import { useShown } from '../use-shown.ts';

/** The desk on which the calls lie that these pages name; an empty one where there is none. */
export const DeskOfTitles = createContext<StoreApi<Pick<DeskState, 'calls'>>>(
  createStore(() => ({ calls: [] })),
);

interface Titled {
  readonly title: string;
  /** undefined where nobody knows */
  readonly lang: string | undefined;
}

/**
 * Gives the title of a call, as the server has it from the file, in the words and with the language in which the desk shows it. Of a
 * call that lies on no desk here, or under another title by now, it stays as it is.
 */
export const useTitles = (): ((title: string) => Titled) => {
  const calls = useStore(useContext(DeskOfTitles), (desk) => desk.calls);
  const shown = useShown();
  return (title) => {
    const call = calls.find(({ scenario }) => scenario?.title === title)?.scenario;
    if (!call) return { title, lang: undefined };
    const { scenario, lang } = shown(call);
    return { title: scenario.title, lang: lang(scenario.title) };
  };
};

/** The title of a call that the server names. */
export const CallTitle = ({ title: given }: { readonly title: string }) => {
  const { title, lang } = useTitles()(given);
  return <bdi lang={lang}>{title}</bdi>;
};
