import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Played } from '../db/runs.ts';
import { Refusal } from '../refusal.ts';
import type { Done, Job } from './job.ts';

/** Plays records again, each in a thread beside the one that answers requests. */
export interface ReplayPool {
  /**
   * Plays a record that was read already, as JSON. `hash` names its scenario; `textOf` gives the file of that where a
   * thread has not read it yet.
   *
   * @throws Refusal for a record that is no good, and `busy` when there is too much to do
   */
  play(record: string, hash: string, textOf: () => Promise<string>): Promise<Played>;
  /** jobs that wait or are under way */
  readonly waiting: number;
  close(): Promise<void>;
}

export interface PoolLimits {
  /** threads at most */
  readonly threads: number;
  /** jobs that may wait */
  readonly waiting: number;
  /** ms that one job may take; a call takes a few */
  readonly jobMs: number;
  /** MB of memory that a thread may use */
  readonly memoryMb: number;
}

export const USUAL_LIMITS: PoolLimits = {
  threads: Math.max(1, Math.min(8, availableParallelism())),
  waiting: 1000,
  jobMs: 10_000,
  memoryMb: 192,
};

interface Thread {
  readonly worker: Worker;
  /** hashes of the scenarios that it has read */
  readonly read: Set<string>;
  task: Task | undefined;
}

interface Task {
  readonly record: string;
  readonly hash: string;
  readonly textOf: () => Promise<string>;
  readonly resolve: (played: Played) => void;
  readonly reject: (error: unknown) => void;
}

/** `script` is the built file of worker.ts. Threads start when they are first needed. */
export const createReplayPool = (script: URL, limits: PoolLimits = USUAL_LIMITS): ReplayPool => {
  const threads: Thread[] = [];
  const queue: Task[] = [];
  let ids = 0;
  let closed = false;

  const start = (): Thread => {
    const worker = new Worker(script, {
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb, stackSizeMb: 4 },
      // a thread has no business with what the server was started with
      env: {},
    });
    worker.unref();
    const thread: Thread = { worker, read: new Set(), task: undefined };
    threads.push(thread);
    worker.on('error', (error) => dropped(thread, faultOf(error)));
    worker.on('exit', () => dropped(thread, new Refusal('busy', 'The server is stopping.')));
    return thread;
  };

  const dropped = (thread: Thread, error: unknown): void => {
    const at = threads.indexOf(thread);
    if (at >= 0) threads.splice(at, 1);
    thread.task?.reject(error);
    thread.task = undefined;
    next();
  };

  const next = (): void => {
    if (closed || queue.length === 0) return;
    const thread =
      threads.find(({ task }) => task === undefined) ??
      (threads.length < limits.threads ? start() : undefined);
    const task = thread && queue.shift();
    if (task) void run(thread, task);
  };

  const run = async (thread: Thread, task: Task): Promise<void> => {
    thread.task = task;
    let timer: NodeJS.Timeout | undefined;
    try {
      const { record, hash } = task;
      const text = thread.read.has(hash) ? undefined : await task.textOf();
      thread.read.add(hash);
      ids += 1;
      const job: Job = { id: ids, record, hash, text };
      const done = await new Promise<Done>((resolve, reject) => {
        thread.task = { ...task, reject };
        thread.worker.once('message', resolve);
        timer = setTimeout(() => {
          reject(new Refusal('busy', 'Playing the call again took too long. Send it once more.'));
          void thread.worker.terminate();
        }, limits.jobMs);
        thread.worker.postMessage(job);
      });
      if ('played' in done) task.resolve(done.played);
      else task.reject(new Refusal(done.refused.code, done.refused.detail, done.refused.more));
    } catch (error) {
      task.reject(error);
    } finally {
      clearTimeout(timer);
      thread.task = undefined;
      next();
    }
  };

  return {
    play: (record, hash, textOf) =>
      new Promise((resolve, reject) => {
        if (closed || queue.length >= limits.waiting) {
          const detail = 'More calls are being handed in than the server can play. Try again soon.';
          reject(new Refusal('busy', detail, { retryAfter: 5 }));
          return;
        }
        queue.push({ record, hash, textOf, resolve, reject });
        next();
      }),
    get waiting() {
      return queue.length + threads.filter(({ task }) => task).length;
    },
    close: async () => {
      closed = true;
      for (const task of queue.splice(0))
        task.reject(new Refusal('busy', 'The server is stopping.'));
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
};

/** A thread that ran out of memory says so; anything else that ends one is a fault of ours. */
const faultOf = (error: unknown): unknown =>
  (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new Refusal('run-too-costly', 'Playing the call again takes more memory than any call does.')
    : error;
