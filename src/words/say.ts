import { createStore } from 'zustand/vanilla';
import type { Catalogue, Key, Message } from './catalogue.ts';
import { en } from './en.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';
import type { Needed } from './values.ts';

/** What a message needs to be said; nothing where it names nothing. */
export type Values<K extends Key> =
  Record<never, never> extends Needed<Message<K>> ? [] : [Needed<Message<K>>];

/** The language that is shown, with its messages. */
export interface Spoken {
  /** the catalogue's own tag, which `lang` bears */
  readonly language: string;
  readonly catalogue: Catalogue;
}

/** One language at a time is shown, on the whole page; whoever shows words listens to this store. */
export const spoken = createStore<Spoken>(() => ({ language: en['language.tag'], catalogue: en }));

/** Messages that are fetched together: those of every page, or those of pages that few people open. */
export type Area = 'all' | 'shift' | 'study' | 'team';

const WORDS: Readonly<Record<Language, Readonly<Record<Area, () => Promise<Catalogue>>>>> = {
  en: {
    all: async () => en,
    shift: async () => (await import('./en/shift.ts')).shift,
    study: async () => (await import('./en/study.ts')).study,
    team: async () => (await import('./en/team.ts')).team,
  },
  de: {
    all: async () => (await import('./de.ts')).de,
    shift: async () => (await import('./de/shift.ts')).shift,
    study: async () => (await import('./de/study.ts')).study,
    team: async () => (await import('./de/team.ts')).team,
  },
};

const areas = new Set<Area>(['all']);
let asked: Language = 'en';
let shown: { readonly language: Language; readonly areas: readonly Area[] } = {
  language: asked,
  areas: [...areas],
};

/** Fetches what is asked for and shows it, all at once. */
const fetchWords = async (): Promise<void> => {
  const wanted = { language: asked, areas: [...areas] };
  const parts = await Promise.all(wanted.areas.map((area) => WORDS[wanted.language][area]()));
  // somebody may have chosen another language meanwhile, or gone where more is said
  if (asked !== wanted.language || areas.size !== wanted.areas.length) return fetchWords();
  if (shown.language === wanted.language && shown.areas.length === areas.size) return;
  shown = wanted;
  const catalogue: Catalogue = Object.assign({}, ...parts);
  spoken.setState({ language: catalogue['language.tag'] ?? asked, catalogue });
};

/** Shows another language; keeps the one there is where its messages cannot be fetched. */
export const speak = async (language: Language): Promise<void> => {
  asked = language;
  await fetchWords().catch(() => {
    if (asked === language) asked = shown.language;
  });
};

/**
 * Fetches the messages of an area, in the language that is shown and in any that is shown later. A page says them once this is done.
 *
 * @throws whatever the download fails with; asking again tries again
 */
export const learn = async (area: Area): Promise<void> => {
  areas.add(area);
  await fetchWords().catch((error) => {
    if (shown.areas.includes(area)) return;
    areas.delete(area);
    throw error;
  });
};

/** A message in the language that is shown. */
export const say = <K extends Key>(key: K, ...[values]: Values<K>): string => {
  const { language, catalogue } = spoken.getState();
  const message = catalogue[key];
  if (message === undefined)
    throw new Error(`The words “${key}” are not there yet: \`learn\` their area first.`);
  return fill(message, language, values as Record<string, string | number> | undefined);
};
