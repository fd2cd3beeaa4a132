import { beforeEach, describe, expect, it } from 'vitest';
import { type Body, createBody } from '../../src/audio/body.ts';

describe('the body', () => {
  let heard: string[];
  let body: Body;
  const calm = { snap: undefined, breathing: false, ended: undefined, floor: 'caller' } as const;
  const frayed = { ...calm, snap: 'snap-paid' };

  beforeEach(() => {
    heard = [];
    body = createBody({
      play: (sound) => heard.push(`play ${sound}`),
      stop: (sound) => heard.push(`stop ${sound}`),
      volume: () => undefined,
    });
  });

  it('should say nothing to a trainee who keeps composure', () => {
    body.follow(calm);
    expect(heard).toEqual([]);
  });

  it('should let the heart be heard while a snap answer lies there, and once only', () => {
    body.follow(frayed);
    body.follow(frayed);
    body.follow(calm);
    expect(heard).toEqual(['play heartbeat', 'stop heartbeat']);
  });

  it('should breathe in the place of the heart', () => {
    body.follow(frayed);
    body.follow({ ...frayed, breathing: true });
    body.follow(calm);
    expect(heard).toEqual(['play heartbeat', 'stop heartbeat', 'play breath', 'stop breath']);
  });

  it('should be still on hold, and when the call is left', () => {
    body.follow(frayed);
    body.follow({ ...frayed, floor: 'hold' });
    body.follow(frayed);
    body.silence();
    expect(heard.filter((it) => it === 'stop heartbeat')).toHaveLength(2);
    expect(heard.at(-1)).toBe('stop heartbeat');
  });
});
