/** The languages of the interface; a tag for `lang`, and for Intl. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a user may choose: a language, or the first that the browser asks for and that there is. */
export type LanguageChoice = 'auto' | Language;

export const isLanguageChoice = (choice: unknown): choice is LanguageChoice =>
  choice === 'auto' || LANGUAGES.includes(choice as Language);

/** The language to show; English where the browser asks for none that there is. */
export const languageFor = (choice: LanguageChoice, wanted: readonly string[]): Language => {
  if (choice !== 'auto') return choice;
  const tags = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  return LANGUAGES.find((language) => language === tags.find(isLanguage)) ?? 'en';
};

const isLanguage = (tag: unknown): boolean => LANGUAGES.includes(tag as Language);
