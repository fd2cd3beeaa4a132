import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { check, checkTranslation } from '../../src/lint/index.ts';
import { FindingList } from '../../src/pages/desk/finding-list.tsx';
import type { Finding } from '../../src/scenario/index.ts';
import { findings as english } from '../../src/words/en/findings.ts';
import { speak } from '../../src/words/say.ts';
import { fixtures, ORIGINAL } from '../lint/fixture.ts';
import { HOSTILE } from '../scenario/hostile.ts';
import { worded } from '../worded.ts';
import { englishIn } from './english-in.ts';

const ENGLISH = Object.values(english)
  .flatMap(englishIn)
  .map((part) => part.toLowerCase());

/** Of a file with thousands of findings, so many tell as much as all. */
const ENOUGH = 40;

/** What the checks find in a case of each rule, and in files that are no calls. */
const FOUND: readonly (readonly [name: string, findings: readonly Finding[]])[] = [
  ...fixtures('bad').map(({ name, text, isTranslation }) => {
    const { findings } = isTranslation
      ? { findings: checkTranslation(text, name, ORIGINAL) }
      : check(text, name);
    return [name, findings.slice(0, ENOUGH)] as const;
  }),
  ...Object.entries(HOSTILE).map(
    ([name, text]) => [name, check(text, name).findings.slice(0, ENOUGH)] as const,
  ),
];

/** The texts beside the lines of the file. */
const textsOf = (findings: readonly Finding[]): readonly string[] =>
  renderToStaticMarkup(createElement(FindingList, { findings }))
    .replace(/<pre>.*?<\/pre>/gs, '')
    .toLowerCase()
    .split(/<[^>]*>/)
    .filter((text) => text !== '');

describe('what is found in a file, in German', () => {
  beforeEach(() => speak('de'));
  afterAll(() => speak('en'));

  it('should show of a very long line no more than the place that is meant, in a run record as well', () => {
    const run = `{"format":"hold-the-line/run","acts":[${'[1,"answer"],'.repeat(500)}]}`;
    const { findings } = check(run, 'run.yaml');
    expect(textsOf(findings)).toContain('das ist eine aufzeichnung, kein szenario.');
    const shown = renderToStaticMarkup(createElement(FindingList, { findings }));
    expect(shown).toContain('<mark>&quot;format&quot;</mark>');
    expect(/<pre>.*<\/pre>/s.exec(shown)?.[0].replace(/<[^>]*>|&\w+;/g, '').length).toBeLessThan(
      170,
    );
  });

  it('should look for English that there is', async () => {
    expect(ENGLISH.length).toBeGreaterThan(200);
    await speak('en');
    const known = FOUND.filter(([, findings]) =>
      textsOf(findings).some((text) => ENGLISH.some((part) => text.includes(part))),
    );
    expect(known.length).toBeGreaterThan(FOUND.length * 0.9);
  });

  it.each(FOUND)('should be told without a sentence in English: %s', (_, findings) => {
    const texts = textsOf(findings);
    expect(texts.length).toBeGreaterThanOrEqual(findings.length * 3);
    for (const text of texts)
      expect(
        ENGLISH.filter((part) => text.includes(part)),
        text,
      ).toEqual([]);
  });

  it('should keep the names of the file as they are, and mark them', () => {
    const { findings } = check(
      ORIGINAL.text.replace(/opening: (\S+)/, 'opening: $1x'),
      'call.yaml',
    );
    const [, name = ''] = /opening: (\S+)/.exec(ORIGINAL.text) ?? [];
    expect(findings.map(worded)[0]).toMatchObject({
      message: `es gibt keinen Abschnitt \`${name}x\``,
      remedy: `War \`${name}\` gemeint?`,
    });
  });
});
