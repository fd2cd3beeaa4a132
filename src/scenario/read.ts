import type { z } from 'zod';
import { doubleIds } from './double-ids.ts';
import type { Finding } from './finding.ts';
import { contentHash } from './hash.ts';
import { nameLines } from './line-names.ts';
import { brokenLinks } from './links.ts';
import { missingParts } from './missing-parts.ts';
import type { Path, Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';
import { type ScenarioContent, scenarioSchema } from './schema.ts';
import { schemaProblems } from './schema-problems.ts';
import { readYaml } from './yaml-file.ts';

/** What came of reading a scenario file: a scenario, or all that is wrong with it. */
export type Reading = { readonly scenario: Scenario } | { readonly findings: readonly Finding[] };

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

const SCENARIOS: FileKind<ScenarioContent> = {
  schema: scenarioSchema,
  complete: nameLines,
  problems: (content) => [...brokenLinks(content), ...doubleIds(content), ...missingParts(content)],
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
  const yaml = readYaml(text, file);
  if ('findings' in yaml) return yaml;
  const parsed = kind.schema.safeParse(yaml.content, { reportInput: true });
  if (parsed.success) kind.complete?.(parsed.data);
  const problems = parsed.success
    ? kind.problems(parsed.data)
    : schemaProblems(parsed.error.issues, kind);
  if (parsed.success && problems.length === 0) return { content: parsed.data, lineOf: yaml.lineOf };
  return { findings: inOrder(problems.map(yaml.finding)) };
};

/** Findings as they stand in the file, each once: what is wrong with an alias is wrong in one place. */
const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...new Map(findings.map((found) => [textOf(found), found])).values()].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );

const textOf = ({ line, column, message }: Finding): string => `${line}:${column}: ${message}`;
