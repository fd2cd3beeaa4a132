// A thread that a pool may be given in the place of the real one: it starts slowly, and the record says what it does.
import { parentPort, threadId } from 'node:worker_threads';

/** @type {number[][]} */
const hungry = [];
/** @type {Record<string, () => void>} */
const DOES = {
  forever: () => {
    for (;;);
  },
  hungry: () => {
    for (;;) hungry.push(new Array(100_000).fill(hungry.length));
  },
  gone: () => process.exit(1),
  broken: () => {
    throw new Error('not foreseen');
  },
};

/** @type {(jobs: readonly { record: string }[]) => void} */
const answer = (jobs) =>
  parentPort?.postMessage(
    jobs.map(({ record }) => {
      DOES[record]?.();
      return { played: { record, threadId } };
    }),
  );
const SLOW_MS = 400;
setTimeout(() => {
  parentPort?.on('message', answer);
  parentPort?.postMessage('ready');
}, SLOW_MS);
