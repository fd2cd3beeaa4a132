/** A timer that has not run yet. */
export interface Timer {
  readonly due: number;
  readonly run: () => void;
}

/** No call sets so many timers at once, or sees so many run: a call of half an hour has some ten thousand. */
export const TIMER_LIMITS = { waiting: 1000, run: 200_000 } as const;

/**
 * Virtual time in whole ms. It never jumps over a timer: it goes to each one in turn, also to those that
 * are set on the way, so that the same time cut into other steps gives the same call.
 */
export interface Clock {
  readonly now: number;
  /** Runs `run` when `delay` ms (whole, at least 1) have passed; timers of the same moment run as they were set. Throws a RangeError where there are more than TIMER_LIMITS. */
  after(delay: number, run: () => void): Timer;
  cancel(timer: Timer | undefined): void;
  /** Lets time pass up to and including `at`. Throws a RangeError for a moment that is past or not whole. */
  advanceTo(at: number): void;
  /** Stops time where it is: nothing that is still due will run. */
  stop(): void;
}

/** A clock that stands at 0. */
export const createClock = (): Clock => {
  let now = 0;
  let waiting: Timer[] = [];
  let stopped = false;
  let ran = 0;
  return {
    get now() {
      return now;
    },
    after: (delay, run) => {
      if (waiting.length >= TIMER_LIMITS.waiting)
        throw new RangeError(`the call has more than ${TIMER_LIMITS.waiting} timers at once`);
      const timer = { due: now + Math.max(1, delay), run };
      let n = waiting.push(timer) - 1;
      for (; n > 0 && (waiting[n - 1] as Timer).due > timer.due; n -= 1)
        waiting[n] = waiting[n - 1] as Timer;
      waiting[n] = timer;
      return timer;
    },
    cancel: (timer) => {
      const n = timer === undefined ? -1 : waiting.indexOf(timer);
      if (n >= 0) waiting.splice(n, 1);
    },
    advanceTo: (at) => {
      if (!Number.isInteger(at) || at < now)
        throw new RangeError(`time goes on in whole ms from ${now}, not to ${at}`);
      for (let next = waiting[0]; next !== undefined && next.due <= at; next = waiting[0]) {
        waiting.shift();
        ran += 1;
        if (ran > TIMER_LIMITS.run)
          throw new RangeError(
            `the call had more than ${TIMER_LIMITS.run} timers by ${next.due} ms`,
          );
        now = next.due;
        next.run();
      }
      if (!stopped) now = at;
    },
    stop: () => {
      waiting = [];
      stopped = true;
    },
  };
};
