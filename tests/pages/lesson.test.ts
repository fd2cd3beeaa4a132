import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { check } from '../../src/lint/index.ts';
import { createGuide } from '../../src/pages/guided/guide.ts';
import { type Lesson, lessonAt } from '../../src/pages/guided/lesson.ts';
import { resultOf } from '../../src/scoring/index.ts';
import type { CallStore } from '../../src/store/call-store.ts';
import { guidedCall, ringGuided } from '../../src/store/guided.ts';
import { root } from '../../tools/root.mjs';

const TEXT = readFileSync(join(root, 'assets', 'guided', 'first-call.yaml'), 'utf8');
const scenario = guidedCall(TEXT);
const GOOD = ['out-heard', 'back-together', 'source-second', 'bye-good'];
const TURNS: readonly Lesson[] = ['reply', 'redirect', 'lead', 'close'];

/** Does what the guide says, and the first time what `otherwise` makes of it; gives all that it said, in order. */
const follow = (
  seed: number,
  otherwise: Readonly<Partial<Record<Lesson, (store: CallStore) => void>>> = {},
) => {
  const store = ringGuided(scenario, seed);
  const said: Lesson[] = [];
  for (let passed = 0; passed < 300_000 && !store.getState().view.ended; passed += 50) {
    store.getState().pass(50);
    const lesson = lessonAt(store.getState());
    if (lesson === said.at(-1)) continue;
    said.push(lesson);
    const { act } = store.getState();
    const turn = TURNS.indexOf(lesson);
    const other = said.indexOf(lesson) === said.length - 1 ? otherwise[lesson] : undefined;
    if (other) other(store);
    else if (lesson === 'answer') act({ do: 'answer' });
    else if (lesson === 'murmur') act({ do: 'backchannel' });
    else if (lesson === 'sharp') act({ do: 'breathe' });
    else if (turn >= 0) act({ do: 'reply', id: GOOD[turn] ?? '' });
  }
  return { said, call: store.getState().call() };
};

afterEach(() => {
  vi.useRealTimers();
});

