import { WrongCall } from './faults.ts';

/** Reads how many of something are asked for. Throws WrongCall where it is no whole number from `least` to `most`. */
export const countOf = (option: string, written: string, least: number, most: number): number => {
  const count = Number(written);
  if (!/^\d{1,6}$/.test(written) || count < least || count > most)
    throw new WrongCall(
      `${option} takes a whole number from ${least} to ${most}, not '${written}'`,
    );
  return count;
};
