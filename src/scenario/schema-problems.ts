import type { z } from 'zod';
import type { SaidOfFile } from '../words/said.ts';
import { fieldsAt } from './fields-at.ts';
import { form, saidOfForm } from './form.ts';
import { nearest } from './nearest.ts';
import type { Path, Problem } from './problem.ts';
import { type Issue, type Leaf, leavesOf } from './schema-issues.ts';

/** The notation that a file is held to. */
export interface Grammar {
  readonly schema: z.ZodType;
  /** what to compare with, as the end of a sentence that begins with “Compare with” */
  readonly example: SaidOfFile;
}

/** More than this is wrong with a file only where it is another kind of file. */
const MOST = 200;
const MOST_FIELDS = 50;

/** What a grammar says is wrong with the content of a file, in the words of a colleague. */
export const schemaProblems = (issues: readonly Issue[], grammar: Grammar): Problem[] => {
  const problems = leavesOf(issues)
    .slice(0, MOST)
    .flatMap((leaf) => problemsOf(leaf, grammar));
  const misspelt = new Set(
    problems.flatMap(({ path, meant }) => (meant === undefined ? [] : [keyOf([...path, meant])])),
  );
  // what was misspelt is not missing as well
  return problems.filter(
    ({ code, path }) => !(code === 'missing-field' && misspelt.has(keyOf(path))),
  );
};

const keyOf = (path: Path): string => path.join('\n');

/** A problem, and for a misspelt field the field that was meant. */
type Guessed = Problem & { readonly meant?: string };

const problemsOf = ({ issue, path }: Leaf, grammar: Grammar): Guessed[] => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_FIELDS).map((key) => unknownField(key, path, grammar.schema));
    case 'invalid_key':
      return [wrongKey(issue, path)];
    case 'invalid_union':
      return [wrongKind(issue, path, grammar)];
    case 'invalid_value':
      return [unknownValue(issue, path)];
    case 'invalid_type':
      return [wrongType(issue, path, grammar)];
    case 'too_small':
      return [tooSmall(issue, path)];
    case 'too_big':
      return [tooBig(issue, path)];
    default:
      return [
        {
          path,
          what: {
            says: 'field.wrong',
            values: { what: place(path), why: saidOfForm(issue.message) },
          },
          remedy: compare(grammar),
        },
      ];
  }
};

const compare = ({ example }: Grammar): SaidOfFile => ({
  says: 'field.compare',
  values: { what: example },
});

/** A place in the file, by its names, counting from 1 as people do. */
const place = (path: Path): SaidOfFile | string =>
  path.length === 0
    ? { says: 'place.file' }
    : path.map((part) => (typeof part === 'number' ? `${part + 1}.` : part)).join(' › ');

/** What is expected, in words that are not a programmer's. */
const KINDS: Readonly<Record<string, SaidOfFile>> = {
  array: { says: 'kind.list' },
  boolean: { says: 'kind.yes-or-no' },
  int: { says: 'kind.whole-number' },
  null: { says: 'kind.nothing' },
  number: { says: 'kind.number' },
  object: { says: 'kind.fields' },
  record: { says: 'kind.entries' },
  string: { says: 'kind.text' },
};
const kindOf = (expected: string): SaidOfFile =>
  KINDS[expected] ?? { says: 'kind.other', values: { what: expected } };

const kindOfValue = (value: unknown): SaidOfFile => {
  if (value === null) return { says: 'kind.empty' };
  return kindOf(Array.isArray(value) ? 'array' : typeof value);
};

const didYouMean = (name: string): SaidOfFile => ({ says: 'mend.meant', values: { name } });

const unknownField = (key: string, path: Path, schema: z.ZodType): Guessed => {
  const meant = nearest(key, fieldsAt(schema, path)) ?? nearest(key, fieldsAt(schema));
  return {
    code: 'unknown-field',
    ...(meant === undefined ? {} : { meant }),
    path,
    key,
    what: { says: 'field.unknown', values: { name: key, what: place(path) } },
    remedy: meant && meant !== key ? didYouMean(meant) : { says: 'field.move' },
  };
};

