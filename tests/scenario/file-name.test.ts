import { describe, expect, it } from 'vitest';
import { isPlanFile, isScenarioFile } from '../../src/scenario/index.ts';

describe('the files of a folder of calls', () => {
  it.each([
    ['board-report.yaml', 'call'],
    ['board-report.yml', 'call'],
    ['board-report.plan.yaml', 'plan'],
    ['board-report.plan.yml', 'plan'],
    ['plan.yaml', 'call'],
    ['.board-report.yaml', 'neither'],
    ['.board-report.plan.yaml', 'neither'],
    ['scenario.schema.json', 'neither'],
    ['board-report.yaml~', 'neither'],
  ])('should take %s for: %s', (name, kind) => {
    const is = isScenarioFile(name) ? 'call' : isPlanFile(name) ? 'plan' : 'neither';
    expect(is).toBe(kind);
  });
});
