import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Mode, RunRecord } from '../call/record.ts';
import { isTranslationFile } from '../scenario/file-name.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { DataReading } from './all-my-data.ts';
import {
  type Archive,
  createArchive,
  type KeptRun,
  type Said,
  type UnfinishedRun,
} from './archive.ts';
import { type BestRuns, bestRuns } from './best-run.ts';
import type { DroppedFile } from './dropped.ts';
import { keptRun } from './kept-run.ts';
import { isLive } from './live.ts';
import { longMemory, type Memory, tabMemory } from './memory.ts';
import { keepFiles, keptFiles, type OwnCalls, withOwn } from './own-calls.ts';
import { broughtUp, markOf } from './place-mark.ts';
import type { Wish } from './progress.ts';
import type { RunResult } from './run-result.ts';
import { type GetText, getOverHttp, readShelf, type Shelved } from './scenario-shelf.ts';

/** What the desk knows: the calls that wait, the best runs, and the run that was just finished. */
export interface DeskState {
  readonly status: 'reading' | 'ready' | 'unreachable';
  /** one's own before those of the shelf */
  readonly calls: readonly Shelved[];
  /** the files that were put on the desk of this tab, the newest first */
  readonly own: readonly OwnCalls[];
  readonly mode: Mode;
  readonly best: BestRuns;
  /** the last run of this tab; undefined before the first */
  readonly result: RunResult | undefined;
  /** that run as the archive keeps it, with what the trainee said of it; undefined for one that is not kept */
  readonly kept: KeptRun | undefined;
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
  /** Reads the calls that wait; may be asked again when it failed. */
  read(): Promise<void>;
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
  leave(place: Omit<UnfinishedRun, 'leftAt'>): void;
  /** Keeps how far it has come since, at once: a tab that crashes has no time for more. */
  stand(place: Omit<UnfinishedRun, 'leftAt'>): void;
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

export interface DeskMeans {
  readonly getText: GetText;
  /** kept for good */
  readonly long: Memory;
  /** kept for this tab */
  readonly tab: Memory;
  readonly archive: Archive;
  /** a name that no other run has */
  readonly drawId: () => string;
  /** ms since 1970 */
  readonly today: () => number;
}

// the engine is large: what needs it brings it, and the desk does without
const allMyData = () => import('./all-my-data.ts');
// the checks weigh more than the desk, and most desks never see a file
const ownFile = () => import('./own-file.ts');

const WISH = 'wish';
const PLACE = 'place';
const LAST_RUN = 'last-run';
/** what the archive calls it, and where the trainee took over */
const ABOUT_LAST_RUN = 'about-last-run';

/** The desk of one browser tab. */
export const createDeskStore = (means: DeskMeans = browserMeans): DeskStore => {
  const { getText, long, tab, archive, drawId, today } = means;
  // one after the other: what is said of a run finds the run
  let written = Promise.resolve();
  const write = (work: () => Promise<void>): void => {
    written = written.then(work);
  };
  let shelf: readonly Shelved[] = [];
  let files = keptFiles(tab);
  let left: UnfinishedRun | undefined;
  /** what of it the archive has confirmed */
  let confirmed: UnfinishedRun | undefined;
  return createStore((set, get) => {
    const withBest = (runs: readonly KeptRun[]): Pick<DeskState, 'runs' | 'best'> => ({
      runs,
      best: bestRuns(runs),
    });
    const put = (kept: KeptRun): void =>
      set({ kept, ...withBest([...get().runs.filter(({ id }) => id !== kept.id), kept]) });
    const lay = (kept: DroppedFile[], own: readonly OwnCalls[]): void => {
      files = kept;
      keepFiles(tab, files);
      set({ own, calls: withOwn(own, shelf) });
    };
    /** What lies on the desk; after a reload of the page, what lay there before. */
    const ownAgain = async (): Promise<void> => {
      if (get().own.length === files.length) return;
      const asked = files;
      if (files.length === 0) return;
      const { ownCalls } = await ownFile();
      const own = await Promise.all(files.map((file) => ownCalls(file, files, getText)));
      // somebody may have put another file there meanwhile
      if (asked === files) set({ own });
    };
    const seeWhetherKept = async (): Promise<void> => {
      const keeps = await archive.keeps();
      if (keeps !== get().keeps) set({ keeps });
    };
    const standAt = (place: Omit<UnfinishedRun, 'leftAt'>): UnfinishedRun => {
      left = { ...place, leftAt: today() };
      long.write(PLACE, markOf(left, confirmed));
      return left;
    };
    const forgetLeft = (): void => {
      left = undefined;
      confirmed = undefined;
      long.write(PLACE, null);
      void archive.forgetLeft();
    };
    return {
      status: 'reading',
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
          await ownAgain();
          shelf = await readShelf(getText).catch((error) => {
            set({ calls: withOwn(get().own, shelf) });
            throw error;
          });
          await written;
          const runs = await archive.runs();
          left = (await isLive())
            ? undefined
            : (left ?? broughtUp(await archive.left(), long.read(PLACE)));
          const keeps = await archive.keeps();
          const last = get().result
            ? {}
            : await lastRun(tab, withOwn(get().own, shelf), runs, left);
          const calls = withOwn(get().own, shelf);
          set({ status: 'ready', calls, ...withBest(runs), now: today(), keeps, ...last });
        } catch {
          // offline: the calls that were read can still be taken
          set({ status: get().calls.length > 0 ? 'ready' : 'unreachable' });
        }
      },
      take: async (taken) => {
        const all = [
          ...taken,
          ...files.filter(({ name }) => !taken.some((file) => file.name === name)),
        ];
        // a translation that lay there already may be of a call that has just come
        const again = all.filter((file) => taken.includes(file) || isTranslationFile(file.name));
        const { ownCalls } = await ownFile();
        const own = await Promise.all(again.map((file) => ownCalls(file, all, getText)));
        const known = new Map([...get().own, ...own].map((one) => [one.file, one]));
        lay(
          all,
          all.flatMap(({ name }) => known.get(name) ?? []),
        );
      },
      putAway: (file) =>
        lay(
          files.filter(({ name }) => name !== file),
          get().own.filter((one) => one.file !== file),
        ),
      choose: (mode) => set({ mode }),
      wishFor: (wish) => {
        long.write(WISH, wish);
        set({ wish });
      },
      finish: (result) => {
        const kept = keptRun(result, drawId(), today());
        tab.write(LAST_RUN, result.record);
        tab.write(ABOUT_LAST_RUN, { id: kept.id, tookOverAt: result.tookOverAt });
        write(() => archive.keep(kept).then(seeWhetherKept));
        forgetLeft();
        put(kept);
        set({ result });
      },
      leave: (place) => {
        const at = standAt(place);
        const kept = archive.leave(at).then((isKept) => {
          if (isKept && left) confirmed = at;
        });
        void kept.then(seeWhetherKept);
      },
      stand: (place) => void standAt(place),
      left: () => left,
      forgetLeft: () => {
        forgetLeft();
        // whoever shows what was left looks again
        set({ now: today() });
      },
      breakOff: (result) => {
        const kept: KeptRun = { ...keptRun(result, drawId(), today()), brokenOff: true };
        write(() => archive.keep(kept));
        forgetLeft();
        set({ ...withBest([...get().runs, kept]), now: today() });
      },
      amend: (said) => {
        const { kept } = get();
        if (!kept) return;
        write(() => archive.amend(kept.id, said));
        put({ ...kept, ...said });
      },
      show: (result) => {
        tab.write(LAST_RUN, result.record);
        tab.write(ABOUT_LAST_RUN, null);
        set({ result, kept: undefined });
      },
      lookBack: (result, kept) => {
        tab.write(LAST_RUN, result.record);
        tab.write(ABOUT_LAST_RUN, { id: kept.id, tookOverAt: kept.tookOverAt });
        set({ result, kept });
      },
      exportAll: async (settings) => (await allMyData()).writeData(get().runs, settings),
      importAll: async (text) => {
        const reading = (await allMyData()).readData(text);
        if ('error' in reading) return reading;
        const { runs } = reading.data;
        for (const run of runs) write(() => archive.keep(run));
        const own = new Map([...get().runs, ...runs].map((run) => [run.id, run]));
        set(withBest([...own.values()].sort((a, b) => a.finishedAt - b.finishedAt)));
        return reading;
      },
      forgetAll: async () => {
        write(() => archive.forgetAll());
        long.forgetAll();
        tab.forgetAll();
        lay([], []);
        left = undefined;
        confirmed = undefined;
        set({ runs: [], best: {}, result: undefined, kept: undefined, wish: 'recommended' });
        await written;
      },
      scenario: (id) => get().calls.find((call) => call.scenario?.id === id)?.scenario,
    };
  });
};

