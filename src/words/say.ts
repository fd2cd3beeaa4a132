import { IntlMessageFormat } from 'intl-messageformat';
import { createStore } from 'zustand/vanilla';
import type { Catalogue, Key } from './catalogue.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';
import type { Needed } from './values.ts';

/** What a message needs to be said; nothing where it names nothing. */
export type Values<K extends Key> =
  Record<never, never> extends Needed<(typeof en)[K]> ? [] : [Needed<(typeof en)[K]>];

/** The language that is shown, with its messages. */
export interface Spoken {
  /** the catalogue's own tag, which `lang` bears */
  readonly language: string;
  readonly catalogue: Catalogue;
}

/** One language at a time is shown, on the whole page; whoever shows words listens to this store. */
export const spoken = createStore<Spoken>(() => ({ language: en['language.tag'], catalogue: en }));

const LAZY: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Catalogue>>> = {
  de: async () => (await import('./de.ts')).de,
};

let asked: Language = 'en';

/** Shows another language; keeps the one there is where its messages cannot be fetched. */
export const speak = async (language: Language): Promise<void> => {
  asked = language;
  const catalogue = language === 'en' ? en : await LAZY[language]().catch(() => undefined);
  // somebody may have chosen another meanwhile
  if (!catalogue || asked !== language || spoken.getState().catalogue === catalogue) return;
  formats.clear();
  spoken.setState({ language: catalogue['language.tag'], catalogue });
};

const formats = new Map<string, IntlMessageFormat>();

/** A message in the language that is shown. */
export const say = <K extends Key>(key: K, ...[values]: Values<K>): string => {
  const { language, catalogue } = spoken.getState();
  const message = catalogue[key];
  // most messages are plain text, and need no reading
  if (!message.includes('{')) return message;
  let format = formats.get(message);
  if (!format) {
    format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
    formats.set(message, format);
  }
  return String(format.format(values as Record<string, string | number> | undefined));
};
