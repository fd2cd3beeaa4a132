import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ReadPlan, readPlan, tryPlay, variantOfPlan } from '../../src/explore/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { root } from '../../tools/root.mjs';
import { shipped } from './shipped.ts';

const folder = join(root, 'scenarios');
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');

const planIn = (file: string, call: Scenario): ReadPlan => {
  const reading = readPlan(textOf(file), file, call);
  if ('findings' in reading) throw new Error(JSON.stringify(reading.findings, undefined, 2));
  return reading;
};

describe.each(shipped().map((call) => [call.id, call] as const))('the plan of %s', (id, call) => {
  const planFile = `${id}.plan.yaml`;

  it('should show what it says', () => {
    expect(existsSync(join(folder, planFile)), `there is no ${planFile}`).toBe(true);
    expect(variantOfPlan(textOf(planFile))).toBe(id.split('--')[1]);
    const { plan, lineOf } = planIn(planFile, call);
    const misses = plan.plays
      .flatMap((play, n) => tryPlay(call, play, ['plays', n]))
      .flatMap(({ play, misses }) =>
        misses.map(({ path, expected, seen }) => ({
          where: `${planFile}:${lineOf(path)} (${play})`,
          expected,
          seen,
        })),
      );
    expect(misses).toEqual([]);
  });

  it('should hold a play that does well and one that does badly', () => {
    const { plan } = planIn(planFile, call);
    const ends = plan.plays.map((play) => play.ends);
    expect(ends.some((end) => (end?.['score-at-least'] ?? 0) >= 90)).toBe(true);
    expect(ends.some((end) => (end?.['score-at-most'] ?? 100) < 60)).toBe(true);
  });
});
