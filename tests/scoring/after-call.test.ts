import { describe, expect, it } from 'vitest';
import type { AfterCall, Call } from '../../src/call/index.ts';
import { playCall, playerNamed } from '../../src/explore/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import {
  CRITICAL_CAP,
  type Dimension,
  type Evidence,
  resultOf,
  type Scorecard,
} from '../../src/scoring/index.ts';
import { inWords } from '../../src/words/in-words.ts';
import { boardReport } from '../board-report.ts';
import { shipped } from '../explore/shipped.ts';

const outage = shipped().find(({ message }) => message !== undefined) as Scenario;

/** A call that a listener has brought home, and that nobody has filed yet. */
const unfiled = (scenario: Scenario, name = 'listener'): Call => {
  const player = playerNamed(name);
  if (!player) throw new Error(`no ${name}`);
  return playCall(scenario, (view, random, call) => player(view, random, call), 1);
};

/** The scorecard of a call that was filed so. */
const scoreOf = (scenario: Scenario, work?: AfterCall, player?: string): Scorecard => {
  const call = unfiled(scenario, player);
  if (work) expect(call.file(work)).toBeUndefined();
  return resultOf(scenario, call).score;
};

/** What the work after the call won and lost in a dimension: its evidence beyond that of a call without such work. */
const foundIn = (scenario: Scenario, dimension: Dimension, work?: AfterCall): Evidence[] => {
  const { 'wrap-up': _, message: __, ...without } = scenario;
  const before = scoreOf(without).dimensions[dimension].evidence;
  const { evidence } = scoreOf(scenario, work).dimensions[dimension];
  const known = before.map(({ what }) => inWords(what));
  return evidence.filter(({ what }) => !known.includes(inWords(what)));
};
const won = (found: readonly Evidence[]): number =>
  found.reduce((sum, { taken, weight }) => sum + (taken ? weight : -weight), 0);

describe('the work after a call', () => {
  const report = boardReport();
  const good: AfterCall = { disposition: 'filed-mended', note: 'note-fair' };

  it('should win nothing for time: all of it counts at the end of the call', () => {
    const call = unfiled(report);
    const at = call.now;
    call.file(good);
    expect(call.now).toBe(at);
    for (const evidence of foundIn(report, 'competence', good)) expect(evidence.at).toBe(at);
  });

  it('should count a disposition that is true of the ending, and one that is not', () => {
    const [told] = foundIn(report, 'competence', {
      disposition: 'filed-mended',
      note: 'note-fair',
    });
    expect(told).toMatchObject({ taken: true, stage: 'post-crisis', principle: 'competence' });
    expect(told?.act).toContain('Mended: offline tick taken off');
    const [lie] = foundIn(report, 'competence', { disposition: 'filed-user', note: 'note-fair' });
    expect(lie?.taken).toBe(false);
    expect(lie && inWords(lie.what)).toMatch(/^She has never seen/);
    expect(lie?.better && inWords(lie.better)).toContain('Mended: offline tick taken off');
  });

  it('should count speaking well of the caller where she cannot hear it', () => {
    expect(won(foundIn(report, 'respect', good))).toBe(1);
    expect(scoreOf(report, good).total).toBeGreaterThan(
      scoreOf(report, { ...good, note: 'note-signs' }).total,
    );
  });

  it('should call running her down a critical fail, and name it', () => {
    const { criticalFails, total } = scoreOf(report, { ...good, note: 'note-shouts' });
    expect(criticalFails.map(({ fail }) => fail)).toEqual(['disparage']);
    expect(criticalFails[0] && inWords(criticalFails[0].what)).toContain(
      'Caller shouted over a printer',
    );
    expect(total).toBe(CRITICAL_CAP);
    expect(won(foundIn(report, 'respect', { ...good, note: 'note-shouts' }))).toBe(-2);
  });

  it('should count a defence against compassion, and jargon against competence', () => {
    expect(won(foundIn(report, 'compassion', { ...good, note: 'note-theirs' }))).toBe(-2);
    const jargon = foundIn(report, 'competence', { ...good, note: 'note-signs' });
    expect(jargon.filter(({ taken }) => !taken)).toMatchObject([
      { weight: 2, act: expect.stringContaining('SNMP') },
    ]);
  });

  it('should be missed when it was not done, with what could have been written', () => {
    const missed = foundIn(report, 'competence').filter(({ taken }) => !taken);
    expect(missed.map(({ act }) => act)).toEqual(['left unfiled', 'no note']);
    for (const { better } of missed) expect(better && inWords(better)).toMatch(/^“.*”$/s);
    expect(scoreOf(report).total).toBeLessThan(scoreOf(report, good).total);
  });

  it('should make up for nothing where the call came to no good end', () => {
    const open = scoreOf(report, { disposition: 'filed-open' }, 'silent');
    const { 'wrap-up': _, ...without } = report;
    expect(open.dimensions).toEqual(scoreOf(without, undefined, 'silent').dimensions);
    const lied = scoreOf(report, { disposition: 'filed-mended' }, 'silent');
    expect(lied.dimensions.competence.offered).toBe(open.dimensions.competence.offered + 1);
  });

  it('should not be asked for when nobody answered', () => {
    expect(unfiled(report, 'idle').view().work).toBeUndefined();
    expect(scoreOf(report, undefined, 'idle').dimensions.competence.evidence).toHaveLength(1);
  });
});

