import { type Document, isNode, visit } from 'yaml';
import type { SaidOfFile } from '../words/said.ts';
import { misreading } from './encoding.ts';
import type { Finding } from './finding.ts';
import { createPlace, isWritten, rangeOf, type Where } from './places.ts';
import type { Problem, ReadingCode, Spot } from './problem.ts';
import { composeYaml, type Refusal } from './yaml-document.ts';
import { withoutEchoes, yamlWords } from './yaml-words.ts';

/** The largest file that is read, in characters; a long call has some 60,000. */
const LARGEST = 200_000;
/** The most values in a file, aliases written out; a long call has some 5,000. */
const MOST_VALUES = 60_000;
/** Groups within groups; a call has some eight. A part that is used again within itself has no end. */
const DEEPEST = 40;
/** One slip in the notation often makes many errors; those after the first few are its echoes. */
const MOST_ERRORS = 10;
/** Nobody reads further. */
const MOST_DOUBLES = 50;

/** A file that is YAML, as it was written. */
export interface YamlFile {
  /** what it says, in plain lists, maps and values; undefined for a file without content */
  readonly content: unknown;
  readonly document: Document;
  /** what is wrong already, though the rest can be read: keys that stand twice */
  readonly findings: readonly Finding[];
  /** A problem as a finding, with its place in the file. */
  finding(problem: Problem): Finding;
  /** What a finding says of a place: line, column, length, and the line itself. */
  where(spot: Spot): Where;
  /** Whether something is written at exactly this path. */
  writes(path: Spot['path']): boolean;
  /** The line, from 1, of the value at a path, or of the nearest thing above it. */
  lineOf(path: Spot['path']): number;
}

/** Reads a text as YAML. Never throws: what is wrong with its notation comes back as findings. */
export const readYaml = (
  text: string,
  file: string,
): YamlFile | { readonly findings: readonly Finding[]; readonly content?: never } => {
  const place = createPlace(text, file);
  const at: At = (offset, code, what, remedy) => ({
    code,
    severity: 'error',
    ...place(offset, offset + 1),
    what,
    remedy,
  });
  if (text.length > LARGEST) {
    const values = { number: text.length, total: LARGEST };
    const what: SaidOfFile = { says: 'file.too-long', values };
    return { findings: [at(0, 'too-large', what, { says: 'file.split' })] };
  }
  const misread = misreading(text);
  if (misread)
    return { findings: [at(misread.offset, 'wrong-encoding', misread.what, misread.remedy)] };
  const document = composeYaml(text);
  if ('refused' in document) return { findings: [refusal(document, at)] };
  if (document.errors.length > 0) {
    const findings = withoutEchoes(document.errors)
      .slice(0, MOST_ERRORS)
      .map((error) => {
        const [why, remedy] = yamlWords(error);
        return at(error.pos[0], 'not-yaml', unreadable(why), remedy);
      });
    return { findings };
  }
  const content = contentOf(document);
  if ('fault' in content) return { findings: [at(content.offset, ...content.fault)] };
  const where = (spot: Spot): Where => place(...rangeOf(document, spot, text));
  return {
    content: content.value,
    document,
    findings: doubleKeys(document)
      .slice(0, MOST_DOUBLES)
      .map(({ key, offset }) => ({
        ...at(
          offset,
          'duplicate-id',
          { says: 'file.double-key', values: { name: key } },
          { says: 'file.double-key-mend' },
        ),
        length: key.length,
      })),
    finding: ({ code = 'wrong-value', what, remedy, ...spot }) => ({
      code,
      severity: 'error',
      ...where(spot),
      what,
      remedy,
    }),
    where,
    writes: (path) => isWritten(document, path),
    lineOf: (path) => where({ path }).line,
  };
};

type At = (offset: number, code: ReadingCode, what: SaidOfFile, remedy: SaidOfFile) => Finding;

const unreadable = (why: SaidOfFile): SaidOfFile => ({ says: 'yaml.unreadable', values: { why } });

const refusal = ({ refused, offset }: Refusal, at: At): Finding => {
  switch (refused) {
    case 'aliases':
      return at(offset, ...TOO_MANY_ALIASES);
    case 'too-many':
      return at(offset, ...TOO_MUCH);
    case 'question-mark':
      return at(offset, 'not-yaml', unreadable({ says: 'yaml.question-mark' }), {
        says: 'yaml.quotes',
      });
    default:
      return at(offset, 'not-yaml', unreadable({ says: 'yaml.too-deep' }), {
        says: 'yaml.too-deep-mend',
      });
  }
};

type Fault = readonly [ReadingCode, what: SaidOfFile, remedy: SaidOfFile];

const TOO_MANY_ALIASES: Fault = [
  'alias-bomb',
  { says: 'file.aliases' },
  { says: 'file.write-out' },
];

const TOO_MUCH: Fault = ['too-large', { says: 'file.too-much' }, { says: 'file.split' }];

const contentOf = (
  document: Document,
): { readonly value: unknown } | { readonly fault: Fault; readonly offset: number } => {
  let offset = 0;
  visit(document, {
    Alias: (_, alias) => {
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 }) ?? undefined;
    return sizeOf(value, MOST_VALUES, DEEPEST) > MOST_VALUES
      ? { fault: TOO_MUCH, offset: 0 }
      : { value };
  } catch (error) {
    return error instanceof ReferenceError && !error.message.startsWith('Excessive')
      ? {
          fault: [
            'not-yaml',
            unreadable({ says: 'yaml.no-anchor' }),
            { says: 'yaml.no-anchor-mend' },
          ],
          offset,
        }
      : { fault: TOO_MANY_ALIASES, offset };
  }
};

/** How many values there are, those that are used again counted each time; no more than needed to pass `most`. */
const sizeOf = (value: unknown, most: number, deepest: number): number => {
  if (value === null || typeof value !== 'object') return 1;
  if (deepest === 0) return most + 1;
  let size = 1;
  for (const inner of Object.values(value)) {
    size += sizeOf(inner, most - size, deepest - 1);
    if (size > most) break;
  }
  return size;
};

const doubleKeys = (document: Document): { readonly key: string; readonly offset: number }[] => {
  const found: { readonly key: string; readonly offset: number }[] = [];
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const name = String(key);
        if (seen.has(name) && isNode(key)) found.push({ key: name, offset: key.range?.[0] ?? 0 });
        seen.add(name);
      }
    },
  });
  return found;
};
