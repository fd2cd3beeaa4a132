import { describe, expect, it } from 'vitest';
import {
  count,
  join,
  PLAYERS,
  type PlayerMaker,
  playCall,
  type RunFacts,
  runFacts,
  studiesOf,
  type Tally,
} from '../../src/explore/index.ts';
import { refusedInWords } from '../../src/words/refused-in-words.ts';
import { boardReport } from '../board-report.ts';

const SCENARIO = boardReport();
const recordOf = (player: string, seed: number) =>
  playCall(SCENARIO, (PLAYERS[player] as PlayerMaker)(1), seed).record();
const factsOf = (player: string, seed: number): RunFacts => {
  const facts = runFacts(JSON.stringify(recordOf(player, seed)), [SCENARIO]);
  if ('reason' in facts) throw new Error(refusedInWords(facts.reason));
  return facts;
};

describe('runFacts', () => {
  it('should say which choices were made, and that those of the reference player are good', () => {
    const { call, total, choices, interruptions } = factsOf('listener', 1);
    expect([call, total, interruptions]).toEqual(['board-report', 100, []]);
    expect(choices.length).toBeGreaterThan(4);
    expect(choices.every(({ good }) => good)).toBe(true);
    const replies = new Set(SCENARIO.beats[choices[0]?.beat ?? '']?.replies.map(({ id }) => id));
    expect(replies).toContain(choices[0]?.reply);
  });

  it('should say where it was cut in, and that harm is no good choice', () => {
    expect(factsOf('interrupter', 1).interruptions.length).toBeGreaterThan(0);
    expect(factsOf('harmful', 1).choices.some(({ good }) => good)).toBe(false);
  });

  it('should give the reason where a record cannot be played again', () => {
    const record = recordOf('listener', 1);
    const { afterCall: _, ...begun } = record;
    const second = record.acts[1]?.[0] ?? 0;
    for (const [content, reason] of [
      ['hello', /not JSON/],
      [JSON.stringify({ ...record, engine: '0' }), /engine/],
      [JSON.stringify({ ...record, scenario: { id: 'gone', hash: 'x' } }), /not here/],
      [
        JSON.stringify({ ...begun, acts: record.acts.slice(0, 1), until: second }),
        /breaks off in the middle/,
      ],
    ] as const) {
      const facts = runFacts(content, [SCENARIO]);
      expect('reason' in facts ? refusedInWords(facts.reason) : '').toMatch(reason);
    }
  });
});

const [FIRST = ''] = Object.keys(SCENARIO.beats);
const [A = '', B = ''] = (SCENARIO.beats[FIRST]?.replies ?? []).map(({ id }) => id);
const run = (
  total: number,
  reply: string,
  good: boolean,
  also: Partial<RunFacts> = {},
): RunFacts => ({
  call: SCENARIO.id,
  total,
  choices: [{ beat: FIRST, reply, good }],
  relapses: [],
  interruptions: [],
  ...also,
});
const times = (count: number, one: RunFacts): RunFacts[] =>
  Array.from({ length: count }, () => one);
const tallyOf = (facts: readonly RunFacts[]): Tally => {
  const tally: Tally = new Map();
  for (const one of facts) count(tally, one);
  return tally;
};
const studied = (facts: readonly RunFacts[]) => studiesOf(tallyOf(facts), [SCENARIO]);
const firstOf = (facts: readonly RunFacts[]) => studied(facts)[0]?.beats[0];

describe('studiesOf', () => {
  it('should count what was chosen, in the order of the file, what nobody chose too', () => {
    const study = firstOf([...times(3, run(50, B, false)), run(90, A, true)]);
    expect(study).toMatchObject({ beat: FIRST, runs: 4, choices: 4, good: 0.25 });
    expect(study?.replies.map(({ reply, chosen, good }) => [reply, chosen, good])).toEqual(
      (SCENARIO.beats[FIRST]?.replies ?? []).map(({ id }) => [
        id,
        id === A ? 1 : id === B ? 3 : 0,
        id === A ? 1 : 0,
      ]),
    );
  });

  it('should tell a decision that parts the upper half from the lower from one that does not', () => {
    const parts = [...times(6, run(90, A, true)), ...times(6, run(40, B, false))];
    expect(firstOf(parts)?.discrimination).toBe(1);
    const even = [90, 40].flatMap((total) => [
      ...times(3, run(total, A, true)),
      ...times(3, run(total, B, false)),
    ]);
    expect(firstOf(even)?.discrimination).toBe(0);
    expect(firstOf(parts.slice(3, 10))?.discrimination).toBeUndefined();
  });

  it('should count relapses and interruptions where they were, and the runs that had one', () => {
    const relapsing = run(50, A, true, { relapses: [FIRST, FIRST], interruptions: [FIRST] });
    const [study] = studied([relapsing, run(80, A, true)]);
    expect(study).toMatchObject({ runs: 2, median: 65, relapsed: 1 });
    expect(study?.beats[0]).toMatchObject({ relapses: 2, interruptions: 1 });
  });

  it('should say the same of runs of the players in any order, and of what was counted in two places', () => {
    const facts = ['listener', 'fixer', 'always-first', 'interrupter'].flatMap((player) =>
      [1, 2, 3].map((seed) => factsOf(player, seed)),
    );
    const studies = studied(facts);
    expect(studied([...facts].reverse())).toEqual(studies);
    const halves = tallyOf(facts.slice(0, 5));
    join(halves, tallyOf(facts.slice(5)));
    expect(studiesOf(halves, [SCENARIO])).toEqual(studies);
    const chosen = studies[0]?.beats.reduce((sum, { choices }) => sum + choices, 0);
    expect(chosen).toBe(facts.reduce((sum, { choices }) => sum + choices.length, 0));
  });

  it('should leave out calls without a run', () => {
    expect(studied([])).toEqual([]);
  });
});
