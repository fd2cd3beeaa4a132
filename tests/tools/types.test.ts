import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../tools/root.mjs';

const PLANTED = ["document.title = '';", 'process.exit(0);', 'setTimeout(() => {}, 1);'];

describe('types', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hold-types-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const errorsIn = (code: string): string => {
    const config = { extends: join(root, 'tsconfig.pure.json'), include: ['planted.ts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    writeFileSync(join(folder, 'planted.ts'), `${code}\n`);
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    return spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }).stdout;
  };

  it.each(PLANTED)('should not know %s in a pure room', (code) => {
    expect(errorsIn(code)).toMatch(/planted\.ts\(1,1\): error TS2\d+: Cannot find name/);
  });

  it('should have nothing against plain code in a pure room', () => {
    expect(errorsIn('export const half = (x: number): number => x / 2;')).toBe('');
  });

  it('should be checked in every room, with the libraries that the room may know', () => {
    const included = ['pure', 'browser', 'worker', 'node'].flatMap((name): string[] => {
      const config = JSON.parse(readFileSync(join(root, `tsconfig.${name}.json`), 'utf8'));
      return config.include;
    });
    expect(new Set(included).size).toBe(included.length);
    expect(included).toEqual(
      expect.arrayContaining(readdirSync(join(root, 'src')).map((room) => `src/${room}`)),
    );
  });
});
