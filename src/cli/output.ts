import { writeSync } from 'node:fs';
import { styleText } from 'node:util';

/** A sign that a terminal may obey instead of showing it, and what of our own colours comes after it. */
const OBEYED = /(\p{Cc})(\[(?:2|22|31|33|39)m)?/gu;

/** A text with a lozenge for each sign that a terminal would obey: what a file says is shown, and does nothing. */
export const shown = (text: string): string =>
  text.replace(OBEYED, (all, sign: string, colour = '') => {
    if (sign === '\n' || sign === '\t' || (sign === '\u001b' && colour)) return all;
    return `\ufffd${colour}`;
  });

/** Prints to standard output, whole, also into a pipe. */
export const print = (text: string): void => {
  const bytes = Buffer.from(`${shown(text)}\n`);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
    }
  }
};

/** A length of time as minutes and seconds, from ms. */
export const minutes = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** `1 error`, `2 errors`. */
export const counted = (count: number, one: string): string =>
  `${count} ${count === 1 ? one : `${one}s`}`;

/** Ways of setting words apart. */
export interface Colours {
  error(text: string): string;
  warning(text: string): string;
  faint(text: string): string;
}

/** Colours where somebody sees them: on a terminal, unless they have said that they do not want any (NO_COLOR). */
export const colours = (): Colours => {
  const wanted = process.stdout.isTTY && !process.env.NO_COLOR;
  const painted =
    (style: Parameters<typeof styleText>[0]) =>
    (text: string): string =>
      wanted ? styleText(style, text) : text;
  return { error: painted('red'), warning: painted('yellow'), faint: painted('dim') };
};
