import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages, RULES, ruleNamed } from '../../src/lint/index.ts';
import { READING_CODES } from '../../src/scenario/index.ts';
import { root } from '../../tools/root.mjs';

const folder = join(root, 'docs', 'rules');

describe('the pages of the rules', () => {
  it('should be as the rules say; otherwise: npm run -s hold -- rules --write docs/rules', () => {
    const written = Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    );
    expect(written).toEqual(Object.fromEntries(pages()));
  });

  it('should be named in the table, each with its severity', () => {
    const table = pages().get('README.md') ?? '';
    for (const { code, severity, summary } of RULES)
      expect(table).toContain(`| [${code}](${code}.md) | ${severity} | ${summary} |`);
    expect(RULES.length).toBeGreaterThan(40);
  });
});

describe('a rule', () => {
  it('should have a code of its own, in small letters and hyphens', () => {
    const codes = RULES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('should say all that its page needs', () => {
    for (const { code, summary, wrong, mend, why } of RULES)
      for (const text of [summary, wrong, mend, why]) expect(text, code).toMatch(/^\S.*[.)]$/s);
    for (const { code, bad, good } of RULES) expect(bad, code).not.toBe(good);
  });

  it('should be found while reading or look for itself, and never both', () => {
    const reading: readonly string[] = READING_CODES;
    for (const { code, find, findInTranslation, severity } of RULES) {
      const looks = find !== undefined || findInTranslation !== undefined;
      expect(looks, code).toBe(!reading.includes(code));
      if (!looks) expect(severity, code).toBe('error');
    }
    for (const code of reading) expect(ruleNamed(code), code).toBeDefined();
  });
});