const wishIn = (kept: unknown): Wish =>
  kept === 'easier' || kept === 'harder' ? kept : 'recommended';

/** A page that came without TLS has no `crypto.randomUUID`. */
const drawHex = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

const browserMeans: DeskMeans = {
  getText: getOverHttp,
  long: longMemory,
  tab: tabMemory,
  archive: createArchive(),
  drawId: () => crypto.randomUUID?.() ?? drawHex(),
  today: () => Date.now(),
};

/** A reload of the result page plays the record of the run again; a new tab, that of the run in which a call was taken over and left. */
const lastRun = async (
  tab: Memory,
  calls: readonly Shelved[],
  runs: readonly KeptRun[],
  left: UnfinishedRun | undefined,
): Promise<Pick<DeskState, 'result' | 'kept'>> => {
  const record = (tab.read(LAST_RUN) ?? left?.of) as Partial<RunRecord> | undefined;
  const about = tab.read(ABOUT_LAST_RUN) as Partial<KeptRun> | null | undefined;
  const scenario = calls.find((call) => call.scenario?.id === record?.scenario?.id)?.scenario;
  const kept = runs.find(({ id }) => id === about?.id);
  const result =
    scenario &&
    (await import('./run-result.ts')).replayed(scenario, record as RunRecord, kept?.tookOverAt);
  return { result, kept: result && kept };
};
