import type { Deed, Happening } from './happening.ts';

/** A happening with the number of its pin on the line; several small ones may share a pin. */
export interface Pinned {
  readonly happening: Happening;
  readonly pin: number | undefined;
}

export const deedOf = (happening: Happening): Deed | undefined =>
  'deed' in happening ? happening.deed : undefined;

const isSmall = ({ kind }: Happening): boolean => kind === 'murmur' || kind === 'silence';

/**
 * Numbers what helped and what cost. Murmurs and pauses that follow each other with the same outcome share
 * a number, so that patient listening does not bury the line under pins.
 */
export const pinned = (all: readonly Happening[]): readonly Pinned[] => {
  let count = 0;
  let shared: string | undefined;
  return all.map((happening) => {
    const deed = deedOf(happening);
    if (!deed || deed.verdict === 'neither') {
      if (happening.kind === 'reply') shared = undefined;
      return { happening, pin: undefined };
    }
    const verdict = isSmall(happening) ? deed.verdict : undefined;
    if (verdict === undefined || verdict !== shared) count += 1;
    shared = verdict;
    return { happening, pin: count };
  });
};
