import type { CallWords } from '../scenario/call-words.ts';
import { isTranslationFile, translationName } from '../scenario/file-name.ts';
import type { Finding } from '../scenario/finding.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { DroppedFile } from './dropped.ts';
import type { Memory } from './memory.ts';
import type { GetText, Shelved } from './scenario-shelf.ts';
import { lendWords } from './shown-calls.ts';

/** A scenario file that somebody put on the desk: no server has it. */
export interface OwnCalls {
  readonly file: string;
  /** the call in it and its variants; none where it cannot be played */
  readonly calls: readonly Scenario[];
  /** all that is to mend, errors first */
  readonly findings: readonly Finding[];
  /** the words that are in it, where it is a translation, and the call that they are of */
  readonly words?: { readonly of: string; readonly words: CallWords };
}

/** Whether a file of this name may hold a call. */
export const mayHoldCall = (name: string): boolean => /\.ya?ml$/i.test(name);

/**
 * Checks a file and reads the calls in it, or the words of a call whose own file is one of `beside` or on the shelf. Never throws:
 * whatever is wrong is among the findings.
 */
export const ownCalls = async (
  { name, text }: DroppedFile,
  beside: readonly DroppedFile[] = [],
  getText?: GetText,
): Promise<OwnCalls> => {
  if (isTranslationFile(name)) return ownWords({ name, text }, beside, getText);
  // the checks weigh more than the desk, and most desks never see a file
  const [{ check }, { readCalls }] = await Promise.all([
    import('../lint/index.ts'),
    import('../scenario/index.ts'),
  ]);
  const { findings } = check(text, name);
  return { file: name, calls: readCalls(text, name).calls ?? [], findings };
};

const ownWords = async (
  { name, text }: DroppedFile,
  beside: readonly DroppedFile[],
  getText: GetText | undefined,
): Promise<OwnCalls> => {
  const [{ checkTranslation }, { readCalls, readWords }] = await Promise.all([
    import('../lint/index.ts'),
    import('../scenario/index.ts'),
  ]);
  const { call = '' } = translationName(name) ?? {};
  const files = [`${call}.yaml`, `${call}.yml`];
  const own = beside.find((file) => files.includes(file.name));
  const original = own
    ? { file: own.name, text: own.text }
    : await getText?.(`/scenarios/${encodeURIComponent(`${call}.yaml`)}`).then(
        (written) => ({ file: `${call}.yaml`, text: written }),
        () => undefined,
      );
  const findings = checkTranslation(text, name, original);
  const words = original && readWords(text, name, original).words;
  const of = original && readCalls(original.text, original.file).calls?.[0]?.id;
  return { file: name, calls: [], findings, ...(words && of ? { words: { of, words } } : {}) };
};

/** The desk with files of one's own on it: each call once, one's own before those of the shelf, all with one's own words. */
export const withOwn = (own: readonly OwnCalls[], shelf: readonly Shelved[]): Shelved[] => {
  const mine = own.flatMap(({ file, calls }) => calls.map((scenario) => ({ file, scenario })));
  const taken = new Set(mine.map(({ scenario }) => scenario.id));
  const all = [
    ...mine.filter(
      ({ scenario }, n) => mine.findIndex((one) => one.scenario.id === scenario.id) === n,
    ),
    ...shelf.filter(({ scenario }) => scenario === undefined || !taken.has(scenario.id)),
  ];
  for (const { scenario } of all)
    if (scenario)
      lendWords(
        scenario,
        own.flatMap(({ words }) =>
          words?.of === (scenario.variantOf ?? scenario.id) ? [words.words] : [],
        ),
      );
  return all;
};

const KEPT = 'own-calls';

/** The files that lie on the desk of this tab, as they were when it was loaded last. */
export const keptFiles = (tab: Memory): DroppedFile[] => {
  const kept = tab.read(KEPT);
  if (!Array.isArray(kept)) return [];
  return kept.filter(
    (file): file is DroppedFile => typeof file?.name === 'string' && typeof file?.text === 'string',
  );
};

/** Keeps the files for this tab. */
export const keepFiles = (tab: Memory, files: readonly DroppedFile[]): void =>
  tab.write(KEPT, files);
