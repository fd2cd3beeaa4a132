import { describe, expect, it } from 'vitest';
import { initialTransition, setup, transition } from 'xstate';
import { remembered } from '../../src/crisis/remembered.ts';

type Turn = { type: 'ON' } | { type: 'OFF' };
const lamp = setup({ types: { events: {} as Turn } }).createMachine({
  initial: 'dark',
  states: { dark: { on: { ON: 'lit' } }, lit: { on: { OFF: 'dark' } } },
});
const [dark] = initialTransition(lamp);

describe('a remembered machine', () => {
  const step = remembered<typeof dark, Turn>(lamp);

  it('should go where XState goes', () => {
    const lit = step(dark, { type: 'ON' });
    expect(lit.value).toBe('lit');
    expect(step(lit, { type: 'OFF' }).value).toBe('dark');
    expect(step(lit, { type: 'ON' }).value).toBe(transition(lamp, lit, { type: 'ON' })[0].value);
  });

  it('should come back to the same snapshots, so that there is never more of them', () => {
    const round = (from: typeof dark): typeof dark =>
      step(step(from, { type: 'ON' }), { type: 'OFF' });
    expect(round(round(dark))).toBe(round(dark));
  });
});
