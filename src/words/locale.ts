import { spoken } from './say.ts';

/**
 * The tag by which `Intl` writes days and lists in the language that is shown. English is British here: the day stands
 * before the month, and no comma before the last of a list.
 */
export const locale = (): string => {
  const { language } = spoken.getState();
  return language === 'en' ? 'en-GB' : language;
};
