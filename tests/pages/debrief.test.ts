import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../src/pages/result/counted.tsx';
import { happenings } from '../../src/pages/result/happening.ts';
import { gapWords } from '../../src/pages/result/own-view/own-view-words.ts';
import { keptWords } from '../../src/pages/result/plan/plan-words.ts';
import { deltaOf, habitFrom, plusOf } from '../../src/pages/result/plus-delta.ts';
import {
  gainWords,
  ghostLabel,
  insteadWords,
  otherWayWords,
} from '../../src/pages/result/what-if-words.ts';
import { decisionAt, otherWay } from '../../src/store/other-ways.ts';
import { finishedRun } from '../store/finished-run.ts';

const run = finishedRun('interrupter:1');
const cutAt = run.log.find(({ cue }) => cue === 'interrupted')?.at ?? Number.NaN;

describe('one plus, one delta', () => {
  it('should be the strongest that was won and the costliest that was lost', () => {
    expect(deltaOf(run.scorecard)).toMatchObject({
      dimension: 'not-interrupting',
      evidence: { at: cutAt },
    });
    expect(plusOf(run.scorecard)?.evidence.better).toBeUndefined();
    expect(habitFrom(run.scorecard)).toBe('pause');
  });

  it('should put what must not happen before all else', () => {
    const { scorecard } = finishedRun('harmful');
    expect(deltaOf(scorecard)?.evidence).toBe(scorecard.criticalFails[0]);
  });

  it('should find nothing to change in a call without a fault', () => {
    expect(deltaOf(finishedRun('listener').scorecard)).toBeUndefined();
  });
});

describe('the words of a what-if', () => {
  const decision = decisionAt(run, cutAt);
  const other = decision && otherWay(run, decision, cutAt, { wait: 2000 });
  if (!other) throw new Error('the pause was refused');

  it('should say how much shorter, and what becomes of the relapses', () => {
    expect(otherWayWords(run, other, run.scenario)).toMatch(
      /^\d+ seconds shorter, (no|one|\d) relapse/,
    );
    expect(ghostLabel(run, other, 4)).toEqual([
      'Had you waited at 4:',
      expect.stringMatching(/over at \d:\d\d$/),
    ]);
  });

  it('should say when nothing changes, and when it gets longer', () => {
    const { asDone } = other;
    const same = { ...other, way: { ...asDone, relapses: 1 }, asDone: { ...asDone, relapses: 1 } };
    expect(otherWayWords(run, same, run.scenario)).toMatch(/^Just as long, one relapse either way/);
    const longer = { ...other, way: { ...asDone, callMs: asDone.callMs + 1000 } };
    expect(otherWayWords(run, longer, run.scenario)).toMatch(/^One second longer/);
    const far = { ...other, way: { ...asDone, callMs: asDone.callMs + 230_400 } };
    expect(otherWayWords(run, far, run.scenario)).toMatch(/^3:50 minutes longer/);
  });

  it('should say of a longer call that it comes to another end', () => {
    const way = { ...other.way, relapses: 0, outcome: 'resolved', ending: 'printed' } as const;
    const asDone = { ...way, callMs: way.callMs - 69_000, outcome: 'hung-up' } as const;
    expect(gainWords({ asDone, way }, run.scenario)).toBe(
      `69 seconds longer, no relapse, and it ends otherwise: “${run.scenario.endings.printed?.title}”`,
    );
    expect(gainWords({ asDone: way, way }, run.scenario)).toBe('Just as long, no relapse');
  });

  it('should give the words of a reply, whatever beat it stands in', () => {
    expect(insteadWords(run.scenario, { reply: 'bye-close' })).toMatch(/^Say “.+”$/);
    expect(insteadWords(run.scenario, { wait: 2000 })).toBe('Wait here for two seconds');
  });
});

describe('the trainee’s own view', () => {
  it('should be held against the call where the two are furthest apart', () => {
    const { scorecard } = finishedRun('listener');
    expect(gapWords({}, scorecard)).toBe('');
    expect(gapWords({ empathy: 5 }, scorecard)).toBe('You saw it much as the call shows it.');
    expect(gapWords({ empathy: 1, respect: 5 }, scorecard)).toBe(
      'The call shows more than you thought on “Empathy”.',
    );
    expect(gapWords({ boundaries: 1 }, scorecard)).toBe('');
  });
});

describe('the words of a plan’s check', () => {
  it('should count, and say how it was last time', () => {
    expect(keptWords('pause', { kept: 7, of: 9 }, { kept: 3, of: 8 })).toBe(
      'You left 2 s in 7 of 9 pauses; last time 3 of 8.',
    );
    expect(keptWords('pause', { kept: 7, of: 9 }, undefined)).toBe(
      'You left 2 s in 7 of 9 pauses.',
    );
    expect(keptWords('feeling', { kept: 0, of: 0 }, undefined)).toBe(
      'This call gave no chance for it.',
    );
  });
});

describe('the evidence of a moment', () => {
  it('should all be found at the moments of the call', () => {
    for (const player of ['interrupter:2', 'fixer', 'listener']) {
      const played = finishedRun(player);
      const all = happenings(played.scenario, played.log).flatMap((happening) =>
        evidenceOf(played, happening),
      );
      const scored = Object.values(played.scorecard.dimensions).flatMap(({ evidence }) => evidence);
      const lost = scored.filter(
        (item) => !all.some(({ at, what }) => at === item.at && what === item.what),
      );
      expect(lost).toEqual([]);
    }
  });

  it('should bear the stage that the transcript names there', () => {
    for (const player of ['interrupter:2', 'fixer', 'listener']) {
      const played = finishedRun(player);
      for (const happening of happenings(played.scenario, played.log)) {
        if (!('deed' in happening)) continue;
        for (const { stage } of evidenceOf(played, happening))
          expect(stage).toBe(happening.deed.stage);
      }
    }
  });
});
