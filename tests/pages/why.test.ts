import { describe, expect, it } from 'vitest';
import { whyDue } from '../../src/pages/desk/why.ts';

const titleOf = (id: string) => `Title of ${id}`;

describe('whyDue', () => {
  it('should say of the same call how long it rested and what went worst', () => {
    const words = whyDue({ call: 'a', days: 7, from: 0, weakest: 'empathy' }, 'a', titleOf);
    expect(words).toMatch(/^A week has passed since you took this call\. .*empathy/);
  });

  it('should say of another call what it is another try at', () => {
    const words = whyDue({ call: 'a', days: 14, from: 0, weakest: 'respect' }, 'b', titleOf);
    expect(words).toMatch(/^Two weeks have passed since “Title of a”\. .*respect.*another call/);
  });

  it('should say so where nothing was lost', () => {
    const due = { call: 'a', days: 1, from: 0, weakest: undefined } as const;
    expect(whyDue(due, 'a', titleOf)).toMatch(/^A day has passed .*Nothing was lost/);
  });
});
