import type { z } from 'zod';
import type { Finding } from './finding.ts';
import type { Path, Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { readYaml } from './yaml-file.ts';

/** A kind of file that a trainer writes. */
export interface FileKind<Content> {
  readonly schema: z.ZodType<Content>;
  /** adds what a trainer may leave out */
  readonly complete?: (content: Content) => void;
  /** what is wrong with a file that has the right form */
  readonly problems: (content: Content) => readonly Problem[];
  /** what to compare with, as the end of a sentence that begins with “Compare with” */
  readonly example: string;
}

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
  const yaml = readYaml(text, file);
  if ('findings' in yaml) return yaml;
  const { content, problems } = contentOf(yaml.content, kind);
  return content !== undefined && problems.length === 0
    ? { content, lineOf: yaml.lineOf }
    : { findings: inOrder(problems.map(yaml.finding)) };
};

/** What was written, as content of this kind, with all that is wrong with it; undefined where its form is wrong. */
export const contentOf = <Content>(
  written: unknown,
  kind: FileKind<Content>,
): { readonly content: Content | undefined; readonly problems: readonly Problem[] } => {
  const parsed = kind.schema.safeParse(written, { reportInput: true });
  if (!parsed.success)
    return { content: undefined, problems: schemaProblems(parsed.error.issues, kind) };
  kind.complete?.(parsed.data);
  return { content: parsed.data, problems: kind.problems(parsed.data) };
};

/** Findings as they stand in the file, each once: what is wrong with an alias is wrong in one place. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...new Map(findings.map((found) => [placeAndFault(found), found])).values()].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );

/** What tells one finding of a file from another. */
export const placeAndFault = ({ line, column, message }: Finding): string =>
  `${line}:${column}: ${message}`;
