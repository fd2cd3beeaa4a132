import { check, checkTranslation } from '../lint/index.ts';
import { isTranslationFile, readCalls, readWords, translationName } from '../scenario/index.ts';
import type { DroppedFile } from './dropped.ts';
import type { OwnCalls } from './own-calls.ts';
import type { GetText } from './scenario-shelf.ts';

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
  const { findings } = check(text, name);
  return { file: name, calls: readCalls(text, name).calls ?? [], findings };
};

const ownWords = async (
  { name, text }: DroppedFile,
  beside: readonly DroppedFile[],
  getText: GetText | undefined,
): Promise<OwnCalls> => {
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
