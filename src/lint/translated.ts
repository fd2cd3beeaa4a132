import {
  createFinder,
  everyName,
  type FoundTranslation,
  type KeyedText,
  keyedTexts,
  type Scenario,
  type Translation,
} from '../scenario/index.ts';

/** A text of a call with the translation that is shown for it. */
export interface TranslatedPair extends KeyedText {
  readonly found: FoundTranslation | undefined;
}

/** A translation to look at, beside its call. */
export interface Translated {
  readonly translation: Translation;
  /** every text of the call, in its order */
  readonly pairs: readonly TranslatedPair[];
  /** the names of its beats and flags */
  readonly names: readonly string[];
}

/** A translation with the texts that it is of. */
export const createTranslated = (
  translation: Translation,
  calls: readonly Scenario[],
): Translated => {
  const find = createFinder(translation);
  return {
    translation,
    pairs: keyedTexts(calls).map((text) => ({ ...text, found: find(text) })),
    names: calls.flatMap(everyName),
  };
};
