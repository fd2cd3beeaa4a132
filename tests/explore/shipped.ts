import { readdirSync, readFileSync } from 'node:fs';
import { callsIn, isScenarioFile, readScenario, type Scenario } from '../../src/scenario/index.ts';

const folder = new URL('../../scenarios/', import.meta.url);

/** The calls that ship and their variants, each read as the game reads it. Throws where one of them cannot be read. */
export const shipped = (): Scenario[] =>
  readdirSync(folder)
    .filter(isScenarioFile)
    .sort()
    .flatMap((name) => {
      const reading = readScenario(readFileSync(new URL(name, folder), 'utf8'), name);
      if ('findings' in reading) throw new Error(JSON.stringify(reading.findings, undefined, 2));
      return callsIn(reading);
    });

/** The seeds from 1 to `count`. */
export const seeds = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);
