import { createStore } from 'zustand/vanilla';
import type { CallWords } from '../scenario/call-words.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { spoken } from '../words/say.ts';
import { asWritten, type Showing, USUAL } from './showing.ts';

/** Where the words of a call in other languages come from. */
export interface WordsSource {
  readonly languages: readonly string[];
  /** rejects, or gives nothing, where they cannot be had */
  readonly get: (language: string) => Promise<CallWords | undefined>;
}

const sources = new WeakMap<Scenario, WordsSource>();
const found = new WeakMap<Scenario, Map<string, Showing | undefined>>();

const lent = new WeakMap<Scenario, readonly CallWords[]>();
const NOTHING: readonly CallWords[] = [];

/** Says where the words of a call are, for when somebody asks for its language. */
export const offerWords = (scenario: Scenario, source: WordsSource): void => {
  sources.set(scenario, source);
  found.delete(scenario);
};

/** Gives a call the words that somebody has put on the desk; they come before those that are offered for it. */
export const lendWords = (scenario: Scenario, words: readonly CallWords[]): void => {
  const before = lent.get(scenario) ?? NOTHING;
  if (before.length === words.length && before.every((one, n) => one === words[n])) return;
  lent.set(scenario, words);
  found.delete(scenario);
};

/** Where the words of a call in a language are; undefined where there are none. */
const sourceOf = (scenario: Scenario, language: string): WordsSource['get'] | undefined => {
  const own = lent.get(scenario)?.find((words) => words.language === language);
  if (own) return async () => own;
  const offered = sources.get(scenario);
  return offered?.languages.includes(language) ? offered.get : undefined;
};

/** Changes whenever words have come that were asked for, or there are others to ask for. */
export const wordsCame = createStore(() => ({ times: 0 }));

/** Lets whoever shows a call look for its words again. */
export const tellOfWords = (): void => wordsCame.setState(({ times }) => ({ times: times + 1 }));

/** The call in the language that is shown, or in its own words as long as there is none of it. Asks for what is missing. */
export const showingOf = (scenario: Scenario): Showing => {
  const { language } = spoken.getState();
  const get = sourceOf(scenario, language);
  if (language === (scenario.language ?? USUAL) || !get) return asWritten(scenario);
  let known = found.get(scenario);
  if (known === undefined) {
    known = new Map();
    found.set(scenario, known);
  }
  if (!known.has(language)) {
    known.set(language, undefined);
    void fetchInto(known, scenario, get, language);
  }
  return known.get(language) ?? asWritten(scenario);
};

const fetchInto = async (
  known: Map<string, Showing | undefined>,
  scenario: Scenario,
  get: WordsSource['get'],
  language: string,
): Promise<void> => {
  try {
    // whoever reads in the call's own language does without all this
    const [words, { inOtherWords }] = await Promise.all([get(language), import('./in-words.ts')]);
    if (!words) return;
    known.set(language, inOtherWords(scenario, words));
    tellOfWords();
  } catch {
    // perhaps it can be had the next time that somebody changes to it
    known.delete(language);
  }
};
