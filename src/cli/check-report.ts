import type { Checked } from '../lint/index.ts';
import { type Finding, shownOf } from '../scenario/index.ts';
import { findingInWords } from '../words/finding-in-words.ts';
import type { Coverage } from './coverage.ts';
import { type Colours, counted } from './output.ts';

/** A file, and what came of checking it. */
export interface CheckedFile extends Checked {
  readonly file: string;
}

/** Where the page of a rule is, from the folder of the project. */
const pageOf = (code: string): string => `docs/rules/${code}.md`;

/** What was found in a file, for a person to read in a terminal. */
export const textReport = (
  { file, calls, findings, whole }: CheckedFile,
  colours: Colours,
): string => {
  const found = findings.map((one) => inText(one, colours));
  if (!whole)
    return [
      ...found,
      `${file}: mend the errors, and check again: where a call can go is only looked at when all of it can be read.`,
    ].join('\n\n');
  if (findings.some(({ severity }) => severity === 'error')) return found.join('\n\n');
  const verdict = findings.length === 0 ? 'good' : counted(findings.length, 'warning');
  if (calls.length === 0) return [...found, `${file}: ${verdict}; a translation`].join('\n\n');
  const good = calls.map(({ id, title, beats, endings, variantOf }) => {
    const what = variantOf === undefined ? '' : `variant ${id}, `;
    return `${file}: ${verdict}; ${what}“${title}”, ${counted(Object.keys(beats).length, 'beat')}, ${counted(Object.keys(endings).length, 'ending')}`;
  });
  return [...found, good.join('\n')].join('\n\n');
};

const inText = (finding: Finding, { error, warning, faint }: Colours): string => {
  const { file, line, column, severity, code } = finding;
  const { message, remedy } = findingInWords(finding);
  const paint = severity === 'error' ? error : warning;
  const { text, from, to } = shownOf(finding);
  return [
    `${file}:${line}:${column}: ${message} ${paint(`(${severity}: ${code})`)}`,
    `    ${text}`,
    `    ${' '.repeat(from)}${paint('^'.repeat(to - from))}`,
    `  ${remedy} ${faint(`See ${pageOf(code)}`)}`,
  ].join('\n');
};

/** What was found, for programs; docs/rules/README.md says what each field is. */
export const jsonReport = (
  files: readonly CheckedFile[],
  totals: { readonly errors: number; readonly warnings: number },
  coverage: Coverage | undefined,
): string =>
  JSON.stringify(
    {
      format: 'hold-the-line/check',
      version: 1,
      ...totals,
      files: files.map(({ file, calls, findings }) => ({
        file,
        calls: calls.map(({ id, title }) => ({ id, title })),
        findings: findings.map((finding) => {
          const { code, severity, line, column, length } = finding;
          const place = { code, severity, line, column, length };
          return { ...place, ...findingInWords(finding), page: pageOf(code) };
        }),
      })),
      ...(coverage ? { coverage } : {}),
    },
    undefined,
    2,
  );

/** What was found, as commands that show it beside the lines of a pull request on GitHub. */
export const githubReport = (files: readonly CheckedFile[]): string =>
  files
    .flatMap(({ findings }) => findings)
    .map((finding) => {
      const { file, line, column, length, severity, code } = finding;
      const { message, remedy } = findingInWords(finding);
      const place = {
        file: file.replaceAll('\\', '/'),
        line,
        col: column,
        endColumn: column + length,
        title: code,
      };
      const properties = Object.entries(place)
        .map(([name, value]) => `${name}=${inProperty(String(value))}`)
        .join(',');
      return `::${severity} ${properties}::${inData(`${message}. ${remedy} See ${pageOf(code)}`)}`;
    })
    .join('\n');

const inData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const inProperty = (text: string): string =>
  inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
