/** Advance widths as shares of the size of the type, of the widest of the usual sans serifs; what is not listed is as wide as a small letter. */
const WIDE: readonly (readonly [letters: string, share: number])[] = [
  ["iljI.,:;’‘'|! \u00A0", 0.34],
  ['frt()[]-–/', 0.42],
  ['mwMW→%…', 0.95],
  ['ABCDEFGHJKLNOPQRSTUVXYZÄÖÜ&', 0.74],
];
const USUAL = 0.63;

const SHARES = new Map(WIDE.flatMap(([letters, share]) => [...letters].map((one) => [one, share])));

/** How wide a text is about, in the units of `size`; rather too wide than too narrow, so that another typeface fits too. */
export const textWidth = (text: string, size: number): number =>
  Math.ceil([...text].reduce((sum, letter) => sum + (SHARES.get(letter) ?? USUAL), 0) * size);
