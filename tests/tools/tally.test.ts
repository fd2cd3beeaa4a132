import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ofPlaywright, ofVitest, one } from '../../tools/tally.mjs';

describe('tally', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hold-tally-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const file = (report: unknown): string => {
    const path = join(folder, 'report.json');
    writeFileSync(path, JSON.stringify(report));
    return path;
  };

  it('should count a check once', () => {
    expect(one(0)).toEqual({ passed: 1, failed: 0 });
    expect(one(2)).toEqual({ passed: 0, failed: 1 });
  });

  it('should count what the runners report', () => {
    const vitest = file({ numPassedTests: 5, numFailedTests: 2, numPendingTests: 0 });
    expect(ofVitest(vitest, 1)).toEqual({ passed: 5, failed: 2 });
    const playwright = file({ stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 0 } });
    expect(ofPlaywright(playwright, 1)).toEqual({ passed: 3, failed: 1 });
  });

  it('should name a browser test that passed only when it was tried again', () => {
    const spec = (title: string, status: string) => ({
      title,
      file: 'call.spec.ts',
      line: 7,
      tests: [{ status }],
    });
    const nested = { suites: [{ specs: [spec('should ring', 'flaky')] }] };
    const report = {
      stats: { expected: 1, unexpected: 0, flaky: 1, skipped: 2 },
      suites: [{ specs: [spec('should end', 'expected')], ...nested }],
    };
    expect(ofPlaywright(file(report), 0)).toEqual({
      passed: 2,
      failed: 0,
      note: '2 skipped; passed only when tried again: call.spec.ts:7 should ring',
    });
  });

  it('should count a runner that ran no test as failed, whatever its exit status', () => {
    const nothing = { passed: 0, failed: 1, note: 'ran no test' };
    expect(ofVitest(join(folder, 'not-written.json'), 0)).toEqual(nothing);
    expect(ofPlaywright(file({ stats: { expected: 0, skipped: 4 } }), 0)).toEqual(nothing);
  });

  it('should count a runner that failed though each test passed', () => {
    expect(ofVitest(file({ numPassedTests: 5, numFailedTests: 0 }), 1)).toMatchObject({
      passed: 5,
      failed: 1,
    });
  });

  it('should say how many tests were skipped', () => {
    const skipped = file({ numPassedTests: 5, numFailedTests: 0, numPendingTests: 3 });
    expect(ofVitest(skipped, 0)).toEqual({ passed: 5, failed: 0, note: '3 skipped' });
  });
});
