import type { Deed } from './deed.ts';
import type { Happening } from './happening.ts';

/** A happening with the number of its pin on the line; several small ones may share a pin. */
export interface Pinned {
  readonly happening: Happening;
  readonly pin: number | undefined;
  /** the same was said of the one before that shares the pin */
  readonly again: boolean;
}

export const deedOf = (happening: Happening): Deed | undefined =>
  'deed' in happening ? happening.deed : undefined;

const isSmall = ({ kind }: Happening): boolean => kind === 'murmur' || kind === 'silence';

/**
 * Numbers what helped and what cost, and what was said or done to no effect. Murmurs and pauses that follow each other with the same outcome share
 * a number, so that patient listening does not bury the line under pins.
 */
export const pinned = (all: readonly Happening[]): readonly Pinned[] => {
  let count = 0;
  let shared: string | undefined;
  let said = '';
  return all.map((happening) => {
    const deed = deedOf(happening);
    if (!deed || (deed.verdict === 'neither' && !deed.marked)) {
      return { happening, pin: undefined, again: false };
    }
    const verdict = isSmall(happening) ? deed.verdict : undefined;
    const fresh = verdict === undefined || verdict !== shared;
    if (fresh) {
      count += 1;
      said = '';
    }
    shared = verdict;
    const again = said.includes(deed.what) && verdict !== undefined;
    said += deed.what;
    return { happening, pin: count, again };
  });
};
