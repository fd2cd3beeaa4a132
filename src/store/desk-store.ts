import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Mode } from '../call/record.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { DataReading } from './all-my-data.ts';
import type { KeptRun, Said, UnfinishedRun } from './archive.ts';
import { type BestRuns, bestRuns } from './best-run.ts';
import { browserMeans, type DeskMeans } from './desk-means.ts';
import type { DroppedFile } from './dropped.ts';
import { keptRun } from './kept-run.ts';
import { keepLastRun, type LastRun, lastRun } from './last-run.ts';
import { type OwnCalls, withOwn } from './own-calls.ts';
import { createOwnFiles } from './own-files.ts';
import type { Wish } from './progress.ts';
import type { RunResult } from './run-result.ts';
import { readShelf, renewWords, type Shelved } from './scenario-shelf.ts';
import { createUnfinishedCall, type Place } from './unfinished-call.ts';
import { Unreachable } from './unreachable.ts';
import { createUnwrittenRuns, withUnwritten } from './unwritten-runs.ts';

/** What the desk knows: the calls that wait, the best runs, and the run that was just finished. */
export interface DeskState extends LastRun {
  readonly status: 'reading' | 'ready' | 'unreachable';
  /** what broke while the desk was read, other than the way to the server; undefined while nothing has */
  readonly fault: unknown;
  /** one's own before those of the shelf */
  readonly calls: readonly Shelved[];
  /** the files that were put on the desk of this tab, the newest first */
  readonly own: readonly OwnCalls[];
  readonly mode: Mode;
  readonly best: BestRuns;
  /** all that the archive keeps, the oldest first */
  readonly runs: readonly KeptRun[];
  /** the wall clock at the last look at the shelf, ms since 1970 */
  readonly now: number;
  /** what the trainee wants other than what is recommended */
  readonly wish: Wish;
  /** whether what is done here outlives the page; false where storage is full or forbidden */
  readonly keeps: boolean;
}

export interface DeskActions {
  /** Reads the calls that wait; may be asked again when it failed. Never rejects: see `status` and `fault`. */
  read(): Promise<void>;
  /** Looks anew for the words of the calls in a file of the shelf; rejects where the shelf cannot be reached. */
  renewWords(file: string): Promise<void>;
  /** Puts scenario files on the desk of this tab, checked; one of the same name takes the place of the other. */
  take(files: readonly DroppedFile[]): Promise<void>;
  /** Takes such a file off the desk. */
  putAway(file: string): void;
  choose(mode: Mode): void;
  /** Asks for easier or harder calls than are recommended. */
  wishFor(wish: Wish): void;
  /** Takes a finished run, and keeps it for this tab and in the archive. */
  finish(result: RunResult): void;
  /** Keeps the place that an unfinished call is at. */
  leave(place: Place): void;
  /** Keeps how far it has come since, at once: a tab that crashes has no time for more. */
  stand(place: Place): void;
  /** The call that was left; undefined where none was. */
  left(): UnfinishedRun | undefined;
  /** The call that was left is given up. */
  forgetLeft(): void;
  /** Keeps an exam that was left in its middle as broken off. */
  breakOff(result: RunResult): void;
  /** Puts what the trainee says beside the run that was just finished. */
  amend(said: Said): void;
  /** Shows a run that is somebody's: the debrief is of it, and nothing of it is kept for good. */
  show(result: RunResult): void;
  /** Goes back to the debrief of a run that is kept. */
  lookBack(result: RunResult, kept: KeptRun): void;
  /** All that is kept, with these settings, as the text of a file. */
  exportAll(settings: unknown): Promise<string>;
  /** Takes over what such a file holds; gives what is wrong with it, and the settings in it. */
  importAll(text: string): Promise<DataReading>;
  /** Deletes all that is kept of this trainee. */
  forgetAll(): Promise<void>;
  scenario(id: string): Scenario | undefined;
}

export type DeskStore = StoreApi<DeskState & DeskActions>;

// the engine is large: what needs it brings it, and the desk does without
const allMyData = () => import('./all-my-data.ts');

const WISH = 'wish';

