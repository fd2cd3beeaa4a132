import { SingleBar } from 'cli-progress';

/** Hears how far a long piece of work has come. */
export interface Progress {
  readonly heard: (done: number, of: number) => void;
  /** Takes the bar away. */
  readonly stop: () => void;
}

/** A bar on standard error while a person is looking; nothing where it goes into a file or another program. */
export const progressOf = (what: string): Progress => {
  if (!process.stderr.isTTY) return { heard: () => {}, stop: () => {} };
  const bar = new SingleBar({
    format: `${what} {bar} {percentage} %`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    clearOnComplete: true,
    hideCursor: true,
    stream: process.stderr,
  });
  let started = false;
  return {
    heard: (done, of) => {
      if (!started) bar.start(of, done);
      started = true;
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
};
