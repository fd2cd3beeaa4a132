/** How a call's time ran against the clock on the wall, where it was not as people speak. */
export type OwnTiming = 'adjusted' | 'untimed';

/** How a call was sat through. It says what a call may be compared with, and changes nothing of the call. */
export interface Sitting {
  /** at the trainee's own pace, or only when they went on; undefined where time ran as people speak */
  readonly timing?: OwnTiming;
  /** how often the trainee went back in the call and took another way, 1 or more; undefined for one sitting */
  readonly rewound?: number;
}

/**
 * Both together: untimed once is untimed for good, and what was gone back counts up. The fields stand in one order,
 * without those that say nothing.
 */
export const satAlso = (before: Sitting, then: Sitting): Sitting => {
  const timings = [before.timing, then.timing];
  const timing = timings.includes('untimed') ? 'untimed' : (before.timing ?? then.timing);
  const rewound = (before.rewound ?? 0) + (then.rewound ?? 0);
  return { ...(timing && { timing }), ...(rewound > 0 && { rewound }) };
};
