import { findings as inGerman } from './de/findings.ts';
import { findings } from './en/findings.ts';
import { fill } from './fill.ts';
import type { FoundInFile, SaidOfFile } from './said.ts';
import { spoken } from './say.ts';

const inWords = ({ says, values }: SaidOfFile): string => {
  const { language } = spoken.getState();
  const message = (language === 'de' ? inGerman : findings)[says];
  const worded = Object.entries<string | number | SaidOfFile>(values ?? {}).map(([name, value]) => [
    name,
    typeof value === 'object' ? inWords(value) : value,
  ]);
  return fill(message, language, Object.fromEntries(worded));
};

/** What is wrong with a file, and how to mend it, in the language that is shown. */
export const findingInWords = ({
  what,
  remedy,
  variant,
}: FoundInFile): { readonly message: string; readonly remedy: string } => ({
  message: inWords(
    variant === undefined ? what : { says: 'variant.in', values: { name: variant, what } },
  ),
  remedy: inWords(remedy),
});
