import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { histogram } from '../../src/cli/histogram.ts';
import { BOARD_REPORT as TEXT } from '../board-report.ts';
import { BOARD_REPORT, hold, ownFolder } from './hold.ts';

const folder = ownFolder();

describe('hold explore', () => {
  it('should print what a trainer has to know of a call', () => {
    const { status, stdout, stderr } = hold(['explore', BOARD_REPORT, '--plays', '500']);
    expect(stdout).toMatch(/^The board report won’t print: \d+ plays, seed 1\n/);
    expect(stdout).toMatch(/17 of 17 beats, 68 of 68 replies, .* 6 of 6 endings/);
    expect(stdout).toMatch(/^ {2}listener +\d+ +[·▁-█]{10} 100 .* resolved$/m);
    expect(stdout).toMatch(/^ {2}story-out \(line \d+\), \d moments?\n {4}out-name +score /m);
    expect(stdout).toMatch(/^ {2}false-promise +at \d+:\d\d with seed \d+: \d+:\d\d answer, /m);
    expect(stdout).toContain('Laws: 9 of 9 hold');
    expect(stdout).toMatch(/\nNothing to mend.\n$/);
    expect([status, stderr]).toEqual([0, '']);
  });

  it('should say in which line something is that no play came to, and exit with 1', () => {
    const nowhere = TEXT.replace(
      '\nendings:\n',
      '\nendings:\n  never:\n    outcome: resolved\n    title: "So it did not end."\n',
    );
    writeFileSync(join(folder, 'never.yaml'), nowhere);
    const line = nowhere.split('\n').indexOf('  never:') + 1;
    const { status, stdout, stderr } = hold(['explore', 'never.yaml', '--plays', '50'], folder);
    expect(stdout).toContain(`not: line ${line}, ending ‘never’`);
    expect(stdout).toContain(`line ${line}: no play came to the ending ‘never’`);
    expect(stderr).toMatch(/things? to mend\n$/);
    expect(status).toBe(1);
  });

  it('should print JSON with the lines of the file, the same each time', () => {
    const args = ['explore', BOARD_REPORT, '--plays', '60', '--seed', '5', '--json'];
    const { stdout } = hold(args);
    const report = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual([
      'scenario',
      'plays',
      'seed',
      'reached',
      'players',
      'beats',
      'badPaths',
      'laws',
      'faults',
    ]);
    expect(report.scenario.id).toBe('board-report');
    expect(report.reached[0]).toEqual({
      kind: 'beat',
      id: 'pick-up',
      plays: expect.any(Number),
      line: TEXT.split('\n').indexOf('  pick-up:') + 1,
    });
    expect(hold(args).stdout).toBe(stdout);
  });

  it.each([
    [['nowhere.yaml'], 'there is no such file'],
    [[BOARD_REPORT, '--plays', '3'], '--plays takes a whole number from 50 to 99999'],
    [[BOARD_REPORT, '--seed', 'x'], '--seed takes a whole number'],
    [[BOARD_REPORT, '--variant', 'x'], "there is no variant 'x'"],
  ])('should exit with 2 when called with %j', (args, said) => {
    const { status, stdout, stderr } = hold(['explore', ...args], folder);
    expect(stderr).toContain(said);
    expect([status, stdout]).toEqual([2, '']);
  });
});

describe('a histogram', () => {
  it('should show the tallest bin full and a bin with nothing in it as a dot', () => {
    const spread = { mean: 0, least: 0, most: 0, from: 0, to: 100 };
    expect(histogram({ ...spread, bins: [0, 1, 8, 4] })).toBe('·▁█▄');
    expect(histogram({ ...spread, bins: [0, 0] })).toBe('··');
  });
});
