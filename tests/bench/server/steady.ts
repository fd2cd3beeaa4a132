/**
 * Does something `times` times at a steady rate, whether or not what was done before has come to an end, and waits for all
 * of it. Gives the ms that each took, counted from when it was due.
 */
export const steadily = async (
  perSecond: number,
  times: number,
  work: (n: number) => Promise<void>,
): Promise<readonly number[]> => {
  const took: number[] = [];
  const under: Promise<void>[] = [];
  const began = performance.now();
  for (let n = 0; n < times; n += 1) {
    const due = began + (n * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 1) await new Promise((resolve) => setTimeout(resolve, early));
    under.push(
      work(n).then(() => {
        took.push(performance.now() - due);
      }),
    );
  }
  await Promise.all(under);
  return took;
};
