import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Command, Option } from 'commander';
import { type Checked, check, checkTranslation } from '../lint/index.ts';
import {
  isPlanFile,
  isScenarioFile,
  isTranslationFile,
  translationName,
  translationsOf,
} from '../scenario/index.ts';
import { type CheckedFile, githubReport, jsonReport, textReport } from './check-report.ts';
import { coverageOf, coverageTable } from './coverage.ts';
import { FileAtFault, WrongCall } from './faults.ts';
import { namesIn, readLossy } from './files.ts';
import { colours, counted, print } from './output.ts';

interface CheckOptions {
  readonly format: 'text' | 'json' | 'github';
  readonly strict?: boolean;
}

/** `hold check [FILES|FOLDERS]`: says what is wrong with scenario files, where, and how to mend it. */
export const addCheck = (program: Command): void => {
  program
    .command('check')
    .summary('say what is wrong with a scenario file, where, and how to mend it')
    .description(
      'Checks scenario files and prints every finding with its place, errors first. Each finding names a rule; `hold rules CODE` explains it. For a folder it also says which moves and dimensions its calls exercise.',
    )
    .argument('[paths...]', 'scenario files, or folders of them', ['scenarios'])
    .addOption(
      new Option('--format <format>', 'how to print: for people, for programs, for GitHub')
        .choices(['text', 'json', 'github'])
        .default('text'),
    )
    .option('--strict', 'exit with 1 on warnings, too')
    .action((paths: string[], { format, strict }: CheckOptions) => {
      const files = paths.flatMap(filesIn);
      const checked = files.map((file): CheckedFile => ({ file, ...checkFile(file) }));
      const findings = checked.flatMap((one) => one.findings);
      const errors = findings.filter(({ severity }) => severity === 'error').length;
      const warnings = findings.length - errors;
      const coverage = paths.some(isFolder)
        ? coverageOf(checked.flatMap(({ calls, findings: of }) => (isPlayable(of) ? calls : [])))
        : undefined;
      if (format === 'json') print(jsonReport(checked, { errors, warnings }, coverage));
      else if (format === 'github') print(githubReport(checked));
      else {
        print(checked.map((one) => textReport(one, colours())).join('\n'));
        if (coverage) print(`\n${coverageTable(coverage)}`);
      }
      if (errors > 0 || (strict && warnings > 0))
        throw new FileAtFault(
          `${counted(errors, 'error')} and ${counted(warnings, 'warning')} in ${counted(checked.filter(({ findings: of }) => of.length > 0).length, 'file')}`,
        );
    });
};

const isPlayable = (findings: Checked['findings']): boolean =>
  findings.every(({ severity }) => severity !== 'error');

const checkFile = (file: string): Checked => {
  if (!isTranslationFile(basename(file))) return check(readLossy(file), file);
  const original = callOf(file);
  const findings = checkTranslation(
    readLossy(file),
    file,
    original === undefined ? undefined : { text: readLossy(original), file: original },
  );
  return { calls: [], findings, whole: true };
};

/** The file of the call that a translation belongs to, which lies beside it; undefined where there is none. */
const callOf = (file: string): string | undefined => {
  const { call } = translationName(basename(file)) ?? {};
  const name = namesIn(dirname(file)).find(
    (one) => /\.ya?ml$/.test(one) && one.replace(/\.ya?ml$/, '') === call,
  );
  return name === undefined ? undefined : join(dirname(file), name);
};

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The scenario files that a path means, each with its translations behind it. Throws WrongCall where it means none. */
const filesIn = (path: string): string[] => {
  if (isPlanFile(path.replace(/^.*[\\/]/, '')))
    throw new WrongCall(`${path}: this is a plan; hold test plays it`);
  if (!isFolder(path)) {
    if (isTranslationFile(basename(path))) return [path];
    const beside = isFolder(dirname(path)) ? namesIn(dirname(path)) : [];
    const translations = translationsOf(basename(path), beside);
    return [path, ...translations.map(({ name }) => join(dirname(path), name))];
  }
  const all = namesIn(path);
  const names = all.filter((name) => isScenarioFile(name) || isTranslationFile(name));
  if (!names.some(isScenarioFile)) throw new WrongCall(`${path}: there is no call in this folder`);
  return names.sort(byCall).map((name) => join(path, name));
};

/** A call before its translations. */
const byCall = (a: string, b: string): number => {
  const [of, than] = [a, b].map(
    (name) => translationName(name)?.call ?? name.replace(/\.ya?ml$/, ''),
  );
  if (of !== than) return (of ?? '') < (than ?? '') ? -1 : 1;
  return Number(isTranslationFile(a)) - Number(isTranslationFile(b)) || (a < b ? -1 : 1);
};
