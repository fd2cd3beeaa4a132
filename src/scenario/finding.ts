/** Something that is wrong with a scenario file, where, and how to mend it. */
export interface Finding {
  readonly file: string;
  /** from 1 */
  readonly line: number;
  /** from 1, in characters */
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
  /** the line of the file that the finding points at */
  readonly excerpt: string;
}

/** A finding as one reads it in a terminal: place, what is wrong, the line underlined, how to mend it. */
export const findingText = (finding: Finding): string => {
  const where = `${finding.file}:${finding.line}:${finding.column}`;
  const mark = `${' '.repeat(finding.column - 1)}^`;
  return `${where}: ${finding.message}\n    ${finding.excerpt}\n    ${mark}\n  ${finding.remedy}`;
};
