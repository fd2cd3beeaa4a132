import type { SpokenWord } from '../../src/call/cue.ts';

/** Words as a caller says them, in the heat (`arousal`, 0 to 1000) a third faster, with pauses at stops and commas. */
export const spoken = (
  says: string,
  arousal: number,
): { words: SpokenWord[]; durationMs: number } => {
  const perLetter = 63 - 0.018 * arousal;
  const words: SpokenWord[] = [];
  let at = 0;
  for (const text of says.split(' ')) {
    const to = at + Math.round((text.length + 2) * perLetter);
    words.push({ text, from: at, to });
    at = to + (/[.?!]$/.test(text) ? 300 : text.endsWith(',') ? 150 : 0);
  }
  return { words, durationMs: words.at(-1)?.to ?? 0 };
};
