import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOARD_REPORT, hold, ownFolder } from './hold.ts';

const folder = ownFolder();
const played = hold(['play', BOARD_REPORT, '--player', 'random', '--seed', '11', '--json']);
const result = JSON.parse(played.stdout);

const written = (name: string, content: unknown): string => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(join(folder, name), text);
  return name;
};
const whole = written('result.json', played.stdout);
const bare = written('run.json', result.run);

describe('hold play', () => {
  it('should print the same twice, byte for byte', () => {
    const again = hold(['play', BOARD_REPORT, '--player', 'random', '--seed', '11', '--json']);
    expect(again.stdout).toBe(played.stdout);
    expect(again.status).toBe(0);
  });

  it('should print record, outcome, scorecard and timeline', () => {
    expect(Object.keys(result)).toEqual(['run', 'outcome', 'score', 'timeline']);
    expect(result.timeline.length).toBeGreaterThan(30);
    expect(result.timeline[0]).toEqual({
      at: 1000,
      stage: expect.any(String),
      arousal: expect.any(Number),
    });
  });

  it('should print each field of the outcome, null where the call never came to it', () => {
    const silent = JSON.parse(hold(['play', BOARD_REPORT, '--player', 'silent', '--json']).stdout);
    expect(Object.keys(silent.outcome)).toEqual([
      'ending',
      'outcome',
      'stage',
      'callMs',
      'stabilizedMs',
    ]);
    expect(silent.outcome).toMatchObject({ outcome: 'hung-up', stabilizedMs: null });
  });

  it.each([
    ['no such file', ['play', 'nowhere.yaml']],
    ['no such player', ['play', BOARD_REPORT, '--player', 'nobody']],
    ['a seed that is no number', ['play', BOARD_REPORT, '--seed', 'one']],
  ])('should exit with 2 for %s', (_, args) => {
    const { status, stdout, stderr } = hold(args, folder);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).not.toBe('');
  });
});

describe('hold replay', () => {
  it('should print from the record alone what play printed, byte for byte', () => {
    for (const file of [bare, whole]) {
      const { status, stdout } = hold(['replay', file, '--json'], folder);
      expect(stdout === played.stdout).toBe(true);
      expect(status).toBe(0);
    }
  });

  it('should find the call in a folder or in a file that is named', () => {
    const shelf = join(folder, 'shelf');
    mkdirSync(shelf);
    copyFileSync(BOARD_REPORT, join(shelf, 'renamed.yaml'));
    writeFileSync(join(shelf, 'broken.yaml'), 'id: [');
    for (const where of [
      ['--scenarios', shelf],
      ['--scenario', join(shelf, 'renamed.yaml')],
    ])
      expect(hold(['replay', bare, '--json', ...where], folder).stdout).toBe(played.stdout);
  });

  it('should print without --json what play prints without it', () => {
    const { stdout } = hold(['replay', bare], folder);
    expect(stdout).toMatch(/^The board report won’t print, seed 11\n/);
    expect(stdout).toBe(hold(['play', BOARD_REPORT, '--player', 'random', '--seed', '11']).stdout);
  });

  it('should exit with 1 where the record is at fault, and say which error it is', () => {
    const changed = join(folder, 'changed.yaml');
    writeFileSync(changed, `${readFileSync(BOARD_REPORT, 'utf8')}# one more line\n`);
    const { run } = result;
    const late = [...run.acts, [run.until + 5, 'end']];
    for (const [code, ...args] of [
      ['not-json', written('cut.json', JSON.stringify(run).slice(0, 99))],
      ['other-format', written('other.json', { run: { format: 'chess' } })],
      ['unknown-scenario', written('unknown.json', { ...run, scenario: { id: 'x', hash: 'y' } })],
      ['other-hash', bare, '--scenario', changed],
      ['act-after-end', written('late.json', { ...run, acts: late, until: run.until + 9 })],
    ] as const) {
      const { status, stdout, stderr } = hold(['replay', ...args], folder);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(new RegExp(`^${args[0].replace('.', '\\.')}: .* \\(${code}\\)\n$`));
    }
  });

  it('should exit with 2 where there is nothing to read', () => {
    expect(hold(['replay', 'nowhere.json'], folder).status).toBe(2);
    expect(hold(['replay', bare, '--scenarios', 'nowhere'], folder).status).toBe(2);
    expect(hold(['replay'], folder).status).toBe(2);
  });
});
