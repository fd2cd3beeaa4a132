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
  /** jobs that a thread is given at once */
  readonly together: number;
  /** ms that what a thread was given may take, once it has started; a call takes a few */
  readonly jobMs: number;
  /** MB of memory that a thread may use */
  readonly memoryMb: number;
}

export const USUAL_LIMITS: PoolLimits = {
  threads: Math.max(1, Math.min(8, availableParallelism())),
  waiting: 1000,
  together: 8,
  jobMs: 5000,
  memoryMb: 192,
};

/** Memory for what is soon forgotten, in MB: a call leaves much of that behind, and clearing it away rarely is cheap. */
const YOUNG_MB = 48;

/** A thread that has not started after so many ms never will. On a machine with too much to do, that takes seconds. */
const START_MS = 60_000;

interface Thread {
  readonly worker: Worker;
  /** done when it has read its code, which is no part of what it is given */
  readonly ready: Promise<void>;
  /** hashes of the scenarios that it has read */
  readonly read: Set<string>;
  /** what it was given and has not answered yet */
  tasks: readonly Task[];
  /** ends it when that takes too long */
  timer: NodeJS.Timeout | undefined;
}

interface Task {
  readonly record: string;
  readonly hash: string;
  readonly textOf: () => Promise<string>;
  readonly resolve: (played: Played) => void;
  readonly reject: (error: unknown) => void;
  /** it was with a thread that came to grief: it is played by itself, to see whether it was the one */
  readonly isSuspect: boolean;
}

const TOO_LONG = 'Playing the call again takes longer than any call does.';
const TOO_LARGE = 'Playing the call again takes more memory than any call does.';

/** `script` is the built file of worker.ts, which sends a first message when it is ready. Threads start when they are first needed. */
export const createReplayPool = (script: URL, limits: PoolLimits = USUAL_LIMITS): ReplayPool => {
  const threads: Thread[] = [];
  const queue: Task[] = [];
  let closed = false;

  const start = (): Thread => {
    const worker = new Worker(script, {
      resourceLimits: {
        maxOldGenerationSizeMb: limits.memoryMb,
        maxYoungGenerationSizeMb: YOUNG_MB,
        stackSizeMb: 4,
      },
      // a thread has no business with what the server was started with
      env: {},
    });
    worker.unref();
    const ready = new Promise<void>((done) => {
      worker.once('message', () => {
        clearTimeout(thread.timer);
        done();
      });
    });
    const thread: Thread = {
      worker,
      ready,
      read: new Set(),
      tasks: [],
      timer: setTimeout(() => retire(thread, new Error('a thread did not start')), START_MS),
    };
    thread.timer?.unref();
    threads.push(thread);
    worker.on('error', (error) => retire(thread, error));
    worker.on('exit', () => retire(thread, new Error('a thread ended by itself')));
    return thread;
  };

  /** Takes a thread out of service. What it had under way is tried once more, each by itself; a second time it is refused. */
  const retire = (thread: Thread, error: unknown): void => {
    const at = threads.indexOf(thread);
    if (at < 0) return;
    threads.splice(at, 1);
    clearTimeout(thread.timer);
    for (const task of thread.tasks)
      if (closed) task.reject(stopping());
      else if (task.isSuspect) task.reject(refusalOf(error));
      else queue.unshift({ ...task, isSuspect: true });
    void thread.worker.terminate();
    next();
  };

  const next = (): void => {
    while (!closed && queue.length > 0) {
      const thread =
        threads.find(({ tasks }) => tasks.length === 0) ??
        (threads.length < limits.threads ? start() : undefined);
      if (!thread) return;
      thread.tasks = portion();
      void give(thread);
    }
  };

  /** What one thread takes of the queue: so much that there is some for the others, and a suspect by itself. */
  const portion = (): readonly Task[] => {
    if (queue[0]?.isSuspect) return queue.splice(0, 1);
    const fair = Math.min(limits.together, Math.ceil(queue.length / limits.threads));
    const suspect = queue.findIndex(({ isSuspect }) => isSuspect);
    return queue.splice(0, suspect < 0 ? fair : Math.min(fair, suspect));
  };

  const give = async (thread: Thread): Promise<void> => {
    const jobs: Job[] = [];
    for (const task of thread.tasks) {
      const { record, hash } = task;
      try {
        const text = thread.read.has(hash) ? undefined : await task.textOf();
        thread.read.add(hash);
        jobs.push({ record, hash, text });
      } catch (error) {
        task.reject(error);
        thread.tasks = thread.tasks.filter((one) => one !== task);
      }
    }
    await thread.ready;
    if (!threads.includes(thread)) return;
    if (jobs.length === 0) {
      next();
      return;
    }
    thread.timer = setTimeout(
      () => retire(thread, new Refusal('run-too-costly', TOO_LONG)),
      limits.jobMs,
    );
    thread.worker.once('message', (done: readonly Done[]) => {
      clearTimeout(thread.timer);
      const { tasks } = thread;
      thread.tasks = [];
      for (const [n, one] of done.entries())
        if ('played' in one) tasks[n]?.resolve(one.played);
        else tasks[n]?.reject(new Refusal(one.refused.code, one.refused.detail, one.refused.more));
      next();
    });
    thread.worker.postMessage(jobs);
  };

  return {
    play: (record, hash, textOf) =>
      new Promise((resolve, reject) => {
        if (closed || queue.length >= limits.waiting) {
          const detail = 'More calls are being handed in than the server can play. Try again soon.';
          reject(new Refusal('busy', detail, { retryAfter: 5 }));
          return;
        }
        queue.push({ record, hash, textOf, resolve, reject, isSuspect: false });
        // those that arrive in the same moment go together
        if (queue.length === 1) setImmediate(next);
      }),
    get waiting() {
      return threads.reduce((sum, { tasks }) => sum + tasks.length, queue.length);
    },
    close: async () => {
      closed = true;
      for (const task of queue.splice(0)) task.reject(stopping());
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
};

const stopping = (): Refusal => new Refusal('busy', 'The server is stopping.');

/** A thread that ran out of memory or time says so; anything else that ends one is a fault of ours. */
const refusalOf = (error: unknown): unknown =>
  (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new Refusal('run-too-costly', TOO_LARGE)
    : error;