/** The desk of one browser tab. */
export const createDeskStore = (means: DeskMeans = browserMeans): DeskStore => {
  const { getText, long, tab, archive, drawId, today } = means;
  // one after the other: what is said of a run finds the run
  let written = Promise.resolve();
  const write = (work: () => Promise<void>): void => {
    written = written.then(work);
  };
  const unwritten = createUnwrittenRuns(long);
  /** Notes a run at once, and puts it into the archive when its turn has come. */
  const file = (kept: KeptRun, put: () => Promise<boolean> = () => archive.keep(kept)): void => {
    unwritten.note(kept);
    write(async () => {
      if (await put()) unwritten.written(kept);
    });
  };
  /** Files what an earlier page could not wait for; asked when it is done, since another tab may have filed it meanwhile. */
  const fileLate = async (): Promise<void> => {
    for (const run of unwritten.all()) if (await archive.keep(run)) unwritten.written(run);
  };
  let shelf: readonly Shelved[] = [];
  const files = createOwnFiles(tab, getText);
  const unfinished = createUnfinishedCall(long, archive, today);
  const desk = (): Pick<DeskState, 'own' | 'calls'> => {
    const own = files.calls();
    return { own, calls: withOwn(own, shelf) };
  };
  return createStore((set, get) => {
    const withBest = (runs: readonly KeptRun[]): Pick<DeskState, 'runs' | 'best'> => ({
      runs,
      best: bestRuns(runs),
    });
    const put = (kept: KeptRun): void =>
      set({ kept, ...withBest([...get().runs.filter(({ id }) => id !== kept.id), kept]) });
    const seeWhetherKept = async (): Promise<void> => {
      const keeps = await archive.keeps();
      if (keeps !== get().keeps) set({ keeps });
    };
    return {
      status: 'reading',
      fault: undefined,
      calls: [],
      own: [],
      mode: 'practice',
      best: {},
      result: undefined,
      kept: undefined,
      runs: [],
      now: today(),
      wish: wishIn(long.read(WISH)),
      keeps: true,
      read: async () => {
        if (get().status === 'unreachable') set({ status: 'reading' });
        try {
          await files.read();
          shelf = await readShelf(getText).catch((error) => {
            set(desk());
            throw error;
          });
          await written;
          const late = unwritten.all();
          const runs = withUnwritten(await archive.runs(), late);
          write(fileLate);
          const left = await unfinished.look();
          const keeps = await archive.keeps();
          const last = get().result ? {} : await lastRun(tab, desk().calls, runs, left);
          set({ status: 'ready', ...desk(), ...withBest(runs), now: today(), keeps, ...last });
        } catch (error) {
          // offline: the calls that were read can still be taken
          set({ status: get().calls.length > 0 ? 'ready' : 'unreachable' });
          if (!(error instanceof Unreachable)) set({ fault: error });
        }
      },
      renewWords: (file) => renewWords(getText, file, get().calls),
      take: async (taken) => {
        await files.take(taken);
        set(desk());
      },
      putAway: (file) => {
        files.putAway(file);
        set(desk());
      },
      choose: (mode) => set({ mode }),
      wishFor: (wish) => {
        long.write(WISH, wish);
        set({ wish });
      },
      finish: (result) => {
        const kept = keptRun(result, drawId(), today());
        keepLastRun(tab, result, kept);
        // the way back to the call is given up once its run is noted
        file(kept);
        write(seeWhetherKept);
        unfinished.forget();
        put(kept);
        set({ result });
      },
      leave: (place) => void unfinished.leave(place).then(seeWhetherKept),
      stand: unfinished.stand,
      left: unfinished.place,
      forgetLeft: () => {
        unfinished.forget();
        // whoever shows what was left looks again
        set({ now: today() });
      },
      breakOff: (result) => {
        const kept: KeptRun = { ...keptRun(result, drawId(), today()), brokenOff: true };
        file(kept);
        unfinished.forget();
        set({ ...withBest([...get().runs, kept]), now: today() });
      },
      amend: (said) => {
        const { kept } = get();
        if (!kept) return;
        const amended = { ...kept, ...said };
        file(amended, () => archive.amend(kept.id, said));
        put(amended);
      },
      show: (result) => {
        keepLastRun(tab, result, null);
        set({ result, kept: undefined });
      },
      lookBack: (result, kept) => {
        keepLastRun(tab, result, kept);
        set({ result, kept });
      },
      exportAll: async (settings) => (await allMyData()).writeData(get().runs, settings),
      importAll: async (text) => {
        const reading = (await allMyData()).readData(text);
        if ('error' in reading) return reading;
        const { runs } = reading.data;
        for (const run of runs) write(() => archive.keep(run).then(() => undefined));
        const own = new Map([...get().runs, ...runs].map((run) => [run.id, run]));
        set(withBest([...own.values()].sort((a, b) => a.finishedAt - b.finishedAt)));
        return reading;
      },
      forgetAll: async () => {
        unfinished.forget();
        write(() => archive.forgetAll());
        long.forgetAll();
        tab.forgetAll();
        files.putAllAway();
        set({
          ...desk(),
          ...withBest([]),
          result: undefined,
          kept: undefined,
          wish: 'recommended',
        });
        await written;
      },
      scenario: (id) => get().calls.find((call) => call.scenario?.id === id)?.scenario,
    };
  });
};

const wishIn = (kept: unknown): Wish =>
  kept === 'easier' || kept === 'harder' ? kept : 'recommended';
