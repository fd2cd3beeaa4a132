import { describe, expect, it } from 'vitest';
import { check, RULES } from '../../src/lint/index.ts';
import { fixtures } from './fixture.ts';

const BAD = fixtures('bad');
const GOOD = fixtures('good');

const found = (text: string, name: string): readonly string[] => [
  ...new Set(check(text, name).findings.map(({ line, code }) => `${line} ${code}`)),
];

const byLine = (marks: readonly string[]): readonly string[] =>
  marks.toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1));

describe('a rule', () => {
  it.each(BAD)(
    'should speak up where $name marks it, and nowhere else',
    ({ text, name, expected }) => {
      expect(byLine(found(text, name))).toEqual(byLine(expected));
    },
  );

  it.each(GOOD)('should find nothing in $name', ({ text, name, expected }) => {
    expect(expected).toEqual([]);
    expect(check(text, name).findings).toEqual([]);
  });

  it.each(RULES)('$code should have a case that fails and one that passes', ({ code }) => {
    const marks = BAD.filter((one) => one.code === code).flatMap(({ expected }) => expected);
    expect(marks.some((mark) => mark.endsWith(` ${code}`))).toBe(true);
    expect(GOOD.some((one) => one.code === code)).toBe(true);
  });

  it('should be that of its cases', () => {
    const codes = RULES.map(({ code }) => code);
    for (const { name, code } of [...BAD, ...GOOD]) expect(codes, name).toContain(code);
  });
});
