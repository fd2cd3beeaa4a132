import type { Spread } from '../explore/index.ts';

const BARS = '▁▂▃▄▅▆▇█';

/** Bins as a row of bars, the tallest full; a bin with nothing in it is a dot. */
export const histogram = ({ bins }: Spread): string => {
  const most = Math.max(...bins);
  return bins.map((n) => (n === 0 ? '·' : BARS[Math.ceil((n / most) * BARS.length) - 1])).join('');
};
