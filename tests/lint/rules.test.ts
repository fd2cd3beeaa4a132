import { describe, expect, it } from 'vitest';
import { check, checkTranslation, RULES } from '../../src/lint/index.ts';
import { type Fixture, fixtures, ORIGINAL } from './fixture.ts';

const BAD = fixtures('bad');
const GOOD = fixtures('good');

const findingsOf = ({ text, name, isTranslation }: Fixture) =>
  isTranslation ? checkTranslation(text, name, ORIGINAL) : check(text, name).findings;

const found = (fixture: Fixture): readonly string[] => [
  ...new Set(findingsOf(fixture).map(({ line, code }) => `${line} ${code}`)),
];

const byLine = (marks: readonly string[]): readonly string[] =>
  marks.toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1));

describe('a rule', () => {
  it.each(BAD)('should speak up where $name marks it, and nowhere else', (fixture) => {
    expect(byLine(found(fixture))).toEqual(byLine(fixture.expected));
  });

  it.each(GOOD)('should find nothing in $name', (fixture) => {
    expect(fixture.expected).toEqual([]);
    expect(findingsOf(fixture)).toEqual([]);
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
