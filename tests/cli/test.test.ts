import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOARD_REPORT, hold, ownFolder } from './hold.ts';

const folder = ownFolder();
const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const silent = (ends: string): string =>
  `plays:\n  - { name: says nothing, player: silent, ends: { ${ends} } }\n`;

mkdirSync(join(folder, 'good'));
copyFileSync(BOARD_REPORT, join(folder, 'good', 'board-report.yaml'));
copyFileSync(BOARD_REPORT, join(folder, 'good', 'unplanned.yaml'));
put('good/board-report.plan.yaml', silent('outcome: hung-up'));

describe('hold test', () => {
  it('should play all plans of a folder, name the calls without one, and exit with 0', () => {
    const { status, stdout } = hold(['test', 'good'], folder);
    expect(stdout).toMatch(/^good\/board-report.plan.yaml\n {2}ok +says nothing \(seed 1\): /);
    expect(stdout).toMatch(/no plan for unplanned.yaml\n1 play, 0 failed\n$/);
    expect(status).toBe(0);
  });

  it('should say what was expected and seen, in which line and when, and exit with 1', () => {
    put('good/late.plan.yaml', `call: board-report.yaml\n${silent('outcome: resolved')}`);
    const { status, stdout, stderr } = hold(['test', 'good/late.plan.yaml'], folder);
    expect(stdout).toContain('FAILED says nothing (seed 1)');
    expect(stdout).toContain('good/late.plan.yaml:3: expected the outcome resolved');
    expect(stdout).toMatch(/from 0:00.0 to \d:\d\d.\d of the call\n +seen: hung-up/);
    expect(stderr).toContain('1 of 1 failed');
    expect(status).toBe(1);
  });

  it('should show what is wrong with one plan and play the others', () => {
    put('good/wrong.plan.yaml', `call: board-report.yaml\n${silent('outcome: lost')}`);
    put('good/lost.plan.yaml', silent('critical: []'));
    const { status, stdout } = hold(['test', 'good'], folder);
    expect(stdout).toMatch(/good\/wrong.plan.yaml:3:\d+: /);
    expect(stdout).toContain('good/lost.yaml: there is no such file');
    expect(stdout).toMatch(/ok +says nothing/);
    expect(stdout).toContain('4 plays, 3 failed');
    expect(status).toBe(1);
  });

  it('should play a plan on the variant that it names', () => {
    put(
      'good/worse.plan.yaml',
      `call: board-report.yaml\nvariant: worse-day\n${silent('outcome: hung-up, says: v-passed')}`,
    );
    put(
      'good/none.plan.yaml',
      `call: board-report.yaml\nvariant: best-day\n${silent('outcome: hung-up')}`,
    );
    expect(hold(['test', 'good/worse.plan.yaml'], folder).stdout).toContain('ok     says nothing');
    const { status, stdout } = hold(['test', 'good/none.plan.yaml'], folder);
    expect(stdout).toContain("there is no variant 'best-day'; there is worse-day");
    expect(status).toBe(1);
  });

  it.each([
    [['nowhere'], 'nowhere: there is no such file'],
    [['good/board-report.yaml'], 'a plan is named after its call: NAME.plan.yaml'],
    [['.'], '.: no plans'],
  ])('should exit with 2 when called with %j', (args, said) => {
    const { status, stdout, stderr } = hold(['test', ...args], folder);
    expect(stderr).toContain(said);
    expect([status, stdout]).toEqual([2, '']);
  });
});
