import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { COMES_BACK_MS, watchContext } from '../../src/scene/watch-context.ts';

describe('watchContext', () => {
  let canvas: EventTarget;
  let told: string[];
  let stop: () => void;

  beforeEach(() => {
    vi.useFakeTimers();
    canvas = new EventTarget();
    told = [];
    stop = watchContext(
      canvas,
      () => told.push('back'),
      () => told.push('lost'),
    );
  });
  afterEach(() => vi.useRealTimers());

  const happens = (...events: readonly string[]): void => {
    for (const event of events) canvas.dispatchEvent(new Event(event));
  };

  it('should have what came back drawn again', () => {
    happens('contextlost', 'contextrestored');
    vi.advanceTimersByTime(2 * COMES_BACK_MS);
    expect(told).toEqual(['back']);
  });

  it('should give up what does not come back, once', () => {
    happens('contextlost', 'contextlost');
    vi.advanceTimersByTime(COMES_BACK_MS - 1);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(COMES_BACK_MS);
    expect(told).toEqual(['lost']);
  });

  it('should say nothing of a picture that was taken down', () => {
    happens('contextlost');
    stop();
    happens('contextrestored');
    vi.advanceTimersByTime(2 * COMES_BACK_MS);
    expect(told).toEqual([]);
  });
});
