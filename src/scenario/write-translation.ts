import { Document, isMap, isScalar, type Pair, parseDocument, Scalar, type YAMLMap } from 'yaml';
import type { Finding } from './finding.ts';
import type { Path } from './problem.ts';
import { callsIn, readScenario } from './read.ts';
import {
  createFinder,
  examineTranslation,
  type FoundTranslation,
  type KeyedText,
  keyedTexts,
  sameWords,
} from './translation.ts';
import type { Translation } from './translation-schema.ts';
import { readYaml } from './yaml-file.ts';

/** What was done to a translation file; each text by its key. */
export interface Brought {
  readonly text: string;
  /** texts that had no entry yet */
  readonly added: readonly string[];
  /** texts whose original was mended since */
  readonly stale: readonly string[];
  /** translations that were found again under another key */
  readonly moved: readonly string[];
  /** translations of what the call does not say any more */
  readonly unused: readonly string[];
  /** texts without a translation, the added ones among them */
  readonly empty: number;
}

/** The text of a file and its name, for findings. */
export interface NamedText {
  readonly text: string;
  readonly file: string;
}

/**
 * Brings a translation up to the words of its call, or begins one. Every text of the call has its entry then, in the order of
 * the call; what the call says otherwise by now keeps its translation and what it was a translation of; what it does not
 * say any more is kept under `unused`. Nothing that a translator wrote is lost, comments neither.
 */
export const writeTranslation = (
  original: NamedText,
  language: string,
  before?: NamedText,
): Brought | { readonly findings: readonly Finding[] } => {
  const reading = readScenario(original.text, original.file);
  if ('findings' in reading) return { findings: reading.findings };
  const texts = inFileOrder(keyedTexts(callsIn(reading)), original);
  const written = before && examineTranslation(before.text, before.file);
  if (written && (written.findings.length > 0 || !written.translation))
    return { findings: written.findings };
  const document = before
    ? parseDocument(before.text)
    : begun({ call: reading.scenario.id, language });
  return bring(document, written?.translation ?? NOTHING, texts, before?.text);
};

const NOTHING: Pick<Translation, 'texts' | 'unused'> = { texts: {} };

const SCHEMA = ' yaml-language-server: $schema=./translation.schema.json';

const begun = (about: { readonly call: string; readonly language: string }): Document.Parsed => {
  const document = new Document({ format: 1, ...about, texts: {} });
  document.commentBefore = SCHEMA;
  return document as unknown as Document.Parsed;
};

