import type { SpokenWord } from '../call/cue.ts';

/** What opens a syllable. */
export type Onset = 'vowel' | 'hum' | 'stop' | 'hiss';

/** One burst of the caller's murmur. Times in ms from the start of the line, pitch in Hz. */
export interface Syllable {
  readonly from: number;
  readonly to: number;
  readonly pitchFrom: number;
  readonly pitchTo: number;
  /** 0 to 1 */
  readonly loudness: number;
  /** which vowel, 0 to 1; two draws that lie together sound alike */
  readonly vowel: number;
  readonly onset: Onset;
  /** whether the voice falls silent after it, before the next syllable of the line */
  readonly last: boolean;
}

/** Length of a syllable at rest, and how much of it the heat takes away, in ms. */
const SYLLABLE_MS = 180;
const HASTE_MS = 45;
/** How far arousal lifts the pitch: hot anger is higher, wider, louder and faster (DOMAIN §3). */
const LIFT = 0.45;
/** How far an accent rises over the line's pitch, as a share of it, at rest and in full heat. */
const RANGE = 0.1;
const HOT_RANGE = 0.34;
/** A voice sinks by this share from the start of a breath to its end. */
const SINK = 0.14;
const QUIETEST = 0.4;
/** By how much a stressed syllable is longer than its neighbours, as a share of their length. */
const STRETCH = 0.4;

const ENDS_BREATH = /[.!?…,;:–—]["'”’“]?$/;
const ONSETS: readonly Onset[] = ['vowel', 'hum', 'hum', 'stop', 'stop', 'hiss'];

/** A draw in [0, 1) that hangs on the text and on what is drawn, so that a line always sounds the same. */
const draw = (text: string, what: number): number => {
  let hash = 0x811c9dc5 ^ Math.imul(what + 1, 0x9e3779b1);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 0x100000000;
};

/** A stretch of words that is said in one breath. */
interface Breath {
  readonly words: readonly SpokenWord[];
  readonly from: number;
  readonly to: number;
}

const breaths = (words: readonly SpokenWord[]): Breath[] => {
  const found: Breath[] = [];
  let begun: SpokenWord[] = [];
  words.forEach((word, i) => {
    begun.push(word);
    const [first] = begun;
    if (!first || !(ENDS_BREATH.test(word.text) || i === words.length - 1)) return;
    found.push({ words: begun, from: first.from, to: word.to });
    begun = [];
  });
  return found;
};

/**
 * The melody of a line: syllables that follow its words in time, and say none of them.
 * @param arousal 0 to 1000
 * @param pitch of the caller at rest, in Hz
 */
export const syllables = (
  words: readonly SpokenWord[],
  arousal: number,
  pitch: number,
): Syllable[] => {
  const heat = Math.min(1, Math.max(0, arousal / 1000));
  const base = pitch * (1 + LIFT * heat);
  const range = RANGE + (HOT_RANGE - RANGE) * heat;
  const length = SYLLABLE_MS - HASTE_MS * heat;
  return breaths(words).flatMap((breath, b) => {
    const ending = breath.words.at(-1)?.text ?? '';
    return breath.words.flatMap((word, w) => {
      const count = Math.max(1, Math.round((word.to - word.from) / length));
      const each = (word.to - word.from) / (count + STRETCH);
      const key = `${b}/${w}/${word.text}`;
      const stressed = count > 1 ? Math.floor(draw(key, 0) * Math.min(2, count)) : 0;
      const weight = count > 1 || draw(key, 1) > 0.6 ? 1 : 0.35;
      return Array.from({ length: count }, (_, n): Syllable => {
        const from = word.from + (n > stressed ? n + STRETCH : n) * each;
        const along = (from - breath.from) / Math.max(1, breath.to - breath.from);
        const accent = n === stressed ? weight * (0.6 + 0.4 * draw(key, 2)) : 0;
        const level = base * (1 - SINK * along) * (1 + range * accent);
        const ends = w === breath.words.length - 1 && n === count - 1;
        const turn = !ends
          ? -0.04
          : ending.includes('?')
            ? 0.3
            : ending.includes(',')
              ? 0.08
              : -0.2;
        return {
          from,
          to: from + (n === stressed ? 1 + STRETCH : 1) * each,
          pitchFrom: level * (1 + 0.06 * (draw(key, 10 + n) - 0.5)),
          pitchTo: level * (1 + turn * (0.6 + 0.4 * heat)),
          loudness: (QUIETEST + (1 - QUIETEST) * heat) * (0.72 + 0.28 * accent) * (1 - 0.2 * along),
          vowel: draw(key, 30 + n),
          onset: ONSETS[Math.floor(draw(key, 50 + n) * ONSETS.length)] ?? 'vowel',
          last: ends,
        };
      });
    });
  });
};