const wrongKey = (issue: Extract<Issue, { code: 'invalid_key' }>, path: Path): Problem => {
  const key = String(path.at(-1));
  const why = saidOfForm(issue.issues[0]?.message ?? 'form.no-name');
  return {
    path: path.slice(0, -1),
    key,
    what: { says: 'field.bad-name', values: { name: key, what: place(path.slice(0, -1)), why } },
    remedy: { says: 'field.bad-name-mend' },
  };
};

/** A value of none of the kinds that can stand in its place. */
const wrongKind = (
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  grammar: Grammar,
): Problem => {
  const expected = issue.errors.flatMap((branch) =>
    branch.flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected] : [])),
  );
  const missing = issue.input === undefined;
  return {
    ...(missing ? { code: 'missing-field' as const } : {}),
    path,
    what: missing ? missingAt(path) : isAt(path, issue.input),
    remedy: {
      says: 'field.here-belongs-as-in',
      values: { what: anyOf([...new Set(expected)]), other: grammar.example },
    },
  };
};

/** One kind or another. */
const anyOf = (expected: readonly string[]): SaidOfFile | string =>
  expected
    .map(kindOf)
    .reduce<SaidOfFile | string>(
      (what, other) => (what === '' ? other : { says: 'kind.or', values: { what, other } }),
      '',
    );

const missingAt = (path: Path): SaidOfFile => ({
  says: 'field.missing',
  values: { what: place(path) },
});

/** That something else stands at a place than what belongs there. */
const isAt = (path: Path, value: unknown): SaidOfFile => ({
  says: 'field.is',
  values: { what: place(path), other: kindOfValue(value) },
});

const unknownValue = (
  { input, values }: Extract<Issue, { code: 'invalid_value' }>,
  path: Path,
): Problem => {
  const known = values.map(String);
  const choice: SaidOfFile = {
    says: known.length === 1 ? 'field.write' : 'field.write-one',
    values: { what: known.join(', ') },
  };
  if (input === undefined)
    return { code: 'missing-field', path, what: missingAt(path), remedy: choice };
  const meant = typeof input === 'string' ? nearest(input, known) : undefined;
  return {
    code: 'unknown-value',
    path,
    what: { says: 'field.not-known', values: { what: place(path) } },
    remedy: meant ? didYouMean(meant) : choice,
  };
};

const wrongType = (
  { input, expected, message }: Extract<Issue, { code: 'invalid_type' }>,
  path: Path,
  grammar: Grammar,
): Problem => {
  const kind = kindOf(expected);
  if (input === undefined)
    return path.length === 0
      ? { code: 'missing-field', path, what: { says: 'file.empty' }, remedy: compare(grammar) }
      : {
          code: 'missing-field',
          path,
          what: missingAt(path),
          remedy: { says: 'field.add', values: { what: kind } },
        };
  if (message === form('form.time') && typeof input === 'number')
    return {
      path,
      what: isAt(path, input),
      remedy: { says: 'field.write', values: { what: `${input}s` } },
    };
  const quotes = expected === 'string' && ['number', 'boolean'].includes(typeof input);
  return {
    path,
    what: isAt(path, input),
    remedy: quotes
      ? { says: 'field.quotes' }
      : { says: 'field.here-belongs', values: { what: kind } },
  };
};

const tooSmall = (
  { origin, minimum }: Extract<Issue, { code: 'too_small' }>,
  path: Path,
): Problem => {
  const [what, number] = [place(path), Number(minimum)];
  if (origin === 'array')
    return {
      path,
      what: { says: 'field.too-few', values: { what, count: number } },
      remedy: { says: 'field.too-few-mend', values: { number } },
    };
  return origin === 'string'
    ? {
        path,
        what: { says: 'field.no-text', values: { what } },
        remedy: { says: 'field.no-text-mend' },
      }
    : {
        path,
        what: { says: 'field.too-small', values: { what, number } },
        remedy: { says: 'field.too-small-mend', values: { number } },
      };
};

const tooBig = ({ origin, maximum }: Extract<Issue, { code: 'too_big' }>, path: Path): Problem => {
  const values = { what: place(path), number: Number(maximum) };
  return origin === 'array' || origin === 'string'
    ? {
        path,
        what: { says: origin === 'array' ? 'field.too-many' : 'field.too-long', values },
        remedy: { says: 'field.shorten', values },
      }
    : {
        path,
        what: { says: 'field.too-big', values },
        remedy: { says: 'field.too-big-mend', values },
      };
};
