import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isSeq,
  LineCounter,
  parseDocument,
} from 'yaml';
import type { Finding } from './finding.ts';
import type { Path, Problem } from './problem.ts';

/** The largest file that is read, in characters; a long call has some 60,000. */
const LARGEST = 400_000;

/** A file that is YAML, as it was written. */
export interface YamlFile {
  /** what it says, in plain lists, maps and values; undefined for a file without content */
  readonly content: unknown;
  /** A problem as a finding, with its place in the file. */
  finding(problem: Problem): Finding;
  /** The line, from 1, of the value at a path, or of the nearest thing above it. */
  lineOf(path: Path): number;
}

/** Reads a text as YAML. Never throws: what is wrong with its notation comes back as findings. */
export const readYaml = (
  text: string,
  file: string,
): YamlFile | { readonly findings: readonly Finding[] } => {
  if (text.length > LARGEST) {
    const message = `the file has ${text.length} characters, more than the ${LARGEST} that are read`;
    const remedy = 'Split it into several calls.';
    return { findings: [{ file, line: 1, column: 1, message, remedy, excerpt: '' }] };
  }
  const lines = new LineCounter();
  let written: readonly string[] | undefined;
  const at = (offset: number, message: string, remedy: string): Finding => {
    const { line, col } = lines.linePos(offset);
    written ??= text.split(/\r?\n/);
    const excerpt = written[line - 1] ?? '';
    return { file, line: Math.max(1, line), column: Math.max(1, col), message, remedy, excerpt };
  };
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const remedy = 'Mend the notation here; the indentation and quotes nearby are the usual cause.';
    return {
      findings: document.errors.map(({ pos, message }) =>
        at(pos[0], `not readable as YAML: ${message}`, remedy),
      ),
    };
  }
  try {
    return {
      content: document.toJS({ maxAliasCount: 50 }) ?? undefined,
      finding: (problem) => at(offsetOf(document, problem), problem.message, problem.remedy),
      lineOf: (path) => lines.linePos(offsetOf(document, { path })).line,
    };
  } catch (error) {
    const message = `not readable as YAML: ${(error as Error).message}`;
    return { findings: [at(0, message, 'Write the parts out instead of aliasing them.')] };
  }
};

/** Where in the text a problem is: the value at its path, or the nearest thing above that exists. */
const offsetOf = (document: Document, { path, key }: Pick<Problem, 'path' | 'key'>): number => {
  let node: unknown = document.contents;
  let found = isNode(node) ? node.range?.[0] : 0;
  for (const step of path) {
    // lines may stand where a group with them under `says` may stand, too
    if (isSeq(node) && step === 'says') continue;
    const next: unknown = isCollection(node) ? node.get(step, true) : undefined;
    node = isAlias(next) ? next.resolve(document) : next;
    if (!isNode(next)) return found ?? 0;
    found = next.range?.[0] ?? found;
  }
  if (key === undefined || !isMap(node)) return found ?? 0;
  const pair = node.items.find((item) => isNode(item.key) && String(item.key) === key);
  return (isNode(pair?.key) ? pair.key.range?.[0] : found) ?? 0;
};
