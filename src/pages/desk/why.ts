import type { Due } from '../../store/come-back.ts';
import type { Level } from '../../store/difficulty.ts';
import { DIMENSION_WORDS } from '../result/dimension-words.ts';

/** The levels of difficulty by the words that a trainee sees. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  1: 'gentle',
  2: 'testing',
  3: 'hard',
};

const AGO: Readonly<Record<Due['days'], string>> = {
  1: 'A day has passed since',
  7: 'A week has passed since',
  14: 'Two weeks have passed since',
};

/** Why a call is due: how long it rested, what went worst, and what it is good for. */
export const whyDue = ({ call, days, weakest }: Due, offered: string, titleOf: TitleOf): string => {
  const worst = weakest && small(DIMENSION_WORDS[weakest]);
  if (call === offered) {
    const then = worst
      ? `The least you had there was for ${worst}. It will run a little differently this time.`
      : 'Nothing was lost then. See if it stays so; it will run a little differently.';
    return `${AGO[days]} you took this call. ${then}`;
  }
  return `${AGO[days]} “${titleOf(call)}”. The least you had there was for ${worst ?? 'nothing'}; this is another call that asks for it.`;
};

/** The title of the call with this id. */
export type TitleOf = (id: string) => string;

const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
