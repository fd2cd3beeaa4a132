import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SpokenWord } from '../../src/call/cue.ts';
import { everyLine, everyReply } from '../../src/scenario/parts.ts';
import {
  LINE_CHARACTERS,
  phrasesOf,
  spokenPart,
  wordsBegun,
  wrap,
} from '../../src/store/phrases.ts';
import { shipped } from '../explore/shipped.ts';

const words = (text: string): SpokenWord[] =>
  text.split(' ').map((word, i) => ({ text: word, from: i * 100, to: i * 100 + 80 }));
const measure = (text: string): number => text.length * 10;
const lines = (text: string, width = 472): string[][] => {
  const spoken = words(text);
  return phrasesOf(spoken, width, measure).map((phrase) =>
    phrase.map((line) => spokenPart(spoken, line, spoken.length, false)),
  );
};

describe('phrasesOf', () => {
  it('should lay a line out in two even lines', () => {
    expect(
      lines('Four times I’ve sent it. Four! And it just blinks at me like it’s my fault.'),
    ).toEqual([['Four times I’ve sent it. Four! And it', 'just blinks at me like it’s my fault.']]);
  });

  it('should break where the caller breathes', () => {
    expect(
      lines('“Don’t come in on Monday,” he tells me. Over a printer. Over your printer!'),
    ).toEqual([['“Don’t come in on Monday,” he tells me.', 'Over a printer. Over your printer!']]);
  });

  it('should end a phrase with its sentence when the line is longer than two lines', () => {
    const [first, ...rest] = lines(
      'I have sent it four times this morning. Then he walks over to my desk and he wants to know why nothing is there.',
    );
    expect(first).toEqual(['I have sent it four times this morning.']);
    expect(rest.length).toBeGreaterThan(0);
  });

  it('should use every word once, in lines of at most 40 characters and two to a phrase', () => {
    const text = fc.array(
      fc.string({ unit: fc.constantFrom(...'abcdef.,'), minLength: 1, maxLength: 12 }),
      {
        minLength: 1,
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 120, max: 500 }), (spoken, width) => {
        const phrases = phrasesOf(words(spoken.join(' ')), width, measure);
        const flat = phrases.flat();
        expect(flat[0]?.from).toBe(0);
        expect(flat.at(-1)?.to).toBe(spoken.length);
        expect(flat.slice(1).map(({ from }) => from)).toEqual(
          flat.slice(0, -1).map(({ to }) => to),
        );
        expect(phrases.every((phrase) => phrase.length <= 2)).toBe(true);
        for (const { from, to } of flat) {
          const line = spoken.slice(from, to).join(' ');
          if (to - from > 1)
            expect(line.length).toBeLessThanOrEqual(Math.min(LINE_CHARACTERS, width / 10));
        }
      }),
    );
  });
});

describe('the captions of the calls that ship', () => {
  const letters = (text: string): number => text.length;

  it.each(shipped().map((call) => [call.id, call] as const))(
    'should have at most two lines of 40 characters in %s, whoever speaks, on a wide and on a narrow screen',
    (_, call) => {
      const said = [
        ...everyLine(call).map(({ part }) => part.says),
        ...everyReply(call).map(({ part }) => part.says),
        ...call.snaps.map(({ says }) => says),
      ];
      expect(said.length).toBeGreaterThan(50);
      for (const text of said) {
        const spoken = words(text);
        for (const width of [LINE_CHARACTERS, 26]) {
          const phrases = phrasesOf(spoken, width, letters);
          for (const phrase of phrases) {
            expect(phrase.length, text).toBeLessThanOrEqual(2);
            for (const line of phrase)
              expect(
                letters(spokenPart(spoken, line, spoken.length, false)),
                text,
              ).toBeLessThanOrEqual(width);
          }
          expect(phrases.flat().reduce((sum, { from, to }) => sum + to - from, 0)).toBe(
            spoken.length,
          );
        }
      }
    },
  );
});

describe('spokenPart', () => {
  const spoken = words('It just blinks at me');
  const line = { from: 0, to: 5 };

  it('should show the words that have begun', () => {
    expect(wordsBegun(spoken, 210)).toBe(3);
    expect(spokenPart(spoken, line, 3, false)).toBe('It just blinks');
    expect(spokenPart(spoken, line, 0, false)).toBe('');
  });

  it('should leave the word broken off in which the caller was cut', () => {
    expect(spokenPart(spoken, line, 3, true)).toBe('It just bli–');
  });

  it('should show nothing of a line that was not reached, and all of one that is over', () => {
    expect(spokenPart(spoken, { from: 3, to: 5 }, 3, true)).toBe('');
    expect(spokenPart(spoken, { from: 0, to: 2 }, 3, true)).toBe('It just');
  });
});

describe('wrap', () => {
  it('should split at spaces and give a word too wide a line of its own', () => {
    expect(wrap('one two extraordinary six', 70, measure)).toEqual([
      'one two',
      'extraordinary',
      'six',
    ]);
  });
});
