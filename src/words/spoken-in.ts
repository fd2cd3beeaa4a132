import { fill } from './fill.ts';
import type { Language } from './language.ts';
import type { SaidWith } from './said.ts';
import { spoken } from './say.ts';

/**
 * Puts what the rooms say into words, in the language that is shown. The messages of a part in all languages come
 * with the part that shows them, so that the desk stays small.
 */
export const spokenIn =
  <Messages extends Readonly<Record<string, string>>>(
    messages: Readonly<Record<Language, Readonly<Record<keyof Messages, string>>>>,
  ) =>
  (said: SaidWith<Messages>): string => {
    const { language } = spoken.getState();
    const catalogue = messages[language as Language] ?? messages.en;
    return fill(catalogue[said.says], language, said.values);
  };