/** A translator reads from top to bottom, as the author wrote: each text where it stands in the file of the call. */
const inFileOrder = (
  texts: readonly KeyedText[],
  { text, file }: NamedText,
): readonly KeyedText[] => {
  const yaml = readYaml(text, file);
  if (!('document' in yaml)) return texts;
  const lineOf = (path: Path): number => yaml.lineOf(path);
  const base = texts[0]?.scenario;
  return texts
    .map((one) => ({ one, at: one.scenario === base ? lineOf(one.path) : Number.MAX_SAFE_INTEGER }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
};

const bring = (
  document: Document.Parsed,
  was: Pick<Translation, 'texts' | 'unused'>,
  texts: readonly KeyedText[],
  textBefore: string | undefined,
): Brought => {
  const entries = mapAt(document, 'texts');
  const pairs = {
    texts: pairsOf(entries),
    unused: pairsOf(document.has('unused') ? mapAt(document, 'unused') : undefined),
  };
  const said = new Map(texts.map(({ key, text }) => [key, text]));
  const find = createFinder(was);
  const [added, stale, moved]: [string[], string[], string[]] = [[], [], []];
  const placed = new Set<Pair>();
  let heading = '';

  /** The entry for a text: its own, or one of its words whose own text has gone. */
  const entryFor = (key: string, found: FoundTranslation | undefined): Pair | undefined => {
    const own = pairs.texts.get(key);
    if (found && !(found.key === key && found.among === 'texts')) {
      const pair = pairs[found.among].get(found.key);
      const isOrphan =
        found.among === 'unused' || !sameWords(said.get(found.key) ?? '', found.entry.from);
      if (pair && isOrphan && !placed.has(pair)) return pair;
    }
    return own && !placed.has(own) ? own : undefined;
  };
  const newPair = ({ key, text, path, scenario }: KeyedText, to: string): Pair => {
    const pair = document.createPair(key, { from: text, to }) as Pair;
    inQuotes(pair.value as YAMLMap);
    const title = headingOf(path, scenario.variantOf && scenario.id);
    if (title !== heading && isScalar(pair.key)) {
      pair.key.commentBefore = ` ── ${title}`;
      pair.key.spaceBefore = placed.size > 0;
    }
    return pair;
  };

  for (const one of texts) {
    const { key, text, path, scenario } = one;
    const found = find(one);
    let pair = entryFor(key, found);
    if (pair === undefined) {
      pair = newPair(one, found?.entry.to ?? '');
      added.push(key);
    } else {
      const entry = pair.value as YAMLMap;
      if (String((pair.key as Scalar).value) !== key) {
        moved.push(key);
        (pair.key as Scalar).value = key;
      }
      if (mend(document, entry, text)) stale.push(key);
      if (!entry.get('to') && found?.entry.to) {
        entry.set('to', found.entry.to);
        inQuotes(entry);
      }
    }
    placed.add(pair);
    heading = headingOf(path, scenario.variantOf && scenario.id);
  }
  const left = [...pairs.texts.values(), ...pairs.unused.values()];
  // of what was never translated nothing is lost
  const gone = left.filter((pair) => !placed.has(pair) && (toOf(pair) || hasComment(pair)));
  const filled = [...placed].filter(toOf).length;
  const brought = {
    added,
    stale,
    moved,
    unused: gone.filter((pair) => pairs.texts.has(keyOf(pair))).map(keyOf),
    empty: placed.size - filled,
  };
  const before = [...pairs.texts.values()];
  const isAsBefore =
    stale.length === 0 &&
    brought.unused.length === 0 &&
    gone.length === pairs.unused.size &&
    before.length === placed.size &&
    [...placed].every((pair, n) => before[n] === pair) &&
    moved.length === 0;
  if (isAsBefore && textBefore !== undefined) return { text: textBefore, ...brought };
  entries.items = [...placed] as typeof entries.items;
  if (gone.length > 0) {
    if (!document.has('unused')) document.set('unused', document.createNode({}));
    mapAt(document, 'unused').items = gone as typeof entries.items;
  } else document.delete('unused');
  return { text: document.toString({ lineWidth: 0 }), ...brought };
};

const keyOf = ({ key }: Pair): string => String((key as Scalar).value);

/** Puts the words of the call into an entry. Says whether a translation is out of date with that. */
const mend = (document: Document, entry: YAMLMap, text: string): boolean => {
  const from = String(entry.get('from') ?? '');
  if (sameWords(from, text)) return false;
  const isTranslated = Boolean(entry.get('to'));
  if (isTranslated && !entry.has('was'))
    entry.items.unshift(document.createPair('was', from) as YAMLMap['items'][number]);
  entry.set('from', text);
  inQuotes(entry);
  return isTranslated;
};

/** Quotes around the call's words, so that nobody has to think of YAML while they translate. */
const inQuotes = (entry: YAMLMap): void => {
  for (const name of ['was', 'from', 'to']) {
    const value = entry.get(name, true);
    if (isScalar(value) && typeof value.value === 'string') value.type = Scalar.QUOTE_DOUBLE;
  }
};

const toOf = (pair: Pair | undefined): unknown =>
  isMap(pair?.value) ? pair.value.get('to') : undefined;

const hasComment = ({ key, value }: Pair): boolean =>
  [key, value].some((node) => {
    const { comment, commentBefore } = (node ?? {}) as Partial<Scalar>;
    return Boolean(comment ?? commentBefore);
  });

/** The entries under a name. What stands above the first of them is about that one, and goes where it goes. */
const mapAt = (document: Document, name: string): YAMLMap => {
  const map = document.get(name) as YAMLMap;
  const first = map.items[0]?.key;
  if (map.commentBefore && isScalar(first)) {
    first.commentBefore = [map.commentBefore, first.commentBefore].filter(Boolean).join('\n');
    map.commentBefore = null;
  }
  return map;
};

const pairsOf = (map: YAMLMap | undefined): Map<string, Pair> =>
  new Map(map?.items.map((pair) => [keyOf(pair as Pair), pair as Pair]));

/** Under which heading a text stands in a new file. */
const headingOf = ([part, name]: Path, variant: string | undefined): string => {
  if (variant !== undefined) return `variant ${variant}`;
  return part === 'beats' ? `beat ${name}` : (HEADINGS[String(part)] ?? 'the call');
};

const HEADINGS: Readonly<Record<string, string>> = {
  ticket: 'ticket',
  knowledge: 'knowledge base',
  facts: 'facts',
  vent: 'the story',
  reactions: 'reactions',
  snaps: 'snap answers',
  endings: 'endings',
  'wrap-up': 'wrap-up',
  message: 'message',
};
