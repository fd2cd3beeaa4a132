/** A place in a text where it turns out to be in another encoding, and what to say of it. */
export interface Misreading {
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
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
        message: 'the file is saved as UTF-16, two bytes a letter',
        remedy: 'Save it as UTF-8; editors ask for the encoding when saving under another name.',
      };
    return {
      offset: nul,
      message: 'there is a NUL character here, which no text has',
      remedy: 'Take it out, or take the file from a copy that was not damaged.',
    };
  }
  const lost = text.indexOf(LOST);
  return lost < 0
    ? undefined
    : {
        offset: lost,
        message: 'a letter here could not be read: the file is not saved as UTF-8',
        remedy: 'Save it as UTF-8, and write the lost letters again where they show as a lozenge.',
      };
};
