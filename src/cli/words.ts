import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import {
  type Brought,
  isScenarioFile,
  isTranslationFile,
  translationName,
  translationsOf,
  writeTranslation,
} from '../scenario/index.ts';
import { FileAtFault, WrongCall } from './faults.ts';
import { installedScenarios, namesIn, readLossy } from './files.ts';
import { findingText } from './finding-text.ts';
import { counted, print } from './output.ts';
import { replaceFile } from './replace-file.ts';

interface WordsOptions {
  readonly to?: readonly string[];
}

/** `hold words FILE --to de`: begins the translation of a call, or brings it up to what the call says now. */
export const addWords = (program: Command): void => {
  program
    .command('words')
    .summary('begin the translation of a call, or bring it up to the call')
    .description(
      'Writes NAME.de.yaml beside NAME.yaml: every text of the call with an empty place for its translation. Run again after the call was changed: new texts get their place, a translation whose text was mended is marked with what it was a translation of, and what the call does not say any more is kept under `unused`. Nothing that a translator wrote is lost. Without --to it does so for every translation that lies beside the call.',
    )
    .argument('<files...>', 'the scenarios')
    .option('--to <language...>', 'the language, as a tag: de, de-CH, pt-BR')
    .action((files: string[], { to }: WordsOptions) => {
      const broken = files.flatMap((file) =>
        targetsOf(file, to).flatMap(({ language, path }) => bringUp(file, language, path)),
      );
      if (broken.length > 0) throw new FileAtFault(broken.join('\n\n'));
    });
};

/** The translation files that are to be written for a scenario. Throws WrongCall where there can be none. */
const targetsOf = (
  file: string,
  to: readonly string[] | undefined,
): { readonly language: string; readonly path: string }[] => {
  const name = basename(file);
  if (isTranslationFile(name))
    throw new WrongCall(`${file}: this is a translation; name the call that it belongs to`);
  if (!isScenarioFile(name)) throw new WrongCall(`${file}: this is not the name of a call`);
  const beside = translationsOf(name, namesIn(dirname(file)));
  if (to === undefined && beside.length === 0)
    throw new WrongCall(`${file}: no translation lies beside it; begin one with --to de`);
  const languages = to ?? beside.map(({ language }) => language);
  return languages.map((language) => {
    const own = beside.find((one) => one.language === language)?.name;
    const wanted = own ?? `${name.replace(/\.ya?ml$/, '')}.${language}.yaml`;
    if (translationName(wanted)?.language !== language)
      throw new WrongCall(`'${language}' is no language; write its tag: de, de-CH, pt-BR`);
    return { language, path: join(dirname(file), wanted) };
  });
};

/** Writes one translation. Gives what is wrong with it, or with its call, where it was left alone. */
const bringUp = (file: string, language: string, path: string): string[] => {
  const isThere = existsSync(path);
  const bytes = isThere ? readFileSync(path) : Buffer.alloc(0);
  const before = isThere ? { text: readLossy(path), file: path } : undefined;
  const result = writeTranslation({ text: readLossy(file), file }, language, before);
  if ('findings' in result) return result.findings.map(findingText);
  try {
    if (!isThere) writeFileSync(path, withSchema(result.text, path), { flag: 'wx' });
    else if (!bytes.equals(Buffer.from(result.text))) replaceFile(path, bytes, result.text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new WrongCall(`${path}: it cannot be written (${code})`);
  }
  print(reportOf(path, result));
  return [];
};

const SCHEMA = './translation.schema.json';

/** A new file, with the way from where it lies to what an editor knows of its notation. */
const withSchema = (text: string, path: string): string => {
  const schema = join(installedScenarios(), 'translation.schema.json');
  const way = relative(dirname(resolve(path)), schema).replaceAll('\\', '/');
  return text.replace(SCHEMA, () => (way.startsWith('.') ? way : `./${way}`));
};

/** What was done, in a few lines. */
const reportOf = (path: string, { text, ...brought }: Brought): string => {
  const { added, stale, moved, unused, empty } = brought;
  const lines = text.split('\n');
  const placed = (key: string): string => `  line ${lines.indexOf(`  ${key}:`) + 1}: ${key}`;
  const parts = [
    added.length > 0 && `${counted(added.length, 'text')} added`,
    moved.length > 0 && `${counted(moved.length, 'translation')} found again under another key`,
    stale.length > 0 && `${counted(stale.length, 'translation')} to look at again`,
    unused.length > 0 && `${counted(unused.length, 'translation')} not used any more, and kept`,
  ].filter((part) => part !== false);
  return [
    `${path}: ${parts.length > 0 ? parts.join(', ') : 'up to date'}; ${empty === 0 ? 'all is translated' : `${counted(empty, 'text')} still to translate`}`,
    ...stale.map(placed),
  ].join('\n');
};
