import { reword } from './reword.ts';
import type { Scenario } from './scenario.ts';

/** The words of a call and of its variants in another language. Plain data. */
export interface CallWords {
  /** a tag as `lang` takes it */
  readonly language: string;
  /** by the keys of the texts; null where a text is not translated */
  readonly texts: Readonly<Record<string, string | null>>;
  /** what trainers read for the names of beats and flags; what is not here keeps its name */
  readonly names?: Readonly<Record<string, string>>;
}

/** A call in the words in which it is shown. It has no hash: nothing is ever played on it. */
export type ShownScenario = Omit<Scenario, 'hash'>;

/** The language in which a call is written. */
export const languageOf = ({ language = 'en' }: Pick<Scenario, 'language'>): string => language;

/** How the texts of a variant that the call does not have begin their keys; nothing for the call. */
export const keyPrefix = ({ id, variantOf }: Pick<Scenario, 'id' | 'variantOf'>): string =>
  variantOf === undefined ? '' : `${id.slice(variantOf.length + 2)}/`;

/** A call in other words, and what of it was translated. What is not there stays as the call has it. */
export const inWords = (
  scenario: Scenario,
  { texts }: CallWords,
): { readonly shown: ShownScenario; readonly translated: ReadonlySet<string> } => {
  const own = keyPrefix(scenario);
  const translated = new Set<string>();
  const wordsFor = (key: string): string | null | undefined =>
    Object.hasOwn(texts, own + key)
      ? texts[own + key]
      : Object.hasOwn(texts, key)
        ? texts[key]
        : undefined;
  const { hash: _, ...shown } = reword(scenario, (key, text) => {
    const words = wordsFor(key);
    if (!words) return text;
    translated.add(words);
    return words;
  });
  return { shown, translated };
};
