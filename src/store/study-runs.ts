import { type CallStudy, type RunFacts, studiesOf } from '../explore/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { FromWorker, ToWorker } from './study-worker.ts';

/** What became of a pile of files. */
export interface Studied {
  readonly studies: readonly CallStudy[];
  readonly runs: number;
  readonly faults: FromWorker['faults'];
  /** how long it took, ms of the wall clock */
  readonly tookMs: number;
}

/** The reading of a pile of files, under way. */
export interface Studying {
  /** undefined when it was called off; rejects when a worker could not start */
  readonly done: Promise<Studied | undefined>;
  callOff(): void;
}

/** One thread for each of the two cores that every machine has. */
const WORKERS = 2;
/** So many files at a time: enough not to wait for one another, few enough to see them go by. */
const PORTION = 40;

/** Plays all run records among `files` again, beside the page, and sums them up; `onProgress` hears how many are through. */
export const studyRuns = (
  files: readonly File[],
  scenarios: readonly Scenario[],
  onProgress: (through: number) => void,
): Studying => {
  const began = performance.now();
  const facts: RunFacts[] = [];
  const faults: FromWorker['faults'][number][] = [];
  const workers = Array.from(
    { length: WORKERS },
    () => new Worker(new URL('./study-worker.ts', import.meta.url), { type: 'module' }),
  );
  let handedOut = 0;
  let through = 0;
  const stop = (): void => {
    for (const worker of workers) worker.terminate();
  };
  let callOff = (): void => undefined;
  const done = new Promise<Studied | undefined>((finish, fail) => {
    callOff = () => {
      stop();
      finish(undefined);
    };
    const next = (worker: Worker): void => {
      const portion = files.slice(handedOut, handedOut + PORTION);
      handedOut += portion.length;
      if (portion.length > 0) worker.postMessage({ files: portion } satisfies ToWorker);
    };
    for (const worker of workers) {
      worker.addEventListener('error', (event) => {
        stop();
        fail(new Error(event.message || 'The work beside the page could not begin.'));
      });
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        facts.push(...data.facts);
        faults.push(...data.faults);
        through += data.facts.length + data.faults.length;
        onProgress(through);
        if (through < files.length) {
          next(worker);
          return;
        }
        stop();
        faults.sort((a, b) => (a.name < b.name ? -1 : 1));
        const studies = studiesOf(facts, scenarios);
        finish({ studies, runs: facts.length, faults, tookMs: performance.now() - began });
      });
      worker.postMessage({ scenarios } satisfies ToWorker);
      next(worker);
    }
  });
  return { done, callOff };
};
