import { describe, expect, it } from 'vitest';
import {
  holds,
  piecesOf,
  sharedKnowledge,
  wordsIn,
} from '../../src/pages/call/panel/shared-knowledge.ts';
import { boardReport } from '../board-report.ts';

const scenario = boardReport();
const article = {
  id: 'a',
  title: 'Screen stays dark',
  steps: [{ id: 's', text: 'Press Source (once).' }],
};

describe('the knowledge base', () => {
  it('should have the articles of the other calls, each once', () => {
    const other = { ...scenario, id: 'other', knowledge: [article, ...scenario.knowledge] };
    const calls = [scenario, other, { ...other, id: 'third' }].map((call) => ({
      file: '',
      scenario: call,
    }));
    expect(sharedKnowledge(calls, scenario)).toEqual([{ ...article, lang: 'en' }]);
  });

  it('should be searched for all words, in any order and any case', () => {
    expect(holds(article, wordsIn('  SOURCE screen '))).toBe(true);
    expect(holds(article, wordsIn('source printer'))).toBe(false);
    expect(holds(article, [])).toBe(true);
  });

  it('should mark what was sought as it stands there, signs of any kind too', () => {
    expect(piecesOf('Press Source (once).', wordsIn('source (once)'))).toEqual([
      'Press ',
      'Source',
      ' ',
      '(once)',
      '.',
    ]);
    expect(piecesOf('Press Source', [])).toEqual(['Press Source']);
  });
});
