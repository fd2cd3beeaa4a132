import type { CallWords } from '../scenario/call-words.ts';
import type { Finding } from '../scenario/finding.ts';
import type { ReadCalls } from '../scenario/read-calls.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ReadWords } from '../scenario/translation.ts';
import { spoken } from '../words/say.ts';
import { offerWords, tellOfWords, type WordsSource } from './shown-calls.ts';
import { overNetwork, Unreachable } from './unreachable.ts';

/** Something on the shelf: a call or a variant of one, with the file that holds it, or what is wrong with that file. */
export type Shelved =
  | { readonly file: string; readonly scenario: Scenario; readonly findings?: never }
  | { readonly file: string; readonly findings: readonly Finding[]; readonly scenario?: never };

/** Gets the text at a path of this site; rejects when the answer is not a good one, with Unreachable when there is none. */
export type GetText = (path: string) => Promise<string>;

const SHELF = '/scenarios/';

/** Fetches over HTTP; never from an old copy, since a trainer edits the files while the page is open. */
export const getOverHttp: GetText = async (path) => {
  const answer = await overNetwork(fetch(path, { cache: 'no-cache' }));
  const { ok, status, statusText } = answer;
  if (!ok) throw new (status >= 500 ? Unreachable : Error)(`${path}: ${status} ${statusText}`);
  return overNetwork(answer.text());
};

/** Reads every scenario file on the shelf. Rejects only when the shelf itself cannot be had: with Unreachable, unless it is refused. */
export const readShelf = async (getText: GetText): Promise<readonly Shelved[]> => {
  const names = listIn(await getText(SHELF));
  // a network that wants somebody to sign in first answers for the server, with a page of its own
  if (!Array.isArray(names)) throw new Unreachable(`${SHELF}: not a list of files`);
  const files = names.filter((name): name is string => typeof name === 'string');
  const shelved = await Promise.all(files.map((file) => readFile(getText, file)));
  return shelved.flat();
};

const listIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const readFile = async (getText: GetText, file: string): Promise<readonly Shelved[]> => {
  const address = SHELF + encodeURIComponent(file);
  const read = await getText(`${address}.json`)
    .then((text) => JSON.parse(text) as ReadCalls | null)
    .catch(() => null);
  try {
    const {
      calls,
      findings,
      translations = [],
    } = read ?? (await readHere(await getText(address), file));
    const words = wordsOnShelf(getText, translations);
    for (const scenario of calls ?? []) offerWords(scenario, words);
    return findings ? [{ file, findings }] : calls.map((scenario) => ({ file, scenario }));
  } catch (error) {
    return [{ file, findings: [unreadable(file, error)] }];
  }
};

/**
 * Looks anew for the words of the calls in a file, which somebody is translating just now; they show without a word of the
 * call's own in between. Rejects where the shelf cannot be reached.
 */
export const renewWords = async (
  getText: GetText,
  file: string,
  shelved: readonly Shelved[],
): Promise<void> => {
  const read = JSON.parse(await getText(`${SHELF}${encodeURIComponent(file)}.json`));
  const words = wordsOnShelf(getText, (read as ReadCalls).translations ?? []);
  const { language } = spoken.getState();
  if (words.languages.includes(language)) await words.get(language);
  for (const one of shelved) if (one.file === file && one.scenario) offerWords(one.scenario, words);
  tellOfWords();
};

/** The words of the calls in a file, from the translations that lie beside it; each is fetched once, for a call and its variants. */
const wordsOnShelf = (
  getText: GetText,
  translations: NonNullable<ReadCalls['translations']>,
): WordsSource => {
  const fetched = new Map<string, Promise<CallWords | undefined>>();
  const get = async (language: string): Promise<CallWords | undefined> => {
    const name = translations.find((one) => one.language === language)?.name;
    if (name === undefined) return undefined;
    const text = await getText(`${SHELF}${encodeURIComponent(name)}.json`);
    return (JSON.parse(text) as ReadWords).words;
  };
  return {
    languages: translations.map(({ language }) => language),
    get: (language) => {
      const words = fetched.get(language) ?? get(language);
      fetched.set(language, words);
      // it may be there the next time
      words.catch(() => fetched.delete(language));
      return words;
    },
  };
};

/** Reads a file that nobody has read for us; the reader is large, and fetched only then. */
const readHere = async (text: string, file: string): Promise<ReadCalls> =>
  (await import('../scenario/index.ts')).readCalls(text, file);

const unreadable = (file: string, error: unknown): Finding => ({
  code: 'unreachable',
  severity: 'error',
  file,
  line: 1,
  column: 1,
  length: 1,
  what: {
    says: 'file.unfetched',
    values: { why: error instanceof Error ? error.message : String(error) },
  },
  remedy: { says: 'file.unfetched-mend' },
  excerpt: '',
});
