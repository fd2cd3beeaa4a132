import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { root } from '../../tools/root.mjs';

/** A folder of the test file's own, gone when it is done. */
export const ownFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'hold-cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
};

/** The call that ships. */
export const BOARD_REPORT = join(root, 'scenarios', 'board-report.yaml');

/** Runs the command as a person does who stands in `cwd`. */
export const hold = (args: readonly string[], cwd = root) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'tools', 'hold.mjs'), ...args],
    { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return { status, stdout, stderr };
};
