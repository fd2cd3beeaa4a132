/** Looks at how things stand, one at a time. */
export interface Looks {
  /** Looks; who asks while a look is under way gets one that begins after it, all of them the same. */
  look(): Promise<void>;
  /** Done when no look is under way or asked for. */
  idle(): Promise<void>;
}

/** Puts the looks of a tab one behind the other; `lookNow` is one of them, and never rejects. */
export const createLooks = (lookNow: () => Promise<void>): Looks => {
  let looking: Promise<void> | undefined;
  let lookingAgain: Promise<void> | undefined;
  const begin = (): Promise<void> => {
    looking = lookNow().finally(() => {
      looking = undefined;
    });
    return looking;
  };
  return {
    // what was changed since a look began may not be in what it brings
    look: () => {
      if (!looking) return begin();
      lookingAgain ??= looking.then(() => {
        lookingAgain = undefined;
        return begin();
      });
      return lookingAgain;
    },
    idle: async () => {
      await (lookingAgain ?? looking);
    },
  };
};
