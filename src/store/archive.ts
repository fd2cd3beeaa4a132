import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { AfterCall } from '../call/after-call.ts';
import type { RunRecord } from '../call/record.ts';
import type { Dimension } from '../scoring/index.ts';
import { createBrowserDatabase } from './browser-database.ts';
import type { Shift } from './kept-shift.ts';
import type { Timing } from './settings.ts';

/** A finished run as it is kept, with what the trainee said of it. */
export interface KeptRun {
  readonly id: string;
  readonly record: RunRecord;
  /** the wall clock when it was over, ms since 1970 */
  readonly finishedAt: number;
  /** 0 to 100 */
  readonly total: number;
  /** points out of what was tested, per mille, of each dimension that was */
  readonly dimensions: Readonly<Partial<Record<Dimension, number>>>;
  /** opportunities taken and offered, by weight, of each dimension that was tested */
  readonly chances: Readonly<Partial<Record<Dimension, readonly [taken: number, of: number]>>>;
  readonly criticalFails: number;
  /** how its time ran against the clock on the wall */
  readonly timing: Timing;
  /** arousal in per mille, evenly spaced over the call; undefined for runs from before it was kept */
  readonly line?: readonly number[];
  /** virtual ms at which the trainee took over a call that was played before; a run that began in mid-call is practice and no best run */
  readonly tookOverAt?: number;
  /** an exam that was left in the middle: as far as it went, and it counts nowhere */
  readonly brokenOff?: true;
  /** how the trainee thought it went before they saw a number, 1 to 5 a dimension; empty where they would rather not say */
  readonly ownView?: Readonly<Partial<Record<Dimension, number>>>;
  /** what the trainee resolved to do next time, in their own words */
  readonly plan?: Plan;
  /** short answers to the questions of the debrief, by question */
  readonly answers?: Readonly<Record<string, string>>;
}

/** What a trainee can say of a run. */
export type Said = Partial<Pick<KeptRun, 'ownView' | 'plan' | 'answers'>>;

/** An if-then plan: if `cue`, then I `act`; `watches` names what the next call is checked for, where the engine can tell. */
export interface Plan {
  readonly cue: string;
  readonly act: string;
  readonly watches?: string;
}

/** A call that was not brought to its end: enough to go on at the same millisecond. */
export interface UnfinishedRun {
  readonly record: RunRecord;
  /** the wall clock, ms since 1970 */
  readonly leftAt: number;
  /** where in the game it was, as the address behind the `#` says it */
  readonly address: string;
  /** virtual ms at which the trainee took over a call that was played before */
  readonly tookOverAt?: number;
  /** the call that was played before, where they took one over */
  readonly of?: RunRecord;
  /** the shift that it is a call of */
  readonly shift?: Shift;
  /** what they had written down */
  readonly notes?: string;
  /** what was done so far of the work after the call; undefined while the call goes on */
  readonly draft?: AfterCall;
}

/** Everything that this browser keeps of a trainee. Nothing in here rejects: what cannot be kept is told by `keeps`. */
export interface Archive {
  /** whether what is put in outlives the page; false where storage is full or forbidden */
  keeps(): Promise<boolean>;
  /** Keeps a finished run; gives whether that is on the disk. */
  keep(run: KeptRun): Promise<boolean>;
  runs(): Promise<readonly KeptRun[]>;
  /** Puts what the trainee said of a run beside it, if it has the run; false where that is not on the disk. */
  amend(id: string, said: Said): Promise<boolean>;
  /** Keeps where a call is; gives whether that is on the disk. */
  leave(run: UnfinishedRun): Promise<boolean>;
  left(): Promise<UnfinishedRun | undefined>;
  /** The unfinished call is finished, or was given up. */
  forgetLeft(): Promise<void>;
  /** Deletes all of it. */
  forgetAll(): Promise<void>;
}

interface Schema extends DBSchema {
  runs: { key: string; value: KeptRun };
  left: { key: string; value: UnfinishedRun };
}

const NAME = 'hold-the-line';
const VERSION = 1;
const LEFT = 'left';

const open = async (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(NAME, VERSION, {
    upgrade: (db) => {
      db.createObjectStore('runs', { keyPath: 'id' });
      db.createObjectStore('left');
    },
  });

/** The archive of this browser. Where it allows no database, or that one is full, what does not fit is kept while the page is open. */
export const createArchive = (): Archive => {
  const unkept = new Map<string, KeptRun>();
  const known = new Map<string, KeptRun>();
  let unkeptLeft: UnfinishedRun | undefined;
  const { attempt, keeps } = createBrowserDatabase(open);
  const keep = (run: KeptRun): Promise<boolean> => {
    known.set(run.id, run);
    return attempt(
      async (db) => {
        await db.put('runs', run);
        return true;
      },
      () => {
        unkept.set(run.id, run);
        return false;
      },
    );
  };
  /** Each reading copies all that it reads; what was played is held once, and what was said of it since is taken from the copy. */
  const heldOnce = (read: KeptRun): KeptRun => {
    const { ownView, plan, answers } = read;
    const run: KeptRun = {
      ...(known.get(read.id) ?? read),
      ...(ownView && { ownView }),
      ...(plan && { plan }),
      ...(answers && { answers }),
    };
    known.set(run.id, run);
    return run;
  };
  const runs = async (): Promise<readonly KeptRun[]> => {
    const kept = await attempt(
      (db) => db.getAll('runs'),
      () => [],
    );
    return [...kept.map(heldOnce), ...unkept.values()].sort((a, b) => a.finishedAt - b.finishedAt);
  };
  return {
    keeps,
    keep,
    runs,
    amend: async (id, said) => {
      const run = (await runs()).find((known) => known.id === id);
      return run ? keep({ ...run, ...said }) : true;
    },
    leave: (run) =>
      attempt(
        async (db) => {
          const write = db.transaction('left', 'readwrite');
          const put = write.store.put(run, LEFT);
          // the page may be gone before it would be asked whether that was all
          write.commit();
          await Promise.all([put, write.done]);
          return true;
        },
        () => {
          unkeptLeft = run;
          return false;
        },
      ),
    left: async () =>
      (await attempt(
        (db) => db.get('left', LEFT),
        () => undefined,
      )) ?? unkeptLeft,
    forgetLeft: () => {
      unkeptLeft = undefined;
      return attempt(
        (db) => db.delete('left', LEFT),
        () => undefined,
      );
    },
    forgetAll: () => {
      unkept.clear();
      known.clear();
      unkeptLeft = undefined;
      return attempt(
        async (db) => {
          await Promise.all([db.clear('runs'), db.clear('left')]);
        },
        () => undefined,
      );
    },
  };
};
