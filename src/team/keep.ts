import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { createBrowserDatabase } from '../store/browser-database.ts';
import type { RunResult } from '../store/run-result.ts';
import type { Answer } from './client.ts';
import type { TroubleCode } from './trouble.ts';

/** A finished run that the server has not confirmed yet. */
export interface WaitingRun {
  readonly attempt: string;
  /** whose it is; another member of this browser does not hand it in */
  readonly member: string;
  /** of the challenge, where it is of one */
  readonly challenge: string | null;
  readonly position: number | null;
  readonly title: string;
  readonly record: RunResult['record'];
  /** the wall clock when it was over, ms since 1970 */
  readonly finishedAt: number;
  /** how often it was sent in vain */
  readonly tries: number;
  /** why it is still here, after it was sent */
  readonly trouble?: { readonly code: TroubleCode; readonly detail: string };
  /** it is an exam, and the server knows that its attempt is used up */
  readonly told?: true;
  /** the server does not want it; it is not sent again */
  readonly refused?: boolean;
}

export type Attempt = Answer<'attempt'>['attempts'][number];

/** An attempt in stock; with the text of the call where the shelf has another version of it. */
export interface Stocked {
  readonly attempt: Attempt;
  readonly text?: string;
  /** virtual ms at which the exam was answered: it is under way, or was broken off, and nobody takes it any more */
  readonly begunAt?: number;
  /** whether the server knows of that */
  readonly told?: true;
}

/** What is told of the team where the server cannot be reached. */
export interface LastKnown {
  readonly session: Answer<'session'>;
  readonly challenges: Answer<'challenges'>['challenges'];
}

/** What this browser keeps for a team. Nothing in here rejects; `keeps` tells whether it outlives the page. */
export interface Keep {
  keeps(): Promise<boolean>;
  /** The runs that wait, the oldest first. */
  waiting(): Promise<readonly WaitingRun[]>;
  /** Puts a run in; the first that comes for an attempt stays. Done when it is on the disk. */
  wait(run: WaitingRun): Promise<void>;
  /** Puts down what became of sending it, if it still waits. */
  amend(run: WaitingRun): Promise<void>;
  letGo(attempt: string): Promise<void>;
  stock(): Promise<readonly Stocked[]>;
  restock(stock: readonly Stocked[]): Promise<void>;
  /** Puts down that an exam was answered, or that the server knows of it, if the attempt is still in stock. */
  begin(id: string, how: Pick<Stocked, 'begunAt' | 'told'>): Promise<void>;
  /** Takes one attempt out of stock: its call is over. */
  useUp(attempt: string): Promise<void>;
  lastKnown(): Promise<LastKnown | undefined>;
  know(known: LastKnown): Promise<void>;
  /** Forgets the team; what waits is kept unless `all`. */
  forget(all: boolean): Promise<void>;
}

interface Schema extends DBSchema {
  waiting: { key: string; value: WaitingRun };
  stock: { key: string; value: Stocked };
  known: { key: string; value: LastKnown };
}

const NAME = 'hold-the-line-team';
const KNOWN = 'last';

const open = async (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>(NAME, 1, {
    upgrade: (db) => {
      db.createObjectStore('waiting', { keyPath: 'attempt' });
      db.createObjectStore('stock', { keyPath: 'attempt.id' });
      db.createObjectStore('known');
    },
  });

/** What this browser keeps for a team; in memory where it allows no database, or that one is full. */
export const createKeep = (): Keep => {
  const unkept = new Map<string, WaitingRun>();
  let unkeptStock: readonly Stocked[] = [];
  let unkeptKnown: LastKnown | undefined;
  const { attempt, keeps } = createBrowserDatabase(open);
  /** Writes one run after a look at what is there under its name, in one go; on the disk when it is done. */
  const write = (run: WaitingRun, wanted: (there: boolean) => boolean): Promise<void> =>
    attempt(
      async (db) => {
        const tx = db.transaction('waiting', 'readwrite', { durability: 'strict' });
        const there = (await tx.store.getKey(run.attempt)) !== undefined;
        if (wanted(there)) await tx.store.put(run);
        await tx.done;
      },
      () => {
        if (wanted(unkept.has(run.attempt))) unkept.set(run.attempt, run);
      },
    );
  return {
    keeps,
    waiting: async () => {
      const kept = await attempt(
        (db) => db.getAll('waiting'),
        () => [],
      );
      return [...kept, ...unkept.values()].sort((a, b) => a.finishedAt - b.finishedAt);
    },
    wait: (run) => write(run, (there) => !there),
    amend: async (run) => {
      if (unkept.has(run.attempt)) unkept.set(run.attempt, run);
      else await write(run, (there) => there);
    },
    letGo: (id) => {
      unkept.delete(id);
      return attempt(
        (db) => db.delete('waiting', id),
        () => undefined,
      );
    },
    stock: () =>
      attempt(
        (db) => db.getAll('stock'),
        () => [...unkeptStock],
      ),
    restock: (stock) => {
      unkeptStock = stock;
      return attempt(
        async (db) => {
          const tx = db.transaction('stock', 'readwrite');
          await tx.store.clear();
          for (const one of stock) await tx.store.put(one);
          await tx.done;
        },
        () => undefined,
      );
    },
    begin: (id, how) =>
      attempt(
        async (db) => {
          const tx = db.transaction('stock', 'readwrite', { durability: 'strict' });
          const one = await tx.store.get(id);
          // it is begun once
          if (one) await tx.store.put({ ...how, ...one, ...(how.told && { told: true }) });
          await tx.done;
        },
        () => {
          unkeptStock = unkeptStock.map((one) =>
            one.attempt.id === id ? { ...how, ...one, ...(how.told && { told: true }) } : one,
          );
        },
      ),
    useUp: (id) => {
      unkeptStock = unkeptStock.filter((one) => one.attempt.id !== id);
      return attempt(
        (db) => db.delete('stock', id),
        () => undefined,
      );
    },
    lastKnown: () =>
      attempt(
        (db) => db.get('known', KNOWN),
        () => unkeptKnown,
      ),
    know: (known) => {
      unkeptKnown = known;
      return attempt(
        async (db) => void (await db.put('known', known, KNOWN)),
        () => undefined,
      );
    },
    forget: (all) => {
      if (all) unkept.clear();
      unkeptStock = [];
      unkeptKnown = undefined;
      return attempt(
        async (db) => {
          await Promise.all([
            db.clear('stock'),
            db.clear('known'),
            ...(all ? [db.clear('waiting')] : []),
          ]);
        },
        () => undefined,
      );
    },
  };
};
