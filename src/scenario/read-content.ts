import type { z } from 'zod';
import type { SaidOfFile } from '../words/said.ts';
import type { Finding } from './finding.ts';
import { mend } from './mend.ts';
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
  readonly example: SaidOfFile;
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
  if (!('document' in yaml)) return yaml;
  const { content, problems } = contentOf(yaml.content, kind);
  const findings = [...yaml.findings, ...problems.map(yaml.finding)];
  return content !== undefined && findings.length === 0
    ? { content, lineOf: yaml.lineOf }
    : { findings: inOrder(findings) };
};

/** Nobody reads further. */
const MOST_PROBLEMS = 400;

/** What was written, as far as it could be read. */
export interface Understood<Content> {
  /** brought into form where its form was wrong; undefined where that could not be done */
  readonly content: Content | undefined;
  /** where the content is not what was written */
  readonly patched: readonly Path[];
  /** whether its form was right */
  readonly whole: boolean;
  /** all that is wrong with it, so that one slip does not hide the others */
  readonly problems: readonly Problem[];
}

/** Reads what was written as content of this kind. */
export const contentOf = <Content>(
  written: unknown,
  kind: FileKind<Content>,
): Understood<Content> => {
  const parsed = kind.schema.safeParse(written, { reportInput: true });
  const whole = parsed.success;
  const wrong = parsed.success ? [] : schemaProblems(parsed.error.issues, kind);
  const mended = parsed.success
    ? { content: parsed.data, patched: [] }
    : mend(written, kind.schema);
  if (!mended)
    return { content: undefined, patched: [], whole, problems: wrong.slice(0, MOST_PROBLEMS) };
  const { content, patched } = mended;
  kind.complete?.(content);
  const problems = [...wrong, ...kind.problems(content).filter(besides(patched))];
  return { content, patched, whole, problems: problems.slice(0, MOST_PROBLEMS) };
};

/** Whether a problem is with what was written, and not with what was put in its place. */
export const besides =
  (patched: readonly Path[]) =>
  ({ path }: Pick<Problem, 'path'>): boolean =>
    !patched.some((start) => start.every((step, n) => path[n] === step));

/** Findings as they stand in the file, each once: what is wrong with an alias is wrong in one place. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...new Map(findings.map((found) => [placeAndFault(found), found])).values()].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );

/** What tells one finding of a file from another. */
export const placeAndFault = ({ line, column, what, variant }: Finding): string =>
  JSON.stringify([line, column, what, variant]);
