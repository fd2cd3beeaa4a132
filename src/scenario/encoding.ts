import type { SaidOfFile } from '../words/said.ts';

/** A place in a text where it turns out to be in another encoding, and what to say of it. */
export interface Misreading {
  readonly offset: number;
  readonly what: SaidOfFile;
  readonly remedy: SaidOfFile;
}

/** What a decoder puts where bytes make no letter. */
const LOST = '\uFFFD';
const NUL = '\0';
/** of so many characters one NUL, and the file was written two bytes a letter */
const EVERY = 5;

/** What shows that a text was not saved as UTF-8, by what decoding it as UTF-8 has left; undefined where nothing does. */
export const misreading = (text: string): Misreading | undefined => {
  const nul = text.indexOf(NUL);
  if (nul >= 0) {
    const count = text.split(NUL).length - 1;
    if (count * EVERY >= text.length)
      return {
        offset: 0,
        what: { says: 'encoding.utf-16' },
        remedy: { says: 'encoding.utf-16-mend' },
      };
    return {
      offset: nul,
      what: { says: 'encoding.nul' },
      remedy: { says: 'encoding.nul-mend' },
    };
  }
  const lost = text.indexOf(LOST);
  return lost < 0
    ? undefined
    : {
        offset: lost,
        what: { says: 'encoding.lost' },
        remedy: { says: 'encoding.lost-mend' },
      };
};
