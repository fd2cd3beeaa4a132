import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Finding } from './finding.ts';
import { contentHash } from './hash.ts';
import { brokenLinks } from './links.ts';
import { nearest } from './nearest.ts';
import type { Path, Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';
import { type ScenarioContent, scenarioSchema } from './schema.ts';

/** The largest file that is read, in characters; a long call has some 60,000. */
const LARGEST = 400_000;

/** What came of reading a scenario file: a scenario, or all that is wrong with it. */
export type Reading = { readonly scenario: Scenario } | { readonly findings: readonly Finding[] };

/** A kind of file that a trainer writes. */
export interface FileKind<Content> {
  readonly schema: z.ZodType<Content>;
  /** what is wrong with a file that has the right form */
  readonly problems: (content: Content) => readonly Problem[];
  /** what to compare with, as the end of a sentence that begins with “Compare with” */
  readonly example: string;
}

const SCENARIOS: FileKind<ScenarioContent> = {
  schema: scenarioSchema,
  problems: brokenLinks,
  example: 'scenarios/board-report.yaml, which uses every field',
};

/** Reads a scenario from the text of a YAML file. Never throws: whatever is wrong comes back as findings. */
export const readScenario = (text: string, file: string): Reading => {
  const reading = readContent(text, file, SCENARIOS);
  return 'content' in reading
    ? { scenario: { ...reading.content, hash: contentHash(text) } }
    : reading;
};

/** What came of reading a YAML file: what it says, or all that is wrong with it. `lineOf` gives the line of a value. */
export type ContentReading<Content> =
  | { readonly content: Content; readonly lineOf: (path: Path) => number }
  | { readonly findings: readonly Finding[] };

/** Reads a file of this kind from the text of a YAML file. Never throws: whatever is wrong comes back as findings. */
export const readContent = <Content>(
  text: string,
  file: string,
  kind: FileKind<Content>,
): ContentReading<Content> => {
  const lines = new LineCounter();
  const at = (offset: number, message: string, remedy: string): Finding => {
    const { line, col } = lines.linePos(offset);
    const excerpt = text.split(/\r?\n/)[line - 1] ?? '';
    return { file, line: Math.max(1, line), column: Math.max(1, col), message, remedy, excerpt };
  };
  if (text.length > LARGEST) {
    const message = `the file has ${text.length} characters, more than the ${LARGEST} that are read`;
    return {
      findings: [
        { file, line: 1, column: 1, message, remedy: 'Split it into several calls.', excerpt: '' },
      ],
    };
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      findings: document.errors.map((error) =>
        at(
          error.pos[0],
          `not readable as YAML: ${error.message}`,
          'Mend the notation here; the indentation and quotes nearby are the usual cause.',
        ),
      ),
    };
  }
  let content: unknown;
  try {
    content = document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    return {
      findings: [
        at(
          0,
          `not readable as YAML: ${(error as Error).message}`,
          'Write the parts out instead of aliasing them.',
        ),
      ],
    };
  }
  const parsed = kind.schema.safeParse(content, { reportInput: true });
  const problems = parsed.success
    ? kind.problems(parsed.data)
    : parsed.error.issues.flatMap((issue) => schemaProblems(issue, kind));
  if (parsed.success && problems.length === 0) {
    return {
      content: parsed.data,
      lineOf: (path) => lines.linePos(offsetOf(document, { path })).line,
    };
  }
  return {
    findings: problems
      .map((problem) => at(offsetOf(document, problem), problem.message, problem.remedy))
      .sort((a, b) => a.line - b.line || a.column - b.column),
  };
};

/** Where in the text a problem is: the value at its path, or the nearest thing above that exists. */
const offsetOf = (document: Document, { path, key }: Pick<Problem, 'path' | 'key'>): number => {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (key !== undefined && depth === path.length && isMap(node)) {
      const pair = node.items.find((item) => isNode(item.key) && String(item.key) === key);
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
};

const place = (path: Path): string => (path.length === 0 ? 'the file' : path.join(' › '));

/** What is expected, in words that are not a programmer's. */
const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of named entries',
  string: 'a text',
};

const schemaProblems = (
  issue: z.core.$ZodIssue,
  kind: Pick<FileKind<unknown>, 'schema' | 'example'>,
): Problem[] => {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const meant = nearest(key, fieldsOf(kind.schema));
      return {
        path,
        key,
        message: `'${key}' is not a field of ${place(path)}`,
        remedy:
          meant && meant !== key
            ? `Did you mean '${meant}'?`
            : 'Take it out, or move it to where it belongs.',
      };
    });
  }
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const meant = typeof issue.input === 'string' ? nearest(issue.input, known) : undefined;
    const remedy = meant ? `Did you mean '${meant}'?` : `Write one of: ${known.join(', ')}.`;
    return [{ path, message: `${place(path)} has a value that is not known here`, remedy }];
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return [
      {
        path,
        message: `${place(path)} is missing`,
        remedy: `Add it; it is ${KINDS[issue.expected] ?? `a ${issue.expected}`}.`,
      },
    ];
  }
  return [
    {
      path,
      message: `${place(path)}: ${issue.message}`,
      remedy: `Compare with ${kind.example}.`,
    },
  ];
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
