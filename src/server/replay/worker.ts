import { parentPort } from 'node:worker_threads';
import { RecordError, type RunRecord } from '../../call/index.ts';
import { callsIn, readScenario, type Scenario } from '../../scenario/index.ts';
import type { Done, Job } from './job.ts';
import { playAgain } from './play-again.ts';
import { refusedBy } from './refused.ts';

/** Versions of calls that this worker has read. */
const shelf = new Map<string, Scenario>();
const MOST_ON_SHELF = 200;

const take = (text: string): void => {
  const reading = readScenario(text, 'a call that was kept');
  if (!('scenario' in reading)) return;
  if (shelf.size >= MOST_ON_SHELF) shelf.clear();
  // the file of a call holds its variants too
  for (const scenario of callsIn(reading)) shelf.set(scenario.hash, scenario);
};

const doneWith = ({ record, hash, text }: Job): Done => {
  if (text !== undefined) take(text);
  const scenario = shelf.get(hash);
  if (!scenario) {
    const detail = 'This version of the call cannot be read by this version of the server.';
    return { refused: { code: 'unknown-call', detail, more: {} } };
  }
  try {
    const played = playAgain(scenario, JSON.parse(record) as RunRecord);
    if (played) return { played };
    const detail = 'The record stops before the call is over. Hand it in when the call has ended.';
    return { refused: { code: 'run-unfinished', detail, more: {} } };
  } catch (error) {
    if (error instanceof RecordError) return { refused: refusedBy(error) };
    // a call of more events or timers than any call has
    if (error instanceof RangeError)
      return { refused: { code: 'run-too-costly', detail: error.message, more: {} } };
    throw error;
  }
};

parentPort?.on('message', (jobs: readonly Job[]) => parentPort?.postMessage(jobs.map(doneWith)));
parentPort?.postMessage('ready');