describe('a message after the call', () => {
  const filed = { disposition: '', note: '' };
  const { work } = unfiled(outage).view();
  filed.disposition = work?.dispositions.find(({ fits }) => fits)?.id ?? '';
  filed.note = work?.notes.find(({ moves }) => moves.includes('speak-well'))?.id ?? '';
  const sentences = work?.message?.sentences ?? [];
  const giving = (part: string): string =>
    sentences.find(({ gives, moves }) => gives.includes(part as never) && moves.length === 0)?.id ??
    '';
  const doing = (...moves: string[]): string[] =>
    sentences
      .filter((sentence) => sentence.moves.some((move) => moves.includes(move)))
      .map(({ id }) => id)
      .slice(0, work?.message?.most);
  const [impact, status, next] = ['impact', 'status', 'next-time'].map(giving) as [
    string,
    string,
    string,
  ];
  const written = (message: readonly string[], dimension: Dimension): number =>
    won(foundIn(outage, dimension, { ...filed, message })) -
    won(foundIn({ ...outage, message: undefined as never }, dimension, filed));

  it('should be one of the calls that ship', () => {
    expect([impact, status, next].every((id) => id !== '')).toBe(true);
    expect(work?.message?.most).toBeGreaterThanOrEqual(3);
  });

  it('should win for a named impact, a plain status and a next time, in this order', () => {
    expect(written([impact, status, next], 'empathy')).toBe(2);
    expect(written([impact, status, next], 'competence')).toBe(3);
    expect(written([impact, status, next], 'compassion')).toBe(1);
    expect(written([status, next], 'empathy')).toBe(-2);
    expect(written([impact, next, status], 'competence')).toBe(1);
    expect(written([next, status, impact], 'competence')).toBe(1);
    expect(written([impact], 'competence')).toBe(-3);
  });

  it('should lose for blame, and for words that only a colleague understands', () => {
    const blame = doing('blame', 'justify')[0] ?? '';
    expect(written([impact, status, next, blame], 'compassion')).toBe(-2);
    const jargon = doing('jargon')[0] ?? '';
    expect(written([impact, status, next, jargon], 'competence')).toBe(3 - 2);
  });

  it('should lose for all that it lacks when nothing was written', () => {
    expect(written([], 'empathy')).toBe(-2);
    expect(written([], 'competence')).toBe(-2);
  });

  it('should be worth more than one that is all apology, all jargon, or nothing', () => {
    const total = (message: readonly string[]): number =>
      scoreOf(outage, { ...filed, message }).total;
    const best = total([impact, status, next]);
    expect(best).toBeGreaterThanOrEqual(90);
    for (const worse of [doing('acknowledge', 'dismiss', 'own-mistake'), doing('jargon'), []])
      expect(total(worse)).toBeLessThan(best - 3);
  });
});

describe('a second apology', () => {
  it('should stand where news could stand', () => {
    const sorry = ['one', 'two', 'three'].map((id) => ({
      id,
      says: `We are sorry, ${id}.`,
      moves: ['acknowledge' as const],
      coach: 'Sorry.',
    }));
    const call: Scenario = {
      ...boardReport(),
      message: { to: 'All', task: 'Write.', most: 3, sentences: sorry },
    };
    const found = foundIn(call, 'empathy', { message: ['one', 'two', 'three'] });
    expect(found.filter(({ act }) => act.includes('We are sorry'))).toHaveLength(2);
    expect(won(found)).toBe(-2 - 1 - 1);
  });
});
