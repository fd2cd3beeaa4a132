import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkImports } from '../tools/imports/check.mjs';
import { root } from '../tools/root.mjs';

/** One forbidden line for each rule of the house, and what must be said of it. */
const PLANTED: readonly (readonly [rule: string, file: string, line: string, said: string])[] = [
  [
    'crisis knows no other room',
    'crisis/stage.ts',
    "import type { Act } from '../call/act.ts';",
    'crisis may not import call',
  ],
  [
    'scenario knows crisis only',
    'scenario/planted.ts',
    "export * from '../call/act.ts';",
    'scenario may not import call',
  ],
  [
    'call does not know how it is scored',
    'call/planted.ts',
    "import '../scoring/scorecard.ts';",
    'call may not import scoring',
  ],
  [
    'scoring comes before the explorer',
    'scoring/planted.ts',
    "export const play = await import('../explore/index.ts');",
    'scoring may not import explore',
  ],
  [
    'lint comes before the explorer',
    'lint/planted.ts',
    "import '../explore/index.ts';",
    'lint may not import explore',
  ],
  [
    'explore does not know the store',
    'explore/planted.ts',
    "import type { CallStore } from '../store/call-store.ts';",
    'explore may not import store',
  ],
  [
    'the map does not play the call',
    'map/planted.ts',
    "import '../explore/index.ts';",
    'map may not import explore',
  ],
  [
    'protocol knows types of the pure rooms only',
    'protocol/planted.ts',
    "import { STAGES } from '../crisis/stage.ts';",
    'protocol may import types only from crisis',
  ],
  [
    'a pure room runs without React',
    'call/planted.ts',
    "import { useState } from 'react';",
    'call may not import the package react',
  ],
  [
    'a pure room runs without Node',
    'scenario/planted.ts',
    "import { readFileSync } from 'node:fs';",
    'scenario may not import node:fs',
  ],
  [
    'a pure room hides no import in a type',
    'crisis/planted.ts',
    "export type Found = import('../scenario/scenario.ts').Scenario;",
    'crisis may not import scenario',
  ],
  [
    'the store does not know the screens',
    'store/planted.ts',
    "import '../pages/route.ts';",
    'store may not import pages',
  ],
  [
    'the scene knows types of the pure rooms only',
    'scene/planted.ts',
    "import { STAGES } from '../crisis/stage.ts';",
    'scene may import types only from crisis',
  ],
  [
    'the sound knows types of the pure rooms only',
    'audio/planted.ts',
    "import { type Stage } from '../crisis/stage.ts';",
    'audio may import types only from crisis',
  ],
  [
    'the pages know types of the pure rooms, and scoring',
    'pages/planted.ts',
    "export { STAGES } from '../crisis/stage.ts';",
    'pages may import types only from crisis',
  ],
  [
    'the pages do not know the scene',
    'pages/planted.ts',
    "import { mountScene } from '../scene/index.ts';",
    'pages may not import scene',
  ],
  [
    'Phaser stays in the scene',
    'pages/planted.ts',
    "export const phaser = () => import('phaser');",
    'pages may not import the package phaser',
  ],
  [
    'a pure room says the names of messages, and puts nothing into words',
    'scoring/planted.ts',
    "import { inWords } from '../words/in-words.ts';",
    'scoring may import types only from words',
  ],
  [
    'the words know nobody who says them',
    'words/planted.ts',
    "import type { Settings } from '../store/settings.ts';",
    'words may not import store',
  ],
  [
    'team knows protocol and store only',
    'team/planted.ts',
    "import '../crisis/stage.ts';",
    'team may not import crisis',
  ],
  [
    'the pages get the client of the server handed in',
    'pages/planted.ts',
    "import { createTeam } from '../team/index.ts';",
    'pages may import types only from team',
  ],
  [
    'the client of the server draws nothing',
    'team/planted.ts',
    "import { useState } from 'react';",
    'team may not import the package react',
  ],
  [
    'the server does not know the store',
    'server/planted.ts',
    "import '../store/call-store.ts';",
    'server may not import store',
  ],
  [
    'the command line does not know the pages',
    'cli/planted.ts',
    "import '../pages/route.ts';",
    'cli may not import pages',
  ],
  [
    'nobody imports the entry',
    'store/planted.ts',
    "import '../main.tsx';",
    'store may not import src/main.tsx',
  ],
  [
    'nobody reaches out of the house',
    'call/planted.ts',
    "import '../../assets/names.ts';",
    'call may not reach out of src/',
  ],
  [
    'what is imported is written out',
    'call/planted.ts',
    'export const load = (name: string) => import(name);',
    'a computed name',
  ],
  [
    'a pattern imports no more than a name may',
    'pages/planted.ts',
    "export const moves = import.meta.glob('../crisis/moves/*.ts');",
    'pages may import types only from crisis',
  ],
  [
    'a new room says what it may know',
    'cellar/planted.ts',
    'export const dark = true;',
    'stands in no room',
  ],
];

describe('import rules', () => {
  let copy: string;

  const planted = new Set<string>();

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'hold-imports-'));
    cpSync(join(root, 'src'), join(copy, 'src'), { recursive: true });
  });
  afterAll(() => rmSync(copy, { recursive: true }));
  afterEach(() => {
    for (const file of planted) {
      const before = join(root, 'src', file);
      if (existsSync(before)) cpSync(before, join(copy, 'src', file));
      else rmSync(join(copy, 'src', file));
    }
    planted.clear();
  });

  const plant = (file: string, line: string): void => {
    planted.add(file);
    mkdirSync(dirname(join(copy, 'src', file)), { recursive: true });
    appendFileSync(join(copy, 'src', file), `\n${line}\n`);
  };

  it('should look at every source file and find nothing wrong with the house', () => {
    const { files, imports, violations } = checkImports(copy);
    expect(violations).toEqual([]);
    expect(files).toBeGreaterThan(20);
    expect(imports).toBeGreaterThan(files);
  });

  it.each(PLANTED)('should hold the rule that %s', (_rule, file, line, said) => {
    plant(file, line);
    expect(checkImports(copy).violations).toEqual([
      expect.stringMatching(new RegExp(`^src/${file}.*${said}`)),
    ]);
  });

  it('should allow types of a pure room where its code is forbidden', () => {
    plant('scene/planted.ts', "import type { Stage } from '../crisis/stage.ts';");
    expect(checkImports(copy).violations).toEqual([]);
  });

  it('should find files that import each other', () => {
    plant('crisis/egg.ts', "import './hen.ts';");
    plant('crisis/hen.ts', "import type { Egg } from './egg.ts';");
    expect(checkImports(copy).violations).toEqual([
      'these files import each other: src/crisis/egg.ts -> src/crisis/hen.ts -> src/crisis/egg.ts',
    ]);
  });

  it('should not take a file that it cannot read for a clean one', () => {
    plant('crisis/broken.ts', "import { from '../call'");
    expect(() => checkImports(copy)).toThrow('src/crisis/broken.ts cannot be read');
  });
});
