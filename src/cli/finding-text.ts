import { type Finding, shownOf } from '../scenario/index.ts';
import { findingInWords } from '../words/finding-in-words.ts';

/** A finding as one reads it in a terminal: place, what is wrong, the words underlined, how to mend it. */
export const findingText = (finding: Finding): string => {
  const { file, line, column, code } = finding;
  const { message, remedy } = findingInWords(finding);
  const { text, from, to } = shownOf(finding);
  const mark = `${' '.repeat(from)}${'^'.repeat(to - from)}`;
  return `${file}:${line}:${column}: ${message} (${code})\n    ${text}\n    ${mark}\n  ${remedy}`;
};
