import type { SaidOfFile } from '../words/said.ts';

/** The place of a value in the document, as a path of keys and positions. */
export type Path = readonly (string | number)[];

/** What can be wrong with a file before anybody looks at its story. Each has a page in docs/rules. */
export const READING_CODES = [
  'too-large',
  'wrong-encoding',
  'not-yaml',
  'alias-bomb',
  'duplicate-id',
  'unknown-field',
  'missing-field',
  'unknown-value',
  'wrong-value',
  'unknown-name',
  'missing-part',
] as const;

export type ReadingCode = (typeof READING_CODES)[number];

/** Where in a document something is. */
export interface Spot {
  readonly path: Path;
  /** the key itself is meant, not its value */
  readonly key?: string;
  /** of the value, the words that are meant; all of it when not given */
  readonly part?: string;
}

/** A problem at a place in the document, before it has a line and a column. */
export interface Problem extends Spot {
  /** what kind of problem it is; `wrong-value` when not given */
  readonly code?: ReadingCode;
  readonly what: SaidOfFile;
  readonly remedy: SaidOfFile;
}
