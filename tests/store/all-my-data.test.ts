import { describe, expect, it } from 'vitest';
import { readData, writeData } from '../../src/store/all-my-data.ts';
import { refusedInWords, refusedRunInWords } from '../../src/words/refused-in-words.ts';
import { keptAfter } from './kept-runs.ts';

const full = keptAfter(1, 'a', {
  ownView: { empathy: 3 },
  plan: { cue: 'they stop', act: 'wait', watches: 'pause' },
  answers: { why: 'because' },
  tookOverAt: 5,
  line: [100, 200],
});
const runs = [keptAfter(0, 'a'), full];
const written = (): { runs: Record<string, unknown>[] } & Record<string, unknown> =>
  JSON.parse(writeData(runs, { voice: 0.5 }));

const whyNot = (text: string): string => {
  const reading = readData(text);
  return 'error' in reading ? refusedInWords(reading.error) : '';
};

describe('all my data', () => {
  it('should be read as it was written', () => {
    expect(readData(writeData(runs, { voice: 0.5 }))).toEqual({
      data: {
        format: 'hold-the-line/all-my-data',
        version: 1,
        runs,
        settings: { voice: 0.5 },
      },
      faults: [],
    });
  });

  it('should say what is wrong with a file that is none', () => {
    const text = writeData(runs, {});
    expect(whyNot(text.slice(0, 300))).toMatch(/cut off/);
    expect(whyNot('{"format":"hold-the-line/run"}')).toMatch(/not an export/);
    expect(whyNot('[]')).toMatch(/not an export/);
    expect(whyNot(JSON.stringify({ ...written(), version: 2 }))).toMatch(/another version/);
  });

  it('should name each run that is not one, and give the good ones', () => {
    const data = written();
    const [first, second] = data.runs;
    const others = [
      7,
      { ...first, total: 120 },
      { ...first, timing: 'never' },
      { ...first, chances: { empathy: [1] } },
      { ...first, plan: { cue: 1 } },
      { ...first, record: { ...(first?.record as object), engine: '0' } },
    ];
    const reading = readData(JSON.stringify({ ...data, runs: [first, ...others, second] }));
    expect(reading).toMatchObject({ data: { runs } });
    const faults = 'faults' in reading ? reading.faults : [];
    expect(faults.map(({ run, refused }) => refusedRunInWords(run, refused))).toEqual([
      expect.stringMatching(/^Run 2: .*not a run/),
      expect.stringMatching(/^Run 3: .*total/),
      expect.stringMatching(/^Run 4: .*timing/),
      expect.stringMatching(/^Run 5: .*chances/),
      expect.stringMatching(/^Run 6: .*plan/),
      expect.stringMatching(/^Run 7: .*engine/),
    ]);
  });
});
