import type { Stage } from '../crisis/index.ts';
import type { SpokenWord } from './cue.ts';

/** A line as it is spoken. */
export interface Speech {
  readonly words: readonly SpokenWord[];
  readonly durationMs: number;
}

/**
 * ms for one letter's worth of speech in each stage: some 150 words a minute at rest, over 200 in a crisis.
 * The pace goes with the stage and not with arousal itself, so that a hotter caller is never done sooner.
 */
const PACE: Readonly<Record<Stage, number>> = {
  stimulation: 50,
  escalation: 50,
  crisis: 50,
  'de-escalation': 57,
  stabilization: 57,
  'post-crisis': 57,
};
/** The trainee speaks at a calm, even pace. */
const TRAINEE_PACE = 56;
/** what a word costs beside its letters, in letters */
const WORD = 2;
const AT_COMMA_MS = 150;
/** ms for which one pauses at the end of a sentence */
export const AT_STOP_MS = 300;

const pauseAfter = (word: string): number =>
  /[.!?…]["'”’“]?$/.test(word) ? AT_STOP_MS : /[,;:–—]["'”’“]?$/.test(word) ? AT_COMMA_MS : 0;

/** Lines whose timing is kept, each in the paces in which it was said; more than the longest call has. */
const LINES_KEPT = 2000;

const timings = new Map<number, Map<string, Speech>>();

/** How long each word of `text` takes the caller in this stage, or the trainee, in whole ms. */
export const speak = (text: string, who: Stage | 'trainee'): Speech => {
  const perLetter = who === 'trainee' ? TRAINEE_PACE : PACE[who];
  let known = timings.get(perLetter);
  if (known === undefined || known.size >= LINES_KEPT) {
    known = new Map();
    timings.set(perLetter, known);
  }
  let speech = known.get(text);
  if (speech === undefined) {
    speech = timing(text, perLetter);
    known.set(text, speech);
  }
  return speech;
};

const timing = (text: string, perLetter: number): Speech => {
  const words = timingOf(text, perLetter);
  return { words, durationMs: words.at(-1)?.to ?? 0 };
};

/** When each word of `text` comes, at so many ms a letter. */
export const timingOf = (text: string, perLetter = TRAINEE_PACE): readonly SpokenWord[] => {
  const words: SpokenWord[] = [];
  let at = 0;
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    const letters = word.replace(/[^\p{L}\p{N}]/gu, '').length;
    const to = at + Math.round((letters + WORD) * perLetter);
    words.push({ text: word, from: at, to });
    at = to + pauseAfter(word);
  }
  return words;
};

/** How many words have come out `elapsed` ms into a line; a word counts once it has begun. */
export const wordsBegun = (words: readonly SpokenWord[], elapsed: number): number => {
  let n = 0;
  while (n < words.length && (words[n] as SpokenWord).from < elapsed) n += 1;
  return n;
};
