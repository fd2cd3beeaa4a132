import { type CallWords, keyPrefix } from './call-words.ts';
import type { Finding } from './finding.ts';
import type { Path, Problem } from './problem.ts';
import { callsIn, readScenario } from './read.ts';
import { contentOf, type FileKind, inOrder } from './read-content.ts';
import { type CallText, textsOf } from './reword.ts';
import type { Scenario } from './scenario.ts';
import { type TranslatedText, type Translation, translationSchema } from './translation-schema.ts';
import { readYaml } from './yaml-file.ts';

const TRANSLATIONS: FileKind<Translation> = {
  schema: translationSchema,
  problems: () => [],
  example: { says: 'example.translation' },
};

/** A translation file as far as it could be read. */
export interface ExaminedTranslation {
  /** undefined where the form of the file is so wrong that nothing can be said of its texts */
  readonly translation: Translation | undefined;
  /** all that is wrong with the form of the file, in the order of its lines */
  readonly findings: readonly Finding[];
  /** where the translation is not what was written, since that had the wrong form */
  readonly patched: readonly Path[];
  /** A problem as a finding with its place in the file. */
  finding(problem: Problem): Finding;
}

/** Looks at the text of a translation file, by itself. Never throws. */
export const examineTranslation = (text: string, file: string): ExaminedTranslation => {
  const yaml = readYaml(text, file);
  if (!('document' in yaml))
    return {
      translation: undefined,
      findings: yaml.findings,
      patched: [],
      finding: () => yaml.findings[0] as Finding,
    };
  const { content, patched, problems } = contentOf(yaml.content, TRANSLATIONS);
  return {
    translation: content,
    findings: inOrder([...yaml.findings, ...problems.map(yaml.finding)]),
    patched,
    finding: yaml.finding,
  };
};

/** A text of a call or of one of its variants, under the key by which translations have it. */
export interface KeyedText extends CallText {
  /** the call or the variant that says it */
  readonly scenario: Scenario;
}

/** Every text of a call and of its variants, each once, in the order of the call: what a translation has to say. */
export const keyedTexts = (calls: readonly Scenario[]): readonly KeyedText[] => {
  const [call] = calls;
  const said = new Map(call ? textsOf(call).map(({ key, text }) => [key, text]) : []);
  return calls.flatMap((scenario) =>
    textsOf(scenario)
      .filter(({ key, text }) => scenario === call || said.get(key) !== text)
      .map((one) => ({ ...one, key: keyPrefix(scenario) + one.key, scenario })),
  );
};

/** Whether two texts are the same words; where a line is broken does not matter. */
export const sameWords = (a: string, b: string): boolean => squeezed(a) === squeezed(b);

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A key that counts places, which move when something is put in before them. */
const COUNTED = /\.\d+(\.|$)/;

/** A translation, and where in its file it stands. */
export interface FoundTranslation {
  readonly entry: TranslatedText;
  readonly key: string;
  readonly among: 'texts' | 'unused';
}

/**
 * Finds the translation of each text: the entry of its key, or, where a key or a place has changed, an entry with the very
 * same words. An entry whose words were mended since counts as well, since a sentence a little out of date is better
 * than one in a foreign language; not so where the key only counts places.
 */
export const createFinder = ({
  texts,
  unused = {},
}: Pick<Translation, 'texts' | 'unused'>): ((
  text: Pick<CallText, 'key' | 'text'>,
) => FoundTranslation | undefined) => {
  const bySource = new Map<string, FoundTranslation>();
  for (const [among, entries] of [
    ['unused', unused],
    ['texts', texts],
  ] as const)
    for (const [key, entry] of Object.entries(entries))
      if (entry.to) bySource.set(squeezed(entry.from), { entry, key, among });
  return ({ key, text }) => {
    const entry = Object.hasOwn(texts, key) ? texts[key] : undefined;
    const own = entry?.to ? { entry, key, among: 'texts' as const } : undefined;
    if (own && sameWords(own.entry.from, text)) return own;
    return bySource.get(squeezed(text)) ?? (COUNTED.test(key) ? undefined : own);
  };
};

/** What came of reading a translation for whoever plays the call. Plain data, that can be sent as JSON. */
export type ReadWords =
  | { readonly words: CallWords; readonly findings?: never }
  | { readonly findings: readonly Finding[]; readonly words?: never };

/** The words of the calls in a scenario file in another language. Never throws; a file at fault comes back as findings. */
export const readWords = (
  text: string,
  file: string,
  original: { readonly text: string; readonly file: string },
): ReadWords => {
  const { translation, findings } = examineTranslation(text, file);
  if (translation === undefined || findings.length > 0) return { findings };
  const calls = callsIn(readScenario(original.text, original.file));
  const find = createFinder(translation);
  const known = keyedTexts(calls).map((one): [string, string | null] => [
    one.key,
    find(one)?.entry.to ?? null,
  ]);
  const { language, names } = translation;
  return { words: { language, texts: Object.fromEntries(known), ...(names && { names }) } };
};
