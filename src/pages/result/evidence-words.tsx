import type { Showing } from '../../store/showing.ts';
import { inWords } from '../../words/in-words.ts';
import type { Said } from '../../words/said.ts';
import { Quoting } from '../quoting.tsx';

interface Props {
  readonly said: Said;
  readonly told: Showing;
}

/** What the score says, in the language of the page; words of the call itself bear theirs. */
export const EvidenceWords = ({ said, told: { lang, language } }: Props) => {
  const words = wordsIn(said);
  // what was broken off is a piece of a text, and known by none
  const tag = said.says === 'fail.begun' ? language : lang(words);
  return <Quoting sentence={inWords(said)} words={words} lang={tag} />;
};

/** The words of the call that it quotes; empty where it quotes none. */
const wordsIn = ({ values }: Said): string => {
  if (values && 'says' in values) return values.says;
  return values && 'what' in values ? values.what : '';
};
