import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOARD_REPORT, hold, ownFolder } from './hold.ts';

const folder = ownFolder();

describe('hold', () => {
  it.each(['play', 'replay', 'check'])('should explain %s when asked for help', (command) => {
    const { status, stdout } = hold([command, '--help']);
    expect(stdout).toMatch(`Usage: hold ${command} `);
    expect(status).toBe(0);
  });

  it('should name its commands and its exit statuses when asked for help', () => {
    const { status, stdout } = hold(['--help']);
    for (const command of ['play', 'replay', 'check']) expect(stdout).toContain(`\n  ${command} `);
    expect(stdout).toContain('0 good, 1 the file is at fault, 2 the call of the command is');
    expect(status).toBe(0);
  });

  it.each([[[]], [['sing']], [['play']], [['check', '--loudly', BOARD_REPORT]]])(
    'should exit with 2 when called with %j',
    (args) => {
      const { status, stdout, stderr } = hold(args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).not.toBe('');
    },
  );
});

describe('hold check', () => {
  it('should find nothing wrong with the call that ships', () => {
    const { status, stdout } = hold(['check', BOARD_REPORT]);
    expect(stdout).toContain('board-report.yaml: good');
    expect(status).toBe(0);
  });

  it('should show where a broken file is broken, and exit with 1', () => {
    const lines = readFileSync(BOARD_REPORT, 'utf8').split('\n');
    const at = lines.findIndex((line) => line.startsWith('opening: '));
    writeFileSync(join(folder, 'broken.yaml'), lines.with(at, 'opening: nowhere').join('\n'));
    const { status, stdout } = hold(['check', 'broken.yaml'], folder);
    expect(stdout).toContain(`broken.yaml:${at + 1}:10: there is no beat 'nowhere'`);
    expect(status).toBe(1);
  });
});
