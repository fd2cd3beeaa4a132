import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Mode, RunRecord } from '../call/record.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type BestRuns, bestRuns, keepBest } from './best-run.ts';
import { longMemory, type Memory, tabMemory } from './memory.ts';
import { type RunResult, replayed } from './run-result.ts';
import { type GetText, getOverHttp, readShelf, type Shelved } from './scenario-shelf.ts';

/** What the desk knows: the calls that wait, the best runs, and the run that was just finished. */
export interface DeskState {
  readonly status: 'reading' | 'ready' | 'unreachable';
  readonly calls: readonly Shelved[];
  readonly mode: Mode;
  readonly best: BestRuns;
  /** the last run of this tab; undefined before the first */
  readonly result: RunResult | undefined;
}

export interface DeskActions {
  /** Reads the calls that wait; may be asked again when it failed. */
  read(): Promise<void>;
  choose(mode: Mode): void;
  /** Takes a finished run, and keeps it for this tab. */
  finish(result: RunResult): void;
  scenario(id: string): Scenario | undefined;
}

export type DeskStore = StoreApi<DeskState & DeskActions>;

export interface DeskMeans {
  readonly getText: GetText;
  /** kept for good */
  readonly long: Memory;
  /** kept for this tab */
  readonly tab: Memory;
}

const LAST_RUN = 'last-run';

/** The desk of one browser tab. */
export const createDeskStore = ({ getText, long, tab }: DeskMeans = browserMeans): DeskStore =>
  createStore((set, get) => ({
    status: 'reading',
    calls: [],
    mode: 'practice',
    best: bestRuns(long),
    result: undefined,
    read: async () => {
      if (get().status === 'unreachable') set({ status: 'reading' });
      try {
        const calls = await readShelf(getText);
        set({ status: 'ready', calls, result: get().result ?? lastRun(tab, calls) });
      } catch {
        set({ status: 'unreachable' });
      }
    },
    choose: (mode) => set({ mode }),
    finish: (result) => {
      tab.write(LAST_RUN, result.record);
      set({ result, best: keepBest(long, result) });
    },
    scenario: (id) => get().calls.find((call) => call.scenario?.id === id)?.scenario,
  }));

const browserMeans: DeskMeans = { getText: getOverHttp, long: longMemory, tab: tabMemory };

/** A reload of the result page plays the record of the run again. */
const lastRun = (tab: Memory, calls: readonly Shelved[]): RunResult | undefined => {
  const record = tab.read(LAST_RUN) as Partial<RunRecord> | undefined;
  const scenario = calls.find((call) => call.scenario?.id === record?.scenario?.id)?.scenario;
  return scenario && replayed(scenario, record as RunRecord);
};
