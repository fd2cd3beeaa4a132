import type { Archive, UnfinishedRun } from './archive.ts';
import { isLive } from './live.ts';
import type { Memory } from './memory.ts';
import { broughtUp, markOf, type OverMark } from './place-mark.ts';

/** Where an unfinished call is, but for when it was left. */
export type Place = Omit<UnfinishedRun, 'leftAt'>;

/** The call that is not over yet, of which there is one at most: going on in a tab, or left. */
export interface UnfinishedCall {
  /** Where it is; undefined where there is none. */
  place(): UnfinishedRun | undefined;
  /** Looks for one that was left, by a tab that crashed too, and gives its place; there is none while a tab goes on with it. */
  look(): Promise<UnfinishedRun | undefined>;
  /** Keeps how far it has come, at once: a tab that crashes has no time for more. */
  stand(place: Place): void;
  /** Keeps its place in the archive as well. */
  leave(place: Place): Promise<void>;
  forget(): void;
}

const MARK = 'place';

/** What is known of the unfinished call; `long` is kept for good, `today` gives ms since 1970. */
export const createUnfinishedCall = (
  long: Memory,
  archive: Archive,
  today: () => number,
): UnfinishedCall => {
  let left: UnfinishedRun | undefined;
  /** what of it the archive has confirmed */
  let confirmed: UnfinishedRun | undefined;
  const standAt = (place: Place): UnfinishedRun => {
    left = { ...place, leftAt: today() };
    long.write(MARK, markOf(left, confirmed));
    return left;
  };
  return {
    place: () => left,
    look: async () => {
      left = (await isLive())
        ? undefined
        : (left ?? broughtUp(await archive.left(), long.read(MARK)));
      return left;
    },
    stand: (place) => void standAt(place),
    leave: async (place) => {
      const at = standAt(place);
      const isKept = await archive.leave(at);
      if (isKept && left) confirmed = at;
    },
    forget: () => {
      left = undefined;
      confirmed = undefined;
      const over: OverMark = { overAt: today() };
      long.write(MARK, over);
      void archive.forgetLeft();
    },
  };
};
