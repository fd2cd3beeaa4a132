import { describe, expect, it } from 'vitest';
import {
  type AfterCall,
  draw,
  replay,
  type WorkOffered,
  workOffered,
} from '../../src/call/index.ts';
import { isHarming } from '../../src/crisis/index.ts';
import { PLAYERS, playCall, playerNamed } from '../../src/explore/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { shipped } from './shipped.ts';

const outage = shipped().find(({ message }) => message !== undefined) as Scenario;
const good = Object.entries(outage.endings).find(([, { outcome }]) => outcome === 'resolved');
const ended = { ending: good?.[0] ?? '', outcome: 'resolved' as const };
const work = workOffered(outage, ended, 7) as WorkOffered;
const sentences = work.message?.sentences ?? [];

/** How a player files a call that ended well. */
const filedBy = (name: string, draws = () => 0.3): AfterCall => {
  const view = { ...playCall(outage, () => ({ wait: 60_000 }), 1).view(), work };
  return playerNamed(name)?.wrapUp?.(view, draws) ?? {};
};
const sentencesOf = (name: string) =>
  (filedBy(name).message ?? []).map((id) => sentences.find((one) => one.id === id));

describe('the work after a call, by habit', () => {
  it('should be done truly, fairly and in order by who listens', () => {
    const { disposition, note } = filedBy('listener');
    expect(work.dispositions.find(({ id }) => id === disposition)?.fits).toBe(true);
    expect(work.notes.find(({ id }) => id === note)?.moves.some(isHarming)).toBe(false);
    const said = sentencesOf('listener');
    expect(said.map((sentence) => sentence?.gives[0])).toEqual(['impact', 'status', 'next-time']);
    expect(said.some((sentence) => sentence?.moves.some(isHarming))).toBe(false);
  });

  it('should be what lies first for who always takes that', () => {
    expect(filedBy('always-first')).toEqual({
      disposition: work.dispositions[0]?.id,
      note: work.notes[0]?.id,
      message: sentences.slice(0, work.message?.most).map(({ id }) => id),
    });
  });

  it('should be what is longest for who always takes that', () => {
    const longest = Math.max(...sentences.map(({ says }) => says.length));
    expect(sentencesOf('always-longest')[0]?.says).toHaveLength(longest);
  });

  it('should be harm for who does all the harm', () => {
    const { note } = filedBy('harmful');
    expect(work.notes.find(({ id }) => id === note)?.moves.some(isHarming)).toBe(true);
    expect(sentencesOf('harmful')[0]?.moves.some(isHarming)).toBe(true);
  });

  it('should be left by who does nothing', () => {
    expect([filedBy('silent'), filedBy('idle')]).toEqual([{}, {}]);
  });

  it('should be drawn, and drawn otherwise with other draws', () => {
    const drawn = [1, 2, 3, 4, 5].map((seed) => {
      let n = 0;
      return JSON.stringify(
        filedBy('random', () => {
          n += 1;
          return draw(seed, `${n}`);
        }),
      );
    });
    expect(new Set(drawn).size).toBeGreaterThan(2);
  });

  it.each(Object.keys(PLAYERS))('should be something that a record can hold, by %s', (name) => {
    const player = playerNamed(name);
    if (!player) throw new Error(`no ${name}`);
    const record = playCall(outage, player, 2).record();
    expect(replay(outage, record).record()).toEqual(record);
    if (!['silent', 'idle'].includes(name)) expect(record.afterCall).toBeDefined();
  });
});