describe('the guided call', () => {
  it('should be a call without a fault', () => {
    expect(check(TEXT, 'first-call.yaml').findings).toEqual([]);
  });

  it('should take who follows the guide through all of it, well, in 60 to 90 seconds', () => {
    for (const seed of [1, 2, 3, 5, 8, 12, 20, 31, 300, 4000]) {
      const { said, call } = follow(seed);
      const { ended, answeredAt = 0 } = call.view();
      const lessons = ['listen', 'murmur', 'murmured', 'quiet', 'more-came', 'sharp', 'breathing'];
      expect(said).toEqual(expect.arrayContaining([...lessons, 'clear', ...TURNS, 'heard']));
      for (const harm of ['cut-in', 'not-yet', 'storm', 'hasty']) expect(said).not.toContain(harm);
      expect(ended?.ending).toBe('picture');
      expect((ended?.at ?? 0) - answeredAt).toBeGreaterThan(60_000);
      expect((ended?.at ?? 0) - answeredAt).toBeLessThan(90_000);
      expect(resultOf(scenario, call).score.total).toBeGreaterThanOrEqual(90);
    }
  });

  it('should call for an answer where he asks whether anybody is there, and take whoever gives it home', () => {
    const late = follow(1, { reply: () => undefined });
    expect(late.said).toContain('asked');
    expect(late.call.view().ended?.ending).toBe('picture');
    const atOnce = follow(1, {
      reply: () => undefined,
      asked: ({ getState }) => getState().act({ do: 'reply', id: GOOD[0] ?? '' }),
    });
    expect(atOnce.said).not.toContain('cut-in');
    expect(atOnce.call.view().ended?.ending).toBe('picture');
  });

  it('should speak of an interruption, of a murmur too many, and of a reply before its time', () => {
    const cutIn = follow(1, {
      murmur: ({ getState }) => getState().act({ do: 'reply', id: 'out-button' }),
    });
    expect(cutIn.said).toContain('cut-in');
    const hasty = follow(1, { murmured: ({ getState }) => getState().act({ do: 'backchannel' }) });
    expect(hasty.said).toContain('hasty');
    const early = follow(1, {
      reply: ({ getState }) => getState().act({ do: 'reply', id: 'out-button' }),
    });
    expect(early.said).toContain('not-yet');
  });

  it('should say so kindly where he rang off for want of an answer, and where the goodbye was left out', () => {
    const { getState } = ringGuided(scenario, 1);
    getState().act({ do: 'answer' });
    for (let n = 0; n < 6000 && !getState().view.ended; n += 1) getState().pass(50);
    expect(getState().view.ended?.outcome).toBe('hung-up');
    expect(lessonAt(getState())).toBe('gave-up');
    const silent = follow(1, { close: () => undefined }).call;
    expect(silent.view().ended?.ending).toBe('picture');
    expect(lessonAt({ view: silent.view(), log: silent.log })).toBe('no-goodbye');
    const whole = follow(1).call;
    expect(lessonAt({ view: whole.view(), log: whole.log })).toBe('over');
  });

  it('should let nothing flash up, and not take back what it said of a murmur after a pause', () => {
    for (const seed of [1, 2, 3, 5, 8, 12]) {
      const { said } = follow(seed);
      expect(said.join(' ')).not.toMatch(/heard quiet heard|quiet murmured/);
    }
  });

  it('should not praise a reply that cost trust', () => {
    const { said } = follow(1, {
      reply: ({ getState }) => getState().act({ do: 'reply', id: 'out-again' }),
    });
    const after = said[said.indexOf('speaking') + 1];
    expect(after).toBe('stung');
  });

  it('should let what it says stand for a second, unless an act has overtaken it', () => {
    vi.useFakeTimers();
    for (const speed of [0.5, 2]) {
      const store = ringGuided(scenario, 3, () => ({ speed, pauses: 1, untimed: false }));
      const { act, pass } = store.getState();
      const guide = createGuide(store);
      const changes: { readonly at: number; readonly acts: number; readonly says: Lesson }[] = [];
      const acts = () => store.getState().call().record().acts.length;
      const leave = guide.listen(() =>
        changes.push({ at: performance.now(), acts: acts(), says: guide.says() }),
      );
      let flashes = 0;
      let due = lessonAt(store.getState());
      let dueAt = performance.now();
      while (!store.getState().view.ended) {
        vi.advanceTimersByTime(50);
        pass(50);
        const lesson = lessonAt(store.getState());
        if (lesson !== due) {
          if (performance.now() - dueAt < 1000) flashes += 1;
          due = lesson;
          dueAt = performance.now();
        }
        if (guide.says() === 'answer') act({ do: 'answer' });
        // now and then a murmur in the middle of what is said
        if (guide.says() === 'murmur' && dueAt + 300 < performance.now())
          act({ do: 'backchannel' });
      }
      leave();
      expect(flashes).toBeGreaterThan(0);
      expect(changes.map(({ says }) => says)).toEqual(expect.arrayContaining(['murmur', 'quiet']));
      changes.forEach(({ at, acts: done }, n) => {
        const before = changes[n - 1];
        if (before && before.acts === done) expect(at - before.at).toBeGreaterThanOrEqual(1000);
      });
    }
  });

  it('should say in a call that stands still what is so, and at once where the trainee goes back', () => {
    vi.useFakeTimers();
    const store = ringGuided(scenario, 3, () => ({ speed: 2, pauses: 1, untimed: false }));
    const { act, pass, rewind } = store.getState();
    const guide = createGuide(store);
    const leave = guide.listen(() => undefined);
    const frame = () => {
      vi.advanceTimersByTime(50);
      pass(50);
    };
    act({ do: 'answer' });
    expect(guide.says()).toBe('listen');
    for (let n = 0; n < 600 && guide.says() === lessonAt(store.getState()); n += 1) {
      frame();
      if (guide.says() === 'murmur') act({ do: 'backchannel' });
    }
    const stale = guide.says();
    vi.advanceTimersByTime(1000);
    expect(guide.says()).toBe(lessonAt(store.getState()));
    expect(guide.says()).not.toBe(stale);
    act({ do: 'reply', id: store.getState().view.replies[0]?.id ?? '' });
    const { now } = store.getState().view;
    frame();
    rewind(now - 10_000);
    expect(guide.says()).toBe(lessonAt(store.getState()));
    leave();
  });

  it('should tell which card is the sharp one to who left it there till the story was out', () => {
    const { said } = follow(1, { murmur: () => undefined, sharp: () => undefined });
    expect(said).not.toContain('clear');
    expect(said).toContain('reply-sharp');
  });
});
