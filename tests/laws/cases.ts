import { afterAll } from 'vitest';
import { type Breach, type Case, type Law, randomCaller, tryLaw } from '../../src/explore/index.ts';
import { seeds, shipped } from '../explore/shipped.ts';

/** So many random callers each law is tried on. */
export const RANDOM_CALLERS = 500;
/** So many seeds each law is tried with, on each of the calls that ship. */
export const SEEDS = 8;

/** Every call that ships, with every seed. */
export const shippedCases = (): Case[] =>
  shipped().flatMap((scenario) => seeds(SEEDS).map((seed): Case => [scenario, seed]));

/** The random callers; the same ones at each run. */
export const randomCases = (): Case[] =>
  seeds(RANDOM_CALLERS).map((n): Case => [randomCaller(n), n]);

/** Tries laws and prints, when the file is done, how many comparisons each of them had. */
export const counting = (): ((
  law: Law,
  cases: readonly Case[],
  on: string,
) => { comparisons: number; breaches: readonly Breach[] }) => {
  const counted: string[] = [];
  afterAll(() => {
    process.stdout.write(`${counted.join('\n')}\n`);
  });
  return (law, cases, on) => {
    const trial = tryLaw(law, cases);
    counted.push(`law ${law.number}: ${trial.comparisons} comparisons on ${on}`);
    return trial;
  };
};
