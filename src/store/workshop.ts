import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Mode } from '../call/record.ts';
import { type CarriedOver, replayOnto } from '../explore/index.ts';
import type { Finding } from '../scenario/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { say } from '../words/say.ts';
import { type CallStore, createCallStore, type Pace, type Standing } from './call-store.ts';
import type { DeskStore } from './desk-store.ts';
import type { DroppedFile } from './dropped.ts';
import { ownCalls } from './own-file.ts';
import { ringPhone } from './run-result.ts';

/** What is known of the file that is being written. */
export interface WorkshopState {
  /** undefined before it came for the first time */
  readonly file: string | undefined;
  readonly calls: readonly Scenario[];
  readonly findings: readonly Finding[];
  /** nobody tells of changes just now */
  readonly lost: boolean;
  /** how often a playable version came; a call in progress begins anew with each */
  readonly version: number;
  /** what became of the call in progress, in words */
  readonly said: string;
}

export interface WorkshopActions {
  /** Takes the file as it is now. */
  take(file: DroppedFile): Promise<void>;
  /** Takes the translations of the file as they are now; a call in progress goes on, in the new words. */
  takeWords(): Promise<void>;
  lose(lost: boolean): void;
  /** Lets the phone ring, or, after a change of the file, goes on where the call was. */
  ring(
    scenario: Scenario,
    seed: number,
    mode: Mode,
    pace?: () => Pace,
    standing?: Standing,
  ): CallStore;
}

export type Workshop = StoreApi<WorkshopState & WorkshopActions>;

/** Looks after one file that is being written, on the desk where it is played. */
export const createWorkshop = (desk: DeskStore): Workshop => {
  let playing: CallStore | undefined;
  let latest = 0;
  return createStore((set, get) => ({
    file: undefined,
    calls: [],
    findings: [],
    lost: false,
    version: 0,
    said: '',
    take: async (file) => {
      latest += 1;
      const mine = latest;
      const { calls, findings } = await ownCalls(file);
      if (calls.length > 0) await desk.getState().read();
      // of two saves close together only the later one counts
      if (mine !== latest) return;
      const known = { file: file.name, calls, findings, lost: false };
      if (calls.length === 0)
        set({ ...known, said: get().version > 0 ? say('workshop.as-before') : '' });
      else set({ ...known, version: get().version + 1, said: '' });
      // a translation that was written while the page was on its way to be told is told of by nobody
      await get().takeWords();
    },
    takeWords: async () => {
      const { file } = get();
      // what cannot be read now comes with the next save
      if (file !== undefined)
        await desk
          .getState()
          .renewWords(file)
          .catch(() => {});
    },
    lose: (lost) => set({ lost }),
    ring: (scenario, seed, mode, pace, standing) => {
      const before = playing?.getState();
      const record = before?.call().record();
      if (
        before === undefined ||
        record === undefined ||
        record.seed !== seed ||
        record.mode !== mode ||
        before.view.ended ||
        record.scenario.id !== scenario.id ||
        record.scenario.hash === scenario.hash
      ) {
        playing = ringPhone(scenario, seed, mode, pace, standing);
        return playing;
      }
      const { beat } = before.view;
      const carried = replayOnto(scenario, record, beat);
      playing = createCallStore(scenario, carried.call, mode, pace, standing);
      // the screens are being drawn just now
      queueMicrotask(() => set({ said: carriedText(carried, beat) }));
      return playing;
    },
  }));
};

const carriedText = ({ call, fitted: count, of, how }: CarriedOver, what: string): string => {
  if (how === 'replayed') return say('workshop.replayed', { what });
  const fits = { which: count === of ? 'all' : 'some', count, of, what };
  return how === 'led'
    ? say('workshop.led', fits)
    : say('workshop.elsewhere', { ...fits, other: call.view().beat });
};

/** Asks a development server for the file, now and after each save. Gives how to stop. */
export const followFile = (workshop: Workshop, address = '/dev/events'): (() => void) => {
  const events = new EventSource(address);
  events.addEventListener('file', ({ data }: MessageEvent<string>) => {
    void workshop.getState().take(JSON.parse(data) as DroppedFile);
  });
  events.addEventListener('words', () => void workshop.getState().takeWords());
  events.addEventListener('open', () => workshop.getState().lose(false));
  events.addEventListener('error', () => workshop.getState().lose(true));
  return () => events.close();
};
