import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingText } from '../../src/cli/finding-text.ts';
import { check, checkTranslation } from '../../src/lint/index.ts';
import { isScenarioFile, isTranslationFile, translationName } from '../../src/scenario/index.ts';
import { root } from '../../tools/root.mjs';

const folder = join(root, 'scenarios');
const files = readdirSync(folder).filter(isScenarioFile);

describe('the calls that ship', () => {
  it.each(files)('should have no finding in %s', (file) => {
    const { calls, findings } = check(readFileSync(join(folder, file), 'utf8'), file);
    expect(findings.map(findingText)).toEqual([]);
    expect(calls.length).toBeGreaterThan(0);
  });

  const translations = [folder, join(root, 'assets', 'guided')].flatMap((at) =>
    readdirSync(at)
      .filter(isTranslationFile)
      .map((name) => ({ at, name })),
  );
  it.each(translations)(
    'should be translated in full, without a finding, in $name',
    ({ at, name }) => {
      const call = `${translationName(name)?.call}.yaml`;
      const findings = checkTranslation(readFileSync(join(at, name), 'utf8'), name, {
        text: readFileSync(join(at, call), 'utf8'),
        file: call,
      });
      expect(findings.map(findingText)).toEqual([]);
    },
  );

  it('should be there', () => {
    expect(files).toContain('board-report.yaml');
    const names = translations.map(({ name }) => name);
    const inGerman = [...files, 'first-call.yaml'].map((file) => file.replace(/yaml$/, 'de.yaml'));
    expect(names).toEqual(expect.arrayContaining(inGerman));
  });
});
