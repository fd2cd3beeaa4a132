import { describe, expect, it } from 'vitest';
import { type Dropped, openRecord } from '../../src/store/dropped.ts';
import { refusedInWords } from '../../src/words/refused-in-words.ts';
import { boardReport } from '../board-report.ts';
import { finishedRun } from './finished-run.ts';

const result = finishedRun('listener');
const { record } = result;
const SCENARIOS = [boardReport()];
const open = (content: unknown, scenarios = SCENARIOS) =>
  openRecord({ name: 'run.json', text: JSON.stringify(content) }, scenarios);
const whyNot = ({ reason }: Dropped): string => (reason ? refusedInWords(reason) : '');

describe('openRecord', () => {
  it('should play a record again to the same result', () => {
    expect(open(record).result?.scorecard).toEqual(result.scorecard);
  });

  it('should find the record in what the command line printed of a call', () => {
    const timeline = Array(9000).fill({ at: 1, stage: 'crisis', arousal: 50 });
    expect(open({ run: record, timeline }).result?.scorecard).toEqual(result.scorecard);
    expect(whyNot(open({ run: { ...record, engine: '0' } }))).toMatch(/engine '0'/);
    expect(whyNot(open({ run: 7, format: 'chess' }))).toMatch(/'chess'/);
  });

  it('should say why a record cannot be opened', () => {
    const { afterCall: _, ...begun } = record;
    const breaksOff = (record.acts[1]?.[0] ?? 0) + 100;
    const [at, act] = record.acts[0] ?? [0, 'answer'];
    const refused: readonly (readonly [unknown, RegExp])[] = [
      [{ ...record, engine: '0' }, /engine '0'/],
      [{ ...record, scenario: { ...record.scenario, id: 'gone' } }, /'gone', which is not here/],
      [{ ...record, scenario: { ...record.scenario, hash: 'old' } }, /another version/],
      [
        {
          ...record,
          acts: [
            [at, act],
            [at + 1, 'answer'],
          ],
        },
        /not possible|act 1/,
      ],
      [{ ...begun, acts: record.acts.slice(0, 2), until: breaksOff }, /breaks off in the middle/],
      [{ ...record, until: record.until + 60_000 }, /was over/],
      [{}, /format/],
      [7, /run record/],
    ];
    for (const [content, reason] of refused) expect(whyNot(open(content))).toMatch(reason);
    expect(whyNot(openRecord({ name: 'a', text: '{"format"' }, SCENARIOS))).toMatch(/breaks off/);
    expect(whyNot(openRecord({ name: 'a', text: 'hello' }, SCENARIOS))).toMatch(/not JSON/);
  });
});
