import { type CallStudy, join, studiesOf, type Tally } from '../explore/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Fault, readPortion } from './study-portion.ts';
import type { FromWorker, ToWorker } from './study-worker.ts';

/** What became of a pile of files. */
export interface Studied {
  readonly studies: readonly CallStudy[];
  readonly runs: number;
  readonly faults: readonly Fault[];
  /** how long it took, ms of the wall clock */
  readonly tookMs: number;
}

/** The reading of a pile of files, under way. */
export interface Studying {
  /** undefined when it was called off; rejects when a worker could not start */
  readonly done: Promise<Studied | undefined>;
  callOff(): void;
}

/** So many files at a time: enough to be read in one go, few enough to see them go by. */
const PORTION = 64;
/** So many portions lie with a worker, so that one is read while another is played. */
const AHEAD = 2;
/** A worker costs more to start than it saves on a handful of files; more than eight wait for one disk. */
const MOST_WORKERS = 8;

const workersFor = (files: number): number =>
  Math.min(navigator.hardwareConcurrency || 2, MOST_WORKERS, Math.ceil(files / PORTION));

const startWorker = (): Worker =>
  new Worker(new URL('./study-worker.ts', import.meta.url), { type: 'module' });

/** Plays all run records among `files` again, beside the page, and sums them up; `onProgress` hears how many are through. */
export const studyRuns = (
  files: readonly File[],
  scenarios: readonly Scenario[],
  onProgress: (through: number) => void,
): Studying => {
  const began = performance.now();
  const tally: Tally = new Map();
  const faults: Fault[] = [];
  const workers = Array.from({ length: workersFor(files.length) }, startWorker);
  let handedOut = 0;
  let through = 0;
  let counting = workers.length;
  const stop = (): void => {
    for (const worker of workers) worker.terminate();
  };
  let callOff = (): void => undefined;
  const done = new Promise<Studied | undefined>((finish, fail) => {
    callOff = () => {
      stop();
      finish(undefined);
    };
    const goOn = (more: number, amiss: readonly Fault[]): void => {
      through += more;
      faults.push(...amiss);
      onProgress(through);
      if (through < files.length) return;
      for (const worker of workers) tell(worker, 'no-more');
    };
    /** Keeps a worker in portions until there are none. */
    const supply = async (worker: Worker): Promise<void> => {
      const own = files.slice(handedOut, handedOut + PORTION);
      handedOut += own.length;
      if (own.length === 0) return;
      const { portion, faults: amiss } = await readPortion(own);
      goOn(amiss.length, amiss);
      worker.postMessage({ portion } satisfies ToWorker, [portion.bytes]);
    };
    const hear = (worker: Worker, answer: FromWorker): void => {
      if ('through' in answer) {
        goOn(answer.through, answer.faults);
        void supply(worker);
        return;
      }
      join(tally, answer.tally);
      counting -= 1;
      if (counting > 0) return;
      stop();
      faults.sort((a, b) => (a.name < b.name ? -1 : 1));
      finish({
        studies: studiesOf(tally, scenarios),
        runs: files.length - faults.length,
        faults,
        tookMs: performance.now() - began,
      });
    };
    for (const worker of workers) {
      worker.addEventListener('error', (event) => {
        stop();
        fail(new Error(event.message || 'The work beside the page could not begin.'));
      });
      worker.addEventListener('message', ({ data }) => hear(worker, data));
      tell(worker, { scenarios });
      for (let n = 0; n < AHEAD; n += 1) void supply(worker);
    }
  });
  return { done, callOff };
};

const tell = (worker: Worker, what: ToWorker): void => worker.postMessage(what);
