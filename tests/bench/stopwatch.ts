/** Begins to measure; calling what it returns gives the ms since then, whole. */
export const since = (): (() => number) => {
  const began = performance.now();
  return () => Math.round(performance.now() - began);
};

/** How often a second `work` can be done, measured over about `ms`, in batches of `batch`, after a tenth of it unmeasured. */
export const per = (ms: number, work: () => unknown, batch = 1): number => {
  const go = (forMs: number): number => {
    const began = performance.now();
    let times = 0;
    while (performance.now() - began < forMs) {
      for (let n = 0; n < batch; n += 1) work();
      times += batch;
    }
    return (times * 1000) / (performance.now() - began);
  };
  go(ms / 10);
  return go(ms);
};
