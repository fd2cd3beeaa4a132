import { figure } from './numbers.ts';

const UNITS = [
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** A length of time in the largest unit of which it holds two, `20 seconds`, `90 minutes`; from ms, rounded. */
export const roughly = (ms: number): string => {
  const [unit, size] = UNITS.find((one) => ms >= 2 * one[1]) ?? UNITS[2];
  return figure(Math.round(ms / size), { style: 'unit', unit, unitDisplay: 'long' });
};
