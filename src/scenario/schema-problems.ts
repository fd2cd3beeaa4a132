import { z } from 'zod';
import { nearest } from './nearest.ts';
import type { Path, Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** The notation that a file is held to. */
export interface Grammar {
  readonly schema: z.ZodType;
  /** what to compare with, as the end of a sentence that begins with “Compare with” */
  readonly example: string;
}

/** What a grammar says is wrong with the content of a file, in the words of a colleague. */
export const schemaProblems = (issues: readonly Issue[], grammar: Grammar): Problem[] =>
  issues.flatMap((issue) => problemsOf(issue, [], grammar));

const problemsOf = (issue: Issue, above: Path, grammar: Grammar): Problem[] => {
  const path = [
    ...above,
    ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(key, path, grammar.schema));
    case 'invalid_key':
      return [wrongKey(issue, path)];
    case 'invalid_union':
      return unionProblems(issue, path, grammar);
    case 'invalid_value':
      return [unknownValue(issue, path)];
    case 'invalid_type':
      return [wrongType(issue, path, grammar)];
    case 'too_small':
      return [tooSmall(issue, path)];
    case 'too_big':
      return [tooBig(issue, path)];
    default:
      return [{ path, message: `${place(path)}: ${issue.message}`, remedy: compare(grammar) }];
  }
};

const compare = ({ example }: Grammar): string => `Compare with ${example}.`;

/** A place in the file, by its names, counting from 1 as people do. */
const place = (path: Path): string =>
  path.length === 0
    ? 'the file'
    : path.map((part) => (typeof part === 'number' ? `${part + 1}.` : part)).join(' › ');

/** What is expected, in words that are not a programmer's. */
const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  null: 'nothing',
  object: 'a group of fields',
  record: 'a group of named entries',
  string: 'a text',
};
const kindOf = (expected: string): string => KINDS[expected] ?? `a ${expected}`;

const kindOfValue = (value: unknown): string => {
  if (value === null) return 'empty';
  return kindOf(Array.isArray(value) ? 'array' : typeof value);
};

const unknownField = (key: string, path: Path, schema: z.ZodType): Problem => {
  const meant = nearest(key, fieldsOf(schema));
  return {
    path,
    key,
    message: `'${key}' is not a field of ${place(path)}`,
    remedy:
      meant && meant !== key
        ? `Did you mean '${meant}'?`
        : 'Take it out, or move it to where it belongs.',
  };
};

const wrongKey = (issue: Extract<Issue, { code: 'invalid_key' }>, path: Path): Problem => {
  const key = String(path.at(-1));
  const why = issue.issues[0]?.message ?? 'it is not a name that can stand here';
  return {
    path: path.slice(0, -1),
    key,
    message: `'${key}' cannot be a name in ${place(path.slice(0, -1))}: ${why}`,
    remedy: 'Write another name.',
  };
};

/** Of the notations that a value may have, the one that was meant is the one of its kind. */
const unionProblems = (
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  grammar: Grammar,
): Problem[] => {
  const meant = issue.errors.find(
    (branch) => !branch.some(({ code, path: at }) => code === 'invalid_type' && at.length === 0),
  );
  if (meant) return meant.flatMap((inner) => problemsOf(inner, path, grammar));
  const expected = issue.errors.flatMap((branch) =>
    branch.flatMap((inner) => (inner.code === 'invalid_type' ? [kindOf(inner.expected)] : [])),
  );
  const choice = [...new Set(expected)].join(' or ');
  const what = issue.input === undefined ? 'missing' : kindOfValue(issue.input);
  return [
    {
      path,
      message: `${place(path)} is ${what}`,
      remedy: `Here belongs ${choice}. ${compare(grammar)}`,
    },
  ];
};

const unknownValue = (
  { input, values }: Extract<Issue, { code: 'invalid_value' }>,
  path: Path,
): Problem => {
  const known = values.map(String);
  const choice = known.length === 1 ? `Write ${known[0]}.` : `Write one of: ${known.join(', ')}.`;
  if (input === undefined) return { path, message: `${place(path)} is missing`, remedy: choice };
  const meant = typeof input === 'string' ? nearest(input, known) : undefined;
  return {
    path,
    message: `${place(path)} has a value that is not known here`,
    remedy: meant ? `Did you mean '${meant}'?` : choice,
  };
};

const wrongType = (
  { input, expected }: Extract<Issue, { code: 'invalid_type' }>,
  path: Path,
  grammar: Grammar,
): Problem => {
  const kind = kindOf(expected);
  if (input === undefined)
    return path.length === 0
      ? { path, message: 'the file is empty', remedy: compare(grammar) }
      : { path, message: `${place(path)} is missing`, remedy: `Add it; it is ${kind}.` };
  const quotes = expected === 'string' && ['number', 'boolean'].includes(typeof input);
  return {
    path,
    message: `${place(path)} is ${kindOfValue(input)}`,
    remedy: quotes ? 'Put it into quotes: here belongs a text.' : `Here belongs ${kind}.`,
  };
};

const tooSmall = (
  { origin, minimum }: Extract<Issue, { code: 'too_small' }>,
  path: Path,
): Problem => {
  if (origin === 'array')
    return {
      path,
      message: `${place(path)} has fewer than ${minimum} ${minimum === 1 ? 'entry' : 'entries'}`,
      remedy: `Here belong at least ${minimum}.`,
    };
  return origin === 'string'
    ? { path, message: `${place(path)} is empty`, remedy: 'Write its text.' }
    : {
        path,
        message: `${place(path)} is less than ${minimum}`,
        remedy: `Write ${minimum} or more.`,
      };
};

const UNITS: Readonly<Record<string, string>> = { array: 'entries', string: 'characters' };

const tooBig = ({ origin, maximum }: Extract<Issue, { code: 'too_big' }>, path: Path): Problem => {
  const unit = UNITS[origin];
  return unit === undefined
    ? {
        path,
        message: `${place(path)} is more than ${maximum}`,
        remedy: `Write ${maximum} or less.`,
      }
    : {
        path,
        message: `${place(path)} has more than ${maximum} ${unit}`,
        remedy: `Shorten it to ${maximum}.`,
      };
};

const fields = new WeakMap<z.ZodType, readonly string[]>();

/** All field names of a grammar, for guessing what a misspelt one was meant to be. */
const fieldsOf = (schema: z.ZodType): readonly string[] => {
  const known = fields.get(schema);
  if (known) return known;
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (node !== null && typeof node === 'object') {
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties' && value !== null && typeof value === 'object') {
          for (const name of Object.keys(value)) names.add(name);
        }
        visit(value);
      }
    }
  };
  visit(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  const all = [...names];
  fields.set(schema, all);
  return all;
};
