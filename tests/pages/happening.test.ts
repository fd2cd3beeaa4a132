import { describe, expect, it } from 'vitest';
import { changeOf } from '../../src/pages/result/change.ts';
import { happenings } from '../../src/pages/result/happening.ts';
import { deedOf, pinned } from '../../src/pages/result/pins.ts';
import { summaryOf } from '../../src/pages/result/summary.ts';
import { finishedRun } from '../store/finished-run.ts';

const told = (player: string) => {
  const { scenario, log } = finishedRun(player);
  return { log, scenario, told: happenings(scenario, log) };
};

describe('transcript', () => {
  it('should be in order of time, from first word to end and to what was filed', () => {
    const { told: entries } = told('listener');
    expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).sort((a, b) => a - b));
    const [end, filed, note] = entries.slice(-3);
    expect(end).toMatchObject({ kind: 'note', says: 'The end' });
    expect(filed).toMatchObject({
      says: 'Filed',
      deed: { what: '“Mended: offline tick taken off, forty pages out”' },
    });
    expect(note).toMatchObject({ says: 'In the ticket', deed: { verdict: 'helped' } });
    expect(told('silent').told.at(-1)).toMatchObject({ says: 'The end' });
  });

  it('should hold every reply of the trainee, heard or lost', () => {
    for (const player of ['listener', 'interrupter:3', 'fixer']) {
      const { told: entries, log } = told(player);
      const replies = log.filter(({ cue }) => cue === 'trainee-stops').length;
      expect(entries.filter(({ kind }) => kind === 'reply')).toHaveLength(replies);
    }
  });

  it('should say of a reply that landed what the scenario says of it', () => {
    const { told: entries, scenario } = told('listener');
    const coaches = Object.values(scenario.beats).flatMap((beat) =>
      beat.replies.map(({ coach }) => coach),
    );
    for (const entry of entries) {
      if (entry.kind === 'reply' && !entry.cut) expect(coaches).toContain(entry.deed.coach);
    }
  });

  it('should hold what the trainee said in handing the call over', () => {
    const { scenario } = finishedRun('listener');
    const entries = happenings(scenario, [
      { at: 9000, cue: 'handed-over', stage: 'escalation', warnings: 0 },
    ]);
    expect(entries).toMatchObject([
      {
        says: `“${scenario.lead.name} takes over from here, ${scenario.caller.called}. I pass on what you told me, so that you needn’t say it again.”`,
        deed: { what: `You handed the call to ${scenario.lead.name}.` },
      },
    ]);
  });

  it('should call an interruption a cost, and patience a help', () => {
    const cuts = told('interrupter:3').told.filter((entry) => entry.kind === 'reply' && entry.cut);
    expect(cuts.length).toBeGreaterThan(0);
    for (const cut of cuts) expect(deedOf(cut)?.verdict).toBe('cost');
    for (const entry of told('listener').told) {
      if (entry.kind === 'silence') expect(entry.deed.verdict).toBe('helped');
    }
  });

  it('should tell of a call that nobody answered', () => {
    const { told: entries, log } = told('idle');
    expect(entries.map(({ kind }) => kind)).toContain('note');
    expect(summaryOf('Ines', log).length).toBeGreaterThan(0);
  });
});

describe('pins', () => {
  it('should number what helped and what cost from one on, without a gap', () => {
    const numbers = pinned(told('interrupter:3').told).flatMap(({ pin }) =>
      pin === undefined ? [] : [pin],
    );
    expect([...new Set(numbers)]).toEqual(
      Array.from({ length: Math.max(...numbers) }, (_, index) => index + 1),
    );
  });

  it('should give murmurs that follow each other one pin', () => {
    const acts = pinned(told('listener').told);
    for (const [index, { happening, pin }] of acts.entries()) {
      const next = acts.slice(index + 1).find((act) => act.pin !== undefined);
      if (happening.kind === 'murmur' && pin !== undefined && next?.happening.kind === 'murmur') {
        expect(deedOf(next.happening)?.verdict === deedOf(happening)?.verdict).toBe(
          next.pin === pin,
        );
      }
    }
  });
});

describe('change', () => {
  const mood = (arousal: number, heard: number) => ({ arousal, heard, grievance: 0, trust: 0 });

  it('should be put into plain words', () => {
    expect(changeOf('Ines', mood(600, 100), mood(400, 160))).toBe(
      'Ines grew much calmer. Ines felt more heard.',
    );
    expect(changeOf('Ines', mood(600, 100), mood(620, 100))).toBe('Ines grew a little angrier.');
    expect(changeOf('Ines', mood(600, 100), mood(603, 99))).toBe('It changed nothing for Ines.');
  });
});

describe('summary', () => {
  it('should count what happened', () => {
    const { log } = finishedRun('interrupter:1');
    expect(summaryOf('Ines', log)).toMatch(/^You cut in on Ines (once|twice)\./);
    expect(summaryOf('Ines', finishedRun('listener').log)).toContain('You never cut in on Ines.');
  });
});
