import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../tools/root.mjs';

const hold = (args: readonly string[], from = root) =>
  spawnSync('npm', ['--prefix', root, 'run', '-s', 'hold', '--', ...args], {
    cwd: from,
    env: { ...process.env, INIT_CWD: undefined },
    encoding: 'utf8',
  });

describe('npm run -s hold', () => {
  it('should print on stdout what the command prints, and nothing else', () => {
    const { stdout, status } = hold(['--help']);
    expect(stdout).toMatch(/^Usage: hold /);
    expect(status).toBe(0);
  });

  it('should hand on the exit status of the command', () => {
    expect(hold(['no-such-command']).status).toBe(2);
  });

  it('should take a path from where the person stands', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hold-cli-'));
    writeFileSync(join(folder, 'mine.yaml'), 'id: mine\n');
    const { status, stdout, stderr } = hold(['check', 'mine.yaml'], folder);
    rmSync(folder, { recursive: true });
    expect(`${stdout}${stderr}`).toContain('mine.yaml:1:1');
    expect(status).toBe(1);
  });
});
