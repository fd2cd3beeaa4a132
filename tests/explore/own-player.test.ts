import { describe, expect, it } from 'vitest';
import { createCall } from '../../src/call/index.ts';
import {
  heldToInterface,
  type OwnPlayer,
  PlayerFault,
  playCall,
  playerNamed,
} from '../../src/explore/index.ts';
import { LONGEST_WAIT_MS } from '../../src/explore/play.ts';
import type { Player } from '../../src/explore/player.ts';
import { refusedInWords } from '../../src/words/refused-in-words.ts';
import { boardReport } from '../board-report.ts';

const scenario = boardReport();
const toPlay = { scenario, seed: 1, mode: 'exam' } as const;

/** What the wrapped player does, or says is wrong, at the first ring. */
const atFirstRing = (own: OwnPlayer) =>
  heldToInterface(own)(createCall(scenario, toPlay).view(), () => 0.5, toPlay);
const named = (name: string): Player => playerNamed(name) ?? (() => ({ wait: 1 }));

/** The fault of a player that throws one. */
const faultOf = (work: () => unknown): PlayerFault => {
  try {
    work();
  } catch (error) {
    if (error instanceof PlayerFault) return error;
    throw error;
  }
  throw new Error('no fault');
};

describe("a user's player", () => {
  it.each([
    [{ wait: 1 }],
    [{ wait: LONGEST_WAIT_MS }],
    [{ wait: 12.5 }],
    [{ do: 'answer' }],
    [{ do: 'breathe' }],
    [{ do: 'hand-to-lead' }],
  ])('should do %j', (act) => {
    expect(atFirstRing(() => act)).toEqual(act);
  });

  it('should say a reply that lies on the desk, and carry nothing else along', () => {
    const act = atFirstRing((view) => ({ do: 'reply', id: view.replies[0]?.id, loudly: true }));
    expect(act).toEqual({ do: 'reply', id: createCall(scenario, toPlay).view().replies[0]?.id });
  });

  it.each<readonly [string, OwnPlayer, RegExp]>([
    ['nothing', () => undefined, /at 0 ms it gave nothing: give \{ wait: ms \}/],
    ['null', () => null, /it gave null/],
    ['a word', () => 'answer', /it gave "answer"/],
    ['a function', () => () => ({ wait: 1 }), /it gave a function/],
    ['a promise', async () => ({ wait: 1 }), /it gave a promise: answer at once/],
    ['no act', () => ({}), /do takes one of answer, .*, reply/],
    ['an unknown act', () => ({ do: 'shout' }), /gave \{"do":"shout"\}: do takes one of answer/],
    ['an inherited act', () => ({ do: 'toString' }), /do takes one of/],
    ['two things', () => ({ wait: 1, do: 'answer' }), /either wait or do/],
    ['no wait', () => ({ wait: 0 }), /from 1 to 60000, and not 0/],
    ['a wait that is no number', () => ({ wait: Number.NaN }), /and not NaN/],
    ['a wait in words', () => ({ wait: '5' }), /from 1 to 60000/],
    ['a year', () => ({ wait: 31_536_000_000 }), /from 1 to 60000/],
    [
      'a reply without id',
      () => ({ do: 'reply' }),
      /id takes one of the replies on the desk, now /,
    ],
    ['another reply', () => ({ do: 'reply', id: 'no-such' }), /now .*pick-ask/],
    [
      'a ring',
      () => {
        const ring: { self?: unknown } = {};
        ring.self = ring;
        return ring;
      },
      /something that is no plain object/,
    ],
    [
      'an error',
      () => {
        throw new TypeError('oh');
      },
      /it threw at 0 ms: TypeError: oh/,
    ],
  ])('should be told what is wrong with %s', (_, own, message) => {
    expect(() => atFirstRing(own)).toThrow(PlayerFault);
    expect(() => atFirstRing(own)).toThrow(message);
  });
});

describe("a user's work after the call", () => {
  const named = playerNamed('listener') as Player;
  const over = playCall(scenario, (view, random, call) => named(view, random, call), 1);
  const done = (given: unknown) =>
    heldToInterface(
      () => ({ wait: 1 }),
      () => given,
    ).wrapUp?.(over.view(), () => 0.5);

  it.each([
    [undefined, undefined],
    [{ note: 'note-fair' }, { note: 'note-fair' }],
    [{ note: undefined, disposition: 'filed-mended' }, { disposition: 'filed-mended' }],
  ])('should be %j', (given, work) => {
    expect(done(given)).toEqual(work);
  });

  it.each([
    ['a text', 'filed', /^wrapUp gave "filed": afterCall is 'filed'/],
    ['an empty object', {}, /afterCall is empty/],
    ['a promise', Promise.resolve({}), /answer at once/],
    ['another field', { mood: 'good' }, /a field 'mood'/],
    ['no such note', { note: 'note-kind' }, /there is no note 'note-kind'.* note-fair/],
    ['a message that there is not', { message: ['a'] }, /leaves no message/],
  ])('should be refused for %s', (_, given, message) => {
    const fault = faultOf(() => done(given));
    const why = fault.refused ? `: ${refusedInWords(fault.refused)}` : '';
    expect(fault.message + why).toMatch(message);
  });

  it('should be filed with the call', () => {
    const player = Object.assign(
      heldToInterface(named as never, () => ({ note: 'note-signs' })),
      {},
    );
    expect(playCall(scenario, player, 1).record().afterCall).toEqual({ note: 'note-signs' });
  });
});

describe('playing a call', () => {
  it('should give hands to a player that acts without a pause, and a record that can be read', () => {
    const call = playCall(
      scenario,
      ({ floor }) => ({ do: floor === 'ringing' ? 'answer' : 'backchannel' }),
      1,
    );
    const { acts } = call.record();
    expect(call.view().ended).toBeDefined();
    expect(acts.length).toBeLessThanOrEqual(2000);
    for (const [n, [at]] of acts.entries())
      expect(at - (acts[n - 1]?.[0] ?? -100)).toBeGreaterThanOrEqual(100);
  });

  it('should end for a player that looks each millisecond and does nothing', () => {
    const call = playCall(scenario, () => ({ wait: 1 }), 1);
    expect(call.view().ended?.outcome).toBe('unanswered');
  });

  it('should end for a player whose every act is refused', () => {
    const call = playCall(scenario, () => ({ do: 'resume' }), 1);
    expect(call.view().ended?.outcome).toBe('unanswered');
  });

  it('should hand each player draws that the seed alone settles', () => {
    const drawn = (seed: number): number[] => {
      const numbers: number[] = [];
      playCall(
        scenario,
        (_, random) => {
          numbers.push(random());
          return { wait: 10_000 };
        },
        seed,
      );
      return numbers;
    };
    expect(drawn(3)).toEqual(drawn(3));
    expect(drawn(3)).not.toEqual(drawn(4));
    for (const number of drawn(3)) expect(number).toBeGreaterThanOrEqual(0);
    for (const number of drawn(3)) expect(number).toBeLessThan(1);
  });

  it('should play the same call whether a shipped player is held to the interface or not', () => {
    for (const name of ['listener', 'random', 'interrupter:3']) {
      const free = playCall(scenario, named(name), 9);
      const inner = named(name);
      const held = playCall(
        scenario,
        heldToInterface(
          (view, random) => inner(view, random, { ...toPlay, seed: 9 }),
          inner.wrapUp,
        ),
        9,
      );
      expect(held.record()).toEqual(free.record());
    }
  });
});
