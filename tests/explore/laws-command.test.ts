import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAWS } from '../../src/explore/index.ts';
import { BOARD_REPORT, hold, ownFolder } from '../cli/hold.ts';

const folder = ownFolder();

describe('hold laws', () => {
  it('should hold a file to every law, and count what it compared', () => {
    const { status, stdout, stderr } = hold(['laws', BOARD_REPORT, '--seeds', '2']);
    expect(stdout).toMatch(/^board-report, board-report--worse-day: 2 seeds; 0 random callers\n/);
    for (const { number, name } of LAWS)
      expect(stdout).toMatch(
        new RegExp(`^law ${number} +[1-9]\\d* comparisons  holds +${name}$`, 'm'),
      );
    expect(stderr).toContain('law 9 of 9: 4 calls\n');
    expect(status).toBe(0);
  });

  it('should try all calls that ship and random callers where no file is named', () => {
    const { status, stdout } = hold(['laws', '--seeds', '1', '--callers', '3', '--json']);
    const report = JSON.parse(stdout);
    expect(report.scenarios).toContain('board-report');
    expect([report.seeds, report.callers]).toEqual([1, 3]);
    expect(report.laws.map(({ number }: { number: number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
    for (const law of report.laws) {
      expect(law.comparisons).toBeGreaterThan(0);
      expect(law.breaches).toEqual([]);
    }
    expect(status).toBe(0);
  });

  it('should name what breaks a law, and exit with 1', () => {
    // telling her to be calm settles the matter in this one
    const soothed = readFileSync(BOARD_REPORT, 'utf8').replace(
      /(moves: \[calm-down[^\]]*\]\n)/g,
      '$1        agrees: true\n',
    );
    writeFileSync(join(folder, 'soothed.yaml'), soothed);
    const { status, stdout, stderr } = hold(['laws', 'soothed.yaml', '--seeds', '1'], folder);
    expect(stdout).toMatch(/^law 3 .*\d broken/m);
    expect(stdout).toMatch(/^ {2}board-report, seed 1: calm down: home after/m);
    expect(stderr).toMatch(/\d of 9 laws broken\n$/);
    expect(status).toBe(1);
  });

  it.each([
    [['nowhere.yaml'], 'there is no such file'],
    [['--seeds', '0'], "--seeds takes a whole number from 1 to 10000, not '0'"],
    [['--callers', 'many'], "--callers takes a whole number from 0 to 10000, not 'many'"],
  ])('should exit with 2 when called with %j', (args, said) => {
    const { status, stdout, stderr } = hold(['laws', ...args], folder);
    expect(stderr).toContain(said);
    expect([status, stdout]).toEqual([2, '']);
  });
});
