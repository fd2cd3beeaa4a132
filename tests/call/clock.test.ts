import { describe, expect, it } from 'vitest';
import { createClock, TIMER_LIMITS } from '../../src/call/clock.ts';

describe('the virtual clock', () => {
  it('should visit each due timer in turn, at its own time', () => {
    const clock = createClock();
    const seen: string[] = [];
    clock.after(30, () => seen.push(`c at ${clock.now}`));
    clock.after(10, () => seen.push(`a at ${clock.now}`));
    clock.after(20, () => seen.push(`b at ${clock.now}`));
    clock.advanceTo(25);
    expect(seen).toEqual(['a at 10', 'b at 20']);
    expect(clock.now).toBe(25);
  });

  it('should run timers that are set on the way within the same step', () => {
    const clock = createClock();
    const seen: number[] = [];
    const chain = (): void => {
      seen.push(clock.now);
      if (seen.length < 4) clock.after(10, chain);
    };
    clock.after(10, chain);
    clock.advanceTo(100);
    expect(seen).toEqual([10, 20, 30, 40]);
  });

  it('should run timers of the same moment in the order in which they were set', () => {
    const clock = createClock();
    const seen: string[] = [];
    for (const name of ['first', 'second', 'third']) clock.after(5, () => seen.push(name));
    clock.advanceTo(5);
    expect(seen).toEqual(['first', 'second', 'third']);
  });

  it('should not run a cancelled timer, nor any once it is stopped', () => {
    const clock = createClock();
    const seen: string[] = [];
    clock.cancel(clock.after(5, () => seen.push('cancelled')));
    clock.after(6, () => {
      seen.push('ran');
      clock.stop();
    });
    clock.after(7, () => seen.push('stopped'));
    clock.advanceTo(10);
    expect(seen).toEqual(['ran']);
  });

  it.each([-1, 4, 0.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'should refuse to go to %s from 5',
    (at) => {
      const clock = createClock();
      clock.advanceTo(5);
      expect(() => clock.advanceTo(at)).toThrow(RangeError);
      expect(clock.now).toBe(5);
    },
  );

  it('should refuse more timers at once, and more in all, than any call has', () => {
    const many = createClock();
    const set = () => many.after(10, () => {});
    for (let n = 0; n < TIMER_LIMITS.waiting; n += 1) set();
    expect(set).toThrow(`more than ${TIMER_LIMITS.waiting} timers at once`);
    const endless = createClock();
    const again = (): void => void endless.after(1, again);
    again();
    expect(() => endless.advanceTo(10 ** 9)).toThrow(RangeError);
    expect(endless.now).toBe(TIMER_LIMITS.run);
  });
});
