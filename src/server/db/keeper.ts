import { Refusal } from '../refusal.ts';
import { faultOf } from './faults.ts';
import { keepRuns } from './keep-runs.ts';
import type { Opened } from './open.ts';
import type { Arrival } from './run-row.ts';
import type { Run } from './runs.ts';

/** Keeps runs as they arrive: those that arrive together in one transaction, with one sync of the disk. */
export interface Keeper {
  /**
   * Keeps one run; when this resolves it is on the disk.
   *
   * @throws Refusal as keepRuns says, or what the database threw
   */
  keep(arrival: Arrival): Promise<Run>;
}

interface Waiting {
  readonly arrival: Arrival;
  readonly resolve: (run: Run) => void;
  readonly reject: (error: unknown) => void;
}

/** So many runs go into one transaction. */
const TOGETHER = 40;
/** So long the first of them waits for others, in ms: one sync of a disk takes about as much. */
const GATHER_MS = 10;
/** Transactions at a time: SQLite does one after the other anyway. */
const LANES = { sqlite: 1, postgres: 3 };

/** The keeper of one server's database. */
export const createKeeper = ({ db, engine }: Pick<Opened, 'db' | 'engine'>): Keeper => {
  const queue: Waiting[] = [];
  let busy = 0;
  let isGathering = false;

  const keepTogether = async (some: readonly Waiting[]): Promise<void> => {
    try {
      const results = await keepRuns(
        db,
        some.map(({ arrival }) => arrival),
      );
      for (const [n, result] of results.entries())
        if (result instanceof Refusal) some[n]?.reject(result);
        else some[n]?.resolve(result);
    } catch (error) {
      // one that the database stumbles over must not take the others with it
      if (some.length > 1 && faultOf(error) === 'other')
        for (const one of some) await keepTogether([one]);
      else for (const { reject } of some) reject(error);
    }
  };

  const gather = (): void => {
    if (isGathering || busy >= LANES[engine] || queue.length === 0) return;
    isGathering = true;
    setTimeout(() => {
      isGathering = false;
      busy += 1;
      const some = queue.splice(0, TOGETHER);
      gather();
      void keepTogether(some).finally(() => {
        busy -= 1;
        gather();
      });
    }, GATHER_MS);
  };

  return {
    keep: (arrival) =>
      new Promise((resolve, reject) => {
        queue.push({ arrival, resolve, reject });
        gather();
      }),
  };
};
