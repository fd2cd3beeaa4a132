import type { Round } from './outbox.ts';

/** Keeps going through the outbox until nothing is left in it that can be sent. */
export interface Courier {
  /** Goes now: something was put in, or the connection may be back. Done when this round is. */
  go(): Promise<void>;
  stop(): void;
}

export interface CourierMeans {
  readonly round: () => Promise<Round | undefined>;
  /** Does something while no other tab does it. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  /** Does something in so many ms; gives a way to call it off. */
  readonly later: (ms: number, work: () => void) => () => void;
}

/** A courier for one tab. Tabs take turns, and a tab that comes second finds nothing left to do. */
export const createCourier = ({ round, alone, later }: CourierMeans): Courier => {
  let callOff = (): void => undefined;
  let underWay: Promise<void> | undefined;
  let asked = false;
  const rounds = async (): Promise<void> => {
    let again: number | undefined;
    try {
      do {
        asked = false;
        await alone(async () => {
          again = (await round())?.again;
        });
        // something was put in after the outbox was read
      } while (asked);
    } finally {
      underWay = undefined;
    }
    if (again !== undefined) callOff = later(again, () => void go());
  };
  const go = (): Promise<void> => {
    callOff();
    asked = true;
    underWay ??= rounds();
    return underWay;
  };
  return { go, stop: () => callOff() };
};
