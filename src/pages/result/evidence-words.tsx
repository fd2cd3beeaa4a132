import type { Showing } from '../../store/showing.ts';
import { inWords } from '../../words/in-words.ts';
import type { Said } from '../../words/said.ts';

interface Props {
  readonly said: Said;
  readonly told: Showing;
}

/** What the score says, in the language of the page; words of the call itself bear theirs. */
export const EvidenceWords = ({ said, told }: Props) => (
  <span lang={languageOf(said, told)}>{inWords(said)}</span>
);

const languageOf = (said: Said, { lang }: Showing): string | undefined => {
  if (said.says === 'found.coach') return lang(said.values.what);
  return said.says === 'better.words' ? lang(said.values.says) : undefined;
};
