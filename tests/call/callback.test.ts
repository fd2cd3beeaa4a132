import { beforeEach, describe, expect, it } from 'vitest';
import { type Call, createCall, replay } from '../../src/call/index.ts';
import { playCall, playerNamed } from '../../src/explore/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { score } from '../../src/scoring/index.ts';
import { boardReport } from '../board-report.ts';

const PROMISED_MS = 40_000;
const shipped = boardReport();
const beats = Object.fromEntries(
  Object.entries(shipped.beats).map(([name, beat]) => [
    name,
    {
      ...beat,
      replies: [
        {
          id: `${name}-ring-back`,
          says: 'May I ring you back in forty seconds, when the door is shut?',
          moves: ['promise-time' as const],
          callback: PROMISED_MS,
          answer: [{ id: `${name}-fine`, says: 'Forty seconds. I will be here.' }],
          coach: 'It gave her the time that she needed.',
        },
        ...beat.replies,
      ],
    },
  ]),
);
/** The shipped call with a callback on offer everywhere. */
const scenario: Scenario = {
  ...shipped,
  beats,
  reactions: {
    ...shipped.reactions,
    'called-back': [{ id: 'cb-prompt', says: 'That was quick.' }],
    'called-back-late': [{ id: 'cb-late', says: 'So you found the phone again.' }],
  },
};

let call: Call;
const until = (when: () => boolean, most = 60_000): void => {
  for (let waited = 0; !when(); waited += 50) {
    if (waited > most) throw new Error('waited in vain');
    call.advanceTo(call.now + 50);
  }
};
const lines = (): string[] =>
  call.log.flatMap((cue) => (cue.cue === 'caller-starts' ? [cue.line] : []));
const respect = () => score(scenario, call.log).dimensions.respect;

describe('a callback', () => {
  beforeEach(() => {
    call = createCall(scenario, { seed: 1, mode: 'practice' });
    call.advanceTo(1000);
    call.act({ do: 'answer' });
    until(() => call.view().floor === 'open');
    call.act({ do: 'reply', id: `${call.view().beat}-ring-back` });
    until(() => call.view().floor === 'hold');
  });

  it('should let the caller take the promise, ring off and stop speaking', () => {
    expect(lines().at(-1)).toBe('pick-up-fine');
    expect(call.view().waiting).toMatchObject({ for: 'callback', promisedMs: PROMISED_MS });
    const said = lines().length;
    call.advanceTo(call.now + 30_000);
    expect(lines()).toHaveLength(said);
    expect(call.act({ do: 'backchannel' })).toBe('on-hold');
  });

  it('should be kept by ringing back in time: trusted more, and the story goes on where it was', () => {
    const { since = 0 } = call.view().waiting ?? {};
    call.advanceTo(since + 30_000);
    expect(call.act({ do: 'resume' })).toBeUndefined();
    const [back, promise] = call.log
      .slice(-4)
      .filter(({ cue }) => cue === 'rung-back' || cue === 'promise');
    expect(back).toMatchObject({ awayMs: 30_000 });
    const dialledAt = since + 30_000;
    expect(call.view()).toMatchObject({ floor: 'gap', dialledAt, waiting: undefined });
    until(() => call.view().floor === 'caller');
    expect(call.now - dialledAt).toBe(1500);
    expect(call.view().dialledAt).toBeUndefined();
    expect(promise).toMatchObject({ kept: true });
    until(() => lines().includes('v-ready'));
    expect(lines()).toContain('cb-prompt');
    expect(lines()).not.toContain('v-board');
  });

  it('should be broken by ringing back late, which costs arousal and a point of respect', () => {
    const before = call.view().arousal;
    call.advanceTo(call.now + PROMISED_MS + 1);
    call.act({ do: 'resume' });
    until(() => call.view().floor === 'caller');
    expect(lines().at(-1)).toBe('cb-late');
    expect(call.view().arousal).toBeGreaterThan(before);
    expect(respect().evidence.filter(({ act }) => act === 'callback')).toMatchObject([
      { taken: false, what: { says: 'found.callback-late' } },
    ]);
  });

  it('should end the call when it is never kept, and say so', () => {
    until(() => call.view().ended !== undefined, 300_000);
    expect(call.view().ended?.outcome).toBe('hung-up');
    expect(respect().evidence.filter(({ act }) => act === 'callback')).toMatchObject([
      { taken: false, what: { says: 'found.callback-never' } },
    ]);
    expect(score(scenario, call.log).criticalFails).toMatchObject([{ fail: 'hung-up-on' }]);
  });

  it('should be the same call when its record is played again', () => {
    call.advanceTo(call.now + 20_000);
    call.act({ do: 'resume' });
    until(() => lines().includes('v-ready'));
    const again = replay(scenario, call.record());
    expect(again.log).toEqual(call.log);
  });

  it('should be brought home by a listener, who rings back within the time', () => {
    let promised = false;
    const listener = playerNamed('listener');
    const home = playCall(
      scenario,
      (view, random, toPlay) => {
        const offer = view.replies.find(({ id }) => id.endsWith('-ring-back'));
        if (promised || !offer || view.floor !== 'open')
          return listener?.(view, random, toPlay) ?? { wait: 400 };
        promised = true;
        return { do: 'reply', id: offer.id };
      },
      1,
    );
    expect(home.log.filter(({ cue }) => cue === 'promise')).toMatchObject([{ kept: true }]);
    expect(home.view().ended?.outcome).toBe('resolved');
  });
});
