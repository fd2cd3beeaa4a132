import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidOf, speak, spread } from '../../src/call/index.ts';

const LINE = 'I’ve got nothing on paper. It’s all in that machine.';
const original = speak(LINE, 'escalation').words;

const someText = fc
  .array(
    fc.constantFrom('ja', 'Vorstandsbericht', 'um', 'halb', 'fünf,', 'fertig.', '…', 'nein!'),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((words) => words.join(' '));

describe('a translated line', () => {
  it('should pause where the line itself pauses, when both have as many clauses', () => {
    const words = spread('Auf Papier habe ich nichts. Das ist alles in dem Gerät.', original);
    const stop = original.findIndex(({ text }) => text === 'paper.');
    const halt = words.findIndex(({ text }) => text === 'nichts.');
    expect(words[halt]?.to).toBe(original[stop]?.to);
    expect(words[halt + 1]?.from).toBe(original[stop + 1]?.from);
  });

  it('should pause between sentences at least, when only the commas differ', () => {
    const words = spread('„Was da steht, ist alles.“ In dem Gerät, sonst nirgends.', original);
    const stop = original.findIndex(({ text }) => text === 'paper.');
    const halt = words.findIndex(({ text }) => text === 'alles.“');
    expect(words[halt]?.to).toBe(original[stop]?.to);
    expect(words[halt + 1]?.from).toBe(original[stop + 1]?.from);
  });

  it('should take the time of the line itself, its words one after the other, none in no time', () => {
    fc.assert(
      fc.property(someText, someText, (text, of) => {
        const spoken = speak(of, 'crisis').words;
        const words = spread(text, spoken);
        expect(words.map((word) => word.text).join(' ')).toBe(text);
        expect([words[0]?.from, words.at(-1)?.to]).toEqual([0, spoken.at(-1)?.to]);
        let at = 0;
        for (const { from, to } of words) {
          expect(from).toBeGreaterThanOrEqual(at);
          expect(to).toBeGreaterThan(from);
          expect(Number.isInteger(from) && Number.isInteger(to)).toBe(true);
          at = to;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('should break off at the word that was due, and take nothing back that was shown', () => {
    fc.assert(
      fc.property(someText, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
        const elapsed = share * (original.at(-1)?.to ?? 0);
        const begun = original.filter(({ from }) => from < elapsed).length;
        const words = spread(text, original);
        const said = saidOf(words, original, begun);
        expect(said).toBeGreaterThanOrEqual(words.filter(({ from }) => from < elapsed).length);
        // no further than the original's next word
        const next = original[begun]?.from ?? Number.POSITIVE_INFINITY;
        expect(words.slice(0, said).every(({ from }) => from < next)).toBe(true);
      }),
      { numRuns: 300 },
    );
    const german = spread('Auf Papier habe ich nichts. Das ist alles in dem Gerät.', original);
    expect(saidOf(german, original, 0)).toBe(0);
    expect(saidOf(german, original, original.length)).toBe(german.length);
    // “I’ve got nothing”, three of five words: a little more than half of the time
    expect(german.slice(0, saidOf(german, original, 3)).map(({ text }) => text)).toEqual([
      'Auf',
      'Papier',
      'habe',
      'ich',
    ]);
  });
});
