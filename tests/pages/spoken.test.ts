import { describe, expect, it } from 'vitest';
import { spoken } from '../../src/pages/call/spoken.ts';
import { finishedRun } from '../store/finished-run.ts';

describe('what was said', () => {
  it('should hold a phrase only when it is over', () => {
    const { log } = finishedRun('listener');
    const first = log.findIndex(({ cue }) => cue === 'caller-stops');
    expect(spoken(log.slice(0, first))).toEqual([]);
    expect(spoken(log.slice(0, first + 1))).toHaveLength(1);
  });

  it('should end a broken line where it was broken', () => {
    const { log } = finishedRun('interrupter:3');
    const broken = spoken(log).filter((phrase) => phrase.cut && phrase.who === 'caller');
    expect(broken.length).toBeGreaterThan(0);
    for (const { key, says } of broken) {
      const stop = log[key];
      expect(stop?.cue === 'caller-stops' && stop.said).toBe(says.split(' ').length);
    }
  });

  it('should count a murmur as said by the trainee', () => {
    const { log } = finishedRun('listener');
    const murmurs = log.filter(({ cue }) => cue === 'backchannel').length;
    expect(spoken(log).filter(({ says }) => says === 'mm-hm')).toHaveLength(murmurs);
  });
});
