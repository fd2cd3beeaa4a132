import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../tools/root.mjs';
import { hold, ownFolder } from './hold.ts';

const folder = ownFolder();
copyFileSync(join(root, 'tests', 'cases', 'lint', 'base.yaml'), join(folder, 'base.yaml'));
const german = () => readFileSync(join(folder, 'base.de.yaml'), 'utf8');

describe('hold words', () => {
  it('should begin a translation, keep what a translator wrote, and check it with its call', () => {
    const begun = hold(['words', 'base.yaml', '--to', 'de'], folder);
    expect([begun.status, begun.stdout]).toEqual([
      0,
      expect.stringMatching(/^base\.de\.yaml: (\d+) texts added; \1 texts still to translate\n$/),
    ]);
    const written = german().replace(
      /( {4}from: "Let me finish\."\n {4}to: )""/,
      '    # as a sigh\n$1"Lassen Sie mich ausreden."',
    );
    writeFileSync(join(folder, 'base.de.yaml'), written);
    const again = hold(['words', 'base.yaml'], folder);
    expect(again.stdout).toMatch(/^base\.de\.yaml: up to date; \d+ texts still to translate\n$/);
    expect(german()).toBe(written);
    const checked = hold(['check', 'base.yaml'], folder);
    expect([checked.status, checked.stdout]).toEqual([
      0,
      expect.stringMatching(
        /base\.yaml: good;[\s\S]*base\.de\.yaml:\d+:9: \d+ texts are not translated/,
      ),
    ]);
    expect(readdirSync(folder)).toEqual(['base.de.yaml', 'base.yaml']);
  });

  it('should say what can be done where it cannot be done', () => {
    expect(hold(['words', 'base.de.yaml'], folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('name the call that it belongs to'),
    });
    expect(hold(['words', 'base.yaml', '--to', 'German'], folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("'German' is no language"),
    });
    writeFileSync(join(folder, 'lone.de.yaml'), german());
    expect(hold(['check', 'lone.de.yaml'], folder)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('Put lone.yaml beside this file'),
    });
  });
});
