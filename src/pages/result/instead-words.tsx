import type { Instead } from '../../store/other-ways.ts';
import type { Showing } from '../../store/showing.ts';
import { Quoting } from '../quoting.tsx';
import { insteadWords, replyWords } from './what-if-words.ts';

interface Props {
  readonly told: Showing;
  readonly instead: Instead;
}

/** What would have been done, as a thing to choose; a reply is in the language of its call. */
export const InsteadWords = ({ told: { scenario, lang }, instead }: Props) => {
  const words = 'reply' in instead ? replyWords(scenario, instead.reply) : '';
  return <Quoting sentence={insteadWords(scenario, instead)} words={words} lang={lang(words)} />;
};
