import type { FoundInFile } from '../words/said.ts';

/** `error`: the call cannot be played as it is meant. `warning`: it can, and teaches less than it could. */
export type Severity = 'error' | 'warning';

/** Something that is wrong with a scenario file, where, and how to mend it; plain data, put into words where it is shown. */
export interface Finding extends FoundInFile {
  /** the name of the rule, and of its page in docs/rules */
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  /** from 1 */
  readonly line: number;
  /** from 1, in characters */
  readonly column: number;
  /** how many characters of the line are meant, 1 at least */
  readonly length: number;
  /** the line of the file that the finding points at */
  readonly excerpt: string;
}

/** The longest excerpt that a terminal or a page is given, in characters. */
const LONGEST = 160;

/** What a finding shows of its line: no more than fits, the place that is meant in it. `from` counts from 0. */
export const shownOf = ({
  excerpt,
  column,
  length,
}: Finding): { text: string; from: number; to: number } => {
  const cut = Math.max(0, Math.min(column - 1 - 40, excerpt.length - LONGEST));
  const head = cut === 0 ? '' : '…';
  const tail = excerpt.length > cut + LONGEST ? '…' : '';
  const text = `${head}${excerpt.slice(cut, cut + LONGEST)}${tail}`.replaceAll('\t', ' ');
  const from = Math.min(column - 1 - cut + head.length, text.length);
  return { text, from, to: Math.max(from + 1, Math.min(from + length, text.length)) };
};
