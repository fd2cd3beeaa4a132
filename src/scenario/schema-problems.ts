import { z } from 'zod';
import { nearest } from './nearest.ts';
import type { Path, Problem } from './problem.ts';
import { type Issue, type Leaf, leavesOf } from './schema-issues.ts';

/** The notation that a file is held to. */
export interface Grammar {
  readonly schema: z.ZodType;
  /** what to compare with, as the end of a sentence that begins with “Compare with” */
  readonly example: string;
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

const unknownField = (key: string, path: Path, schema: z.ZodType): Guessed => {
  const meant = nearest(key, fieldsAt(schema, path)) ?? nearest(key, fieldsAt(schema));
  return {
    code: 'unknown-field',
    ...(meant === undefined ? {} : { meant }),
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

/** A value of none of the kinds that can stand in its place. */
const wrongKind = (
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  grammar: Grammar,
): Problem => {
  const expected = issue.errors.flatMap((branch) =>
    branch.flatMap((inner) => (inner.code === 'invalid_type' ? [kindOf(inner.expected)] : [])),
  );
  const choice = [...new Set(expected)].join(' or ');
  const missing = issue.input === undefined;
  return {
    ...(missing ? { code: 'missing-field' as const } : {}),
    path,
    message: `${place(path)} is ${missing ? 'missing' : kindOfValue(issue.input)}`,
    remedy: `Here belongs ${choice}. ${compare(grammar)}`,
  };
};

const unknownValue = (
  { input, values }: Extract<Issue, { code: 'invalid_value' }>,
  path: Path,
): Problem => {
  const known = values.map(String);
  const choice = known.length === 1 ? `Write ${known[0]}.` : `Write one of: ${known.join(', ')}.`;
  if (input === undefined)
    return { code: 'missing-field', path, message: `${place(path)} is missing`, remedy: choice };
  const meant = typeof input === 'string' ? nearest(input, known) : undefined;
  return {
    code: 'unknown-value',
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
      ? { code: 'missing-field', path, message: 'the file is empty', remedy: compare(grammar) }
      : {
          code: 'missing-field',
          path,
          message: `${place(path)} is missing`,
          remedy: `Add it; it is ${kind}.`,
        };
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

/** A JSON Schema, as far as fields are looked up in it. */
interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  /** the name of a shape that stands here, `#/$defs/beat` */
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Shape>>;
}

const shapes = new WeakMap<z.ZodType, Shape>();

const shapeOf = (schema: z.ZodType): Shape => {
  const known = shapes.get(schema);
  if (known) return known;
  const written = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  const shape = spelledOut(written, written.$defs ?? {});
  shapes.set(schema, shape);
  return shape;
};

/** A shape with those that it only names written out in it. */
const spelledOut = (shape: Shape, named: Readonly<Record<string, Shape>>): Shape => {
  const { $ref, properties = {}, additionalProperties, items, anyOf = [] } = shape;
  const meant = $ref === undefined ? undefined : named[$ref.slice('#/$defs/'.length)];
  if (meant) return spelledOut(meant, named);
  const inner = (one: Shape): Shape => spelledOut(one, named);
  return {
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, one]) => [name, inner(one)]),
    ),
    ...(isShape(additionalProperties) ? { additionalProperties: inner(additionalProperties) } : {}),
    ...(items ? { items: inner(items) } : {}),
    anyOf: anyOf.map(inner),
  };
};

/** The names of the fields at a place, or of all there are, for guessing what a misspelt one was meant to be. */
const fieldsAt = (schema: z.ZodType, path?: Path): readonly string[] => {
  let found: readonly Shape[] = [shapeOf(schema)];
  if (path === undefined) found = found.flatMap(within);
  else
    for (const step of path) {
      found = found.flatMap(branches).flatMap(({ properties, additionalProperties, items }) => {
        if (typeof step === 'number') return items ?? [];
        return properties?.[step] ?? (isShape(additionalProperties) ? additionalProperties : []);
      });
    }
  return found.flatMap(branches).flatMap(({ properties }) => Object.keys(properties ?? {}));
};

const isShape = (shape: Shape | boolean | undefined): shape is Shape => typeof shape === 'object';

const branches = (shape: Shape): readonly Shape[] => [shape, ...(shape.anyOf ?? [])];

const within = (shape: Shape): readonly Shape[] => [
  shape,
  ...[
    ...Object.values(shape.properties ?? {}),
    ...(shape.anyOf ?? []),
    ...(shape.items ? [shape.items] : []),
    ...(isShape(shape.additionalProperties) ? [shape.additionalProperties] : []),
  ].flatMap(within),
];
