import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeTranslation } from '../../src/scenario/index.ts';
import { root } from '../../tools/root.mjs';

const folder = join(root, 'tests', 'cases', 'lint');
const BASE = readFileSync(join(folder, 'base.yaml'), 'utf8');

/** The call that the cases of translations translate. */
export const ORIGINAL = { text: BASE, file: 'base.yaml' } as const;

/** The base in its own words: a translation without a finding. */
const inItsOwnWords = (): string => {
  const written = writeTranslation(ORIGINAL, 'en-GB');
  if ('findings' in written) throw new Error('The base of the cases cannot be translated.');
  return written.text.replace(/from: (.*)\n( +)to: ""/g, 'from: $1\n$2to: $1');
};

/** A case: what a rule must, or must not, speak up at. */
export interface Fixture {
  readonly name: string;
  readonly code: string;
  /** it is a translation of the base */
  readonly isTranslation: boolean;
  /** the text of a whole file, as it comes out of the decoder */
  readonly text: string;
  /** the lines that are marked, as `12 dead-end` */
  readonly expected: readonly string[];
}

/** All cases of one kind. */
export const fixtures = (kind: 'bad' | 'good'): readonly Fixture[] =>
  readdirSync(folder)
    .filter((name) => name.includes(`.${kind}`))
    .map((name) => {
      const written = readFileSync(join(folder, name), 'utf8');
      const isTranslation = /^# translation$/m.test(written);
      const whole = /^# keep: as it is$/m.test(written)
        ? written
        : laidOver(written, isTranslation ? inItsOwnWords() : BASE);
      const text = padded(whole, Number(/^# pad: (\d+)$/m.exec(written)?.[1] ?? 0));
      return {
        name,
        code: name.replace(/\..*/, ''),
        isTranslation,
        text: asSaved(text, /^# saved as: (\w+)$/m.exec(written)?.[1]),
        expected: marksIn(text),
      };
    });

const marksIn = (text: string): string[] =>
  text.split('\n').flatMap((line, n) => {
    const marks = /# expect: (.*)$/.exec(line)?.[1];
    return marks?.split(', ').map((code) => `${n + 1} ${code}`) ?? [];
  });

const padded = (text: string, length: number): string => `${text}# ${'x'.repeat(length)}\n`;

/** What a decoder that takes it for UTF-8 makes of a text that was saved in some encoding. */
const asSaved = (text: string, encoding = 'utf8'): string =>
  new TextDecoder('utf-8').decode(Buffer.from(text, encoding as BufferEncoding));

/** The base with the parts of a case in place of its own. */
const laidOver = (written: string, over: string): string => {
  const [head, parts] = partsOf(written, '');
  const [, base] = partsOf(over, '');
  return head + [...merged(base, parts).values()].join('');
};

const merged = (
  base: ReadonlyMap<string, string>,
  over: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> => {
  const all = new Map(base);
  for (const [name, text] of over) {
    const was = all.get(name);
    const [head, fields] = partsOf(text, '  ');
    if (/^ *[\w-]+: ~$/m.test(text) && fields.size === 0) all.delete(name);
    else if (was === undefined || fields.size === 0) all.set(name, text);
    else {
      const [, before] = partsOf(was, '  ');
      // a beat, an ending or a fact is taken as a whole
      const both = new Map(before);
      for (const [field, value] of fields)
        if (value.trim() === `${field}: ~`) both.delete(field);
        else both.set(field, value);
      all.set(name, head + [...both.values()].join(''));
    }
  }
  return all;
};

/** A text cut at its keys of one depth; what stands before the first comes first. A key that stands twice is one part. */
const partsOf = (text: string, indent: string): readonly [string, Map<string, string>] => {
  const key = new RegExp(`^${indent}([\\w.-]+):`);
  const parts = new Map<string, string>();
  let head = '';
  let name: string | undefined;
  for (const line of text.split(/(?<=\n)/)) {
    name = key.exec(line)?.[1] ?? name;
    if (name === undefined) head += line;
    else parts.set(name, (parts.get(name) ?? '') + line);
  }
  return [head, parts];
};
