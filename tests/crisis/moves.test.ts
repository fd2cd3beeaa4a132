import { describe, expect, it } from 'vitest';
import { MOVES } from '../../src/crisis/moves/index.ts';
import { HARMING, HELPING } from '../../src/crisis/moves/names.ts';
import { STAGES } from '../../src/crisis/stage.ts';
import { TEMPERAMENTS } from '../../src/crisis/temperament.ts';
import { inWords } from '../../src/words/in-words.ts';

const moves = Object.values(MOVES);
const harming = HARMING.map((name) => MOVES[name]);

/** Harming moves that hit; a false promise soothes first and costs later. */
const hits = harming.filter((move) => move.effects.escalation.arousal > 0);

describe('moves', () => {
  it('should hold the whole vocabulary, each move under its own name', () => {
    expect(Object.keys(MOVES).sort()).toEqual([...HELPING, ...HARMING].sort());
    for (const [name, move] of Object.entries(MOVES)) expect(move.name).toBe(name);
  });

  it.each(moves)('should say in whole per mille what $name does in each stage', (move) => {
    expect(Object.keys(move.effects)).toEqual([...STAGES]);
    for (const stage of STAGES) {
      for (const amount of Object.values(move.effects[stage])) {
        expect(Number.isInteger(amount)).toBe(true);
        expect(Math.abs(amount)).toBeLessThanOrEqual(1000);
      }
    }
  });

  it.each(moves)('should say how each temperament responds to $name', (move) => {
    expect(Object.keys(move.response)).toEqual([...TEMPERAMENTS]);
    for (const share of Object.values(move.response)) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(1000);
    }
  });

  it('should let each helping move fit somewhere and no harming move anywhere', () => {
    for (const name of HELPING) expect(MOVES[name].fits.length, name).toBeGreaterThan(0);
    for (const name of HARMING) expect(MOVES[name].fits, name).toEqual([]);
  });

  it('should never let a move that fits heat the caller or cost their trust', () => {
    for (const move of moves) {
      for (const stage of move.fits) {
        const { arousal, heard, trust } = move.effects[stage];
        expect(arousal, `${move.name} in ${stage}`).toBeLessThanOrEqual(0);
        expect(heard, `${move.name} in ${stage}`).toBeGreaterThanOrEqual(0);
        expect(trust, `${move.name} in ${stage}`).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('should make each harming move cost trust in every stage', () => {
    for (const move of harming) {
      for (const stage of STAGES) {
        expect(move.effects[stage].trust, `${move.name} in ${stage}`).toBeLessThan(0);
      }
    }
  });

  it('should speak of each move in its own words, at most two sentences', () => {
    const texts = moves.flatMap(({ name }) => [
      inWords({ says: `move.${name}.meaning` }),
      inWords({ says: `move.${name}.praise` }),
      inWords({ says: `move.${name}.advice` }),
    ]);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) {
      expect(text).toMatch(/^[“A-Z].*\.$/);
      expect(text.match(/[.?!][”’]?(?= |$)/g)?.length, text).toBeLessThanOrEqual(2);
    }
  });

  describe('law 3: "calm down" costs more than a plain interruption', () => {
    it.each(STAGES)('should hold in %s', (stage) => {
      const told = MOVES['calm-down'].effects[stage];
      const cut = MOVES.interrupt.effects[stage];
      expect(told.arousal).toBeGreaterThan(cut.arousal * 1.5);
      expect(told.heard).toBeLessThan(cut.heard);
      expect(told.grievance).toBeGreaterThan(cut.grievance);
      expect(told.trust).toBeLessThan(cut.trust);
    });

    it('should hold for every temperament', () => {
      for (const temperament of TEMPERAMENTS) {
        expect(MOVES['calm-down'].response[temperament]).toBeGreaterThanOrEqual(
          MOVES.interrupt.response[temperament],
        );
      }
    });
  });

  describe('law 6: the same insult costs more in stage 4 than in stage 5', () => {
    it.each(hits)('should count $name 1.6 times in stage 4 and 1.2 times in stage 5', (move) => {
      const plain = move.effects.escalation.arousal;
      expect(move.effects['de-escalation'].arousal).toBe((plain * 16) / 10);
      expect(move.effects.stabilization.arousal).toBe((plain * 12) / 10);
    });

    it('should leave only the false promise out, which soothes first', () => {
      expect(harming.filter((move) => !hits.includes(move))).toEqual([MOVES['false-promise']]);
    });
  });

  describe('law 7: instrumental anger wants limits, reactive anger support', () => {
    const relief = (
      name: 'name-feeling' | 'set-boundary',
      temperament: (typeof TEMPERAMENTS)[number],
    ) => -MOVES[name].effects.escalation.arousal * MOVES[name].response[temperament];

    it('should relieve an instrumental caller more by a boundary than by empathy', () => {
      expect(relief('set-boundary', 'instrumental')).toBeGreaterThan(
        relief('name-feeling', 'instrumental'),
      );
    });

    it('should relieve a reactive caller more by empathy than by a boundary', () => {
      expect(relief('name-feeling', 'reactive')).toBeGreaterThan(
        relief('set-boundary', 'reactive'),
      );
    });
  });

  it('should punish a fix before it can be followed, and most of all in crisis', () => {
    const { effects } = MOVES['solve-step'];
    for (const stage of ['escalation', 'crisis', 'de-escalation'] as const) {
      expect(effects[stage].arousal).toBeGreaterThan(0);
      expect(effects[stage].heard).toBeLessThan(0);
    }
    expect(effects.crisis.arousal).toBeGreaterThan(effects.escalation.arousal);
    expect(effects['de-escalation'].arousal).toBeGreaterThan(effects.escalation.arousal);
  });

  it('should make the insult the costliest hit in every stage', () => {
    for (const stage of STAGES) {
      for (const move of harming) {
        expect(MOVES.insult.effects[stage].arousal).toBeGreaterThanOrEqual(
          move.effects[stage].arousal,
        );
      }
    }
  });
});
