import { describe, expect, it } from 'vitest';
import {
  isPlanFile,
  isScenarioFile,
  isTranslationFile,
  translationsOf,
} from '../../src/scenario/index.ts';

describe('the files of a folder of calls', () => {
  it.each([
    ['board-report.yaml', 'call'],
    ['board-report.yml', 'call'],
    ['board-report.plan.yaml', 'plan'],
    ['board-report.plan.yml', 'plan'],
    ['board-report.de.yaml', 'translation'],
    ['board-report.pt-BR.yml', 'translation'],
    ['board-report.gsw-CH.yaml', 'translation'],
    ['board-report.v2.yaml', 'call'],
    ['board-report.new.yaml', 'call'],
    ['de.yaml', 'call'],
    ['plan.yaml', 'call'],
    ['.board-report.yaml', 'neither'],
    ['.board-report.plan.yaml', 'neither'],
    ['scenario.schema.json', 'neither'],
    ['board-report.yaml~', 'neither'],
  ])('should take %s for: %s', (name, kind) => {
    const kinds = { call: isScenarioFile, plan: isPlanFile, translation: isTranslationFile };
    const is = Object.entries(kinds).flatMap(([one, fits]) => (fits(name) ? [one] : []));
    expect(is).toEqual(kind === 'neither' ? [] : [kind]);
  });

  it('should find the translations of a call by their names', () => {
    const names = ['a.de.yaml', 'a.fr.yml', 'a.plan.yaml', 'a.yaml', 'ab.de.yaml', 'b.de.yaml'];
    expect(translationsOf('a.yaml', names)).toEqual([
      { language: 'de', name: 'a.de.yaml' },
      { language: 'fr', name: 'a.fr.yml' },
    ]);
  });
});
