import {
  besides,
  type CallWords,
  callsIn,
  type ExaminedTranslation,
  examineTranslation,
  type Finding,
  inOrder,
  inWords,
  keyPrefix,
  type NamedText,
  type Problem,
  readScenario,
  type Scenario,
  type Translation,
  textsOf,
  translationName,
} from '../scenario/index.ts';
import type { Found, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { createSubject } from './subject.ts';
import { createTranslated, type Translated } from './translated.ts';

/**
 * Says of the text of a translation file all that is wrong with it, errors first; `original` is the file of its call,
 * undefined where there is none. Never throws.
 */
export const checkTranslation = (
  text: string,
  file: string,
  original: NamedText | undefined,
): readonly Finding[] => {
  const examined = examineTranslation(text, file);
  const { translation, findings, patched, finding } = examined;
  if (translation === undefined) return findings;
  const calls = original ? callsIn(readScenario(original.text, original.file)) : [];
  const all = [...findings, ...aboutFile(translation, file, original, calls).map(finding)];
  if (calls.length > 0) {
    const translated = createTranslated(translation, calls);
    const has = besides(patched);
    for (const rule of RULES) {
      const found = [
        ...(rule.findInTranslation?.(translated) ?? []),
        ...(rule.inEveryLanguage ? inItsWords(rule, calls, translated) : []),
      ].filter(has);
      all.push(...found.map((one) => asFinding(examined, rule, one)));
    }
  }
  const sorted = inOrder(all);
  return [
    ...sorted.filter(({ severity }) => severity === 'error'),
    ...sorted.filter(({ severity }) => severity === 'warning'),
  ];
};

const asFinding = (
  { finding }: ExaminedTranslation,
  { code, severity }: Rule,
  found: Found,
): Finding => ({ ...finding(found), code, severity });

/** What is wrong with the file as a whole: it is of another call, or of none. */
const aboutFile = (
  { call, language }: Translation,
  file: string,
  original: NamedText | undefined,
  [scenario]: readonly Scenario[],
): Problem[] => {
  const named = translationName(file.replace(/^.*[\\/]/, ''));
  const problems: Problem[] = [];
  if (named && named.language !== language)
    problems.push({
      path: ['language'],
      what: { says: 'translation-of.language', values: { name: named.language, other: language } },
      remedy: { says: 'translation-of.language-mend' },
    });
  if (original === undefined)
    problems.push({
      code: 'unknown-name',
      path: ['call'],
      what: { says: 'translation-of.nothing' },
      remedy: {
        says: 'translation-of.nothing-mend',
        values: { file: `${named?.call ?? call}.yaml` },
      },
    });
  else if (scenario === undefined)
    problems.push({
      code: 'unknown-name',
      path: ['call'],
      what: { says: 'translation-of.unreadable', values: { file: original.file } },
      remedy: { says: 'translation-of.unreadable-mend' },
    });
  else if (scenario.id !== call)
    problems.push({
      code: 'unknown-name',
      path: ['call'],
      what: {
        says: 'translation-of.another',
        values: { file: original.file, name: scenario.id },
      },
      remedy: { says: 'translation-of.another-mend', values: { name: scenario.id } },
    });
  return problems;
};

/** What a rule finds in the calls when they are said in the words of a translation, by the places in its file. */
const inItsWords = (
  { find }: Rule,
  calls: readonly Scenario[],
  { translation, pairs }: Translated,
): Found[] => {
  const words: CallWords = {
    language: translation.language,
    texts: Object.fromEntries(pairs.map(({ key, found }) => [key, found?.entry.to ?? null])),
  };
  const foundIn = new Map(pairs.map(({ key, found }) => [key, found]));
  return calls.flatMap((scenario) => {
    const { shown } = inWords(scenario, words);
    const keys = new Map(textsOf(scenario).map(({ key, path }) => [path.join('\n'), key]));
    const subject = createSubject({ ...shown, hash: scenario.hash }, () => true);
    return [...(find?.(subject) ?? [])].flatMap((one) => {
      const key = keys.get(one.path.join('\n'));
      if (key === undefined) return [];
      const translated = foundIn.get(keyPrefix(scenario) + key) ?? foundIn.get(key);
      // what was left in the words of the call is no matter of its translation
      return translated ? [{ ...one, path: [translated.among, translated.key, 'to'] }] : [];
    });
  });
};
