import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import type { Key } from '../../src/words/catalogue.ts';
import { de } from '../../src/words/de.ts';
import { en } from '../../src/words/en.ts';

type Parts = ReturnType<IntlMessageFormat['getAst']>;

/** The names of the values that a message asks for. */
const named = (parts: Parts): readonly string[] =>
  parts.flatMap((part) => {
    if (part.type === 0 || part.type === 7 || part.type === 8) return [];
    const inside = 'options' in part ? Object.values(part.options) : [];
    return [part.value, ...inside.flatMap(({ value }) => named(value))];
  });

const namesIn = (message: string, language: string): readonly string[] => {
  const format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
  return [...new Set(named(format.getAst()))].sort();
};

describe('the catalogues', () => {
  it('should say each message with the same values in every language', () => {
    const keys = Object.keys(en) as Key[];
    expect(keys.length).toBeGreaterThan(100);
    for (const key of keys) expect(namesIn(de[key], 'de'), key).toEqual(namesIn(en[key], 'en'));
  });

  it('should name the trade of a message in its key', () => {
    for (const key of Object.keys(en)) expect(key).toMatch(/^[a-z-]+(\.[a-z0-9-]+)+$/);
  });
});
