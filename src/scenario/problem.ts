/** The place of a value in the document, as a path of keys and positions. */
export type Path = readonly (string | number)[];

/** A problem at a place in the document, before it has a line and a column. */
export interface Problem {
  readonly path: Path;
  readonly message: string;
  readonly remedy: string;
  /** the problem is with the key itself, not with its value */
  readonly key?: string;
}
