import { beforeEach, describe, expect, it } from 'vitest';
import { type Call, type Cue, createCall } from '../../src/call/index.ts';
import { boardReport } from '../board-report.ts';

const scenario = boardReport();
let call: Call;

const cues = <K extends Cue['cue']>(kind: K): Cue[] => call.log.filter(({ cue }) => cue === kind);
/** Goes on, 50 ms at a time, until `when` holds; fails after `most` ms. */
const until = (when: () => boolean, most = 120_000): void => {
  const end = call.now + most;
  while (!when()) {
    if (call.now > end)
      throw new Error(`waited ${most} ms in vain; the floor is ${call.view().floor}`);
    call.advanceTo(call.now + 50);
  }
};
const reply = (id: string) => call.act({ do: 'reply', id });
const anyReply = (): string => call.view().replies[0]?.id ?? '';

beforeEach(() => {
  call = createCall(scenario, { seed: 1, mode: 'practice' });
});

describe('before the call', () => {
  it('should ring every four seconds', () => {
    call.advanceTo(9000);
    expect(cues('ring').map(({ at }) => at)).toEqual([0, 4000, 8000]);
  });

  it('should end unanswered when it is left to ring', () => {
    call.advanceTo(60_000);
    expect(call.view().ended?.outcome).toBe('unanswered');
  });

  it('should refuse everything but an answer', () => {
    expect(reply(anyReply())).toBe('not-answered');
    expect(call.act({ do: 'backchannel' })).toBe('not-answered');
    expect(call.act({ do: 'hold' })).toBe('not-answered');
    expect(call.act({ do: 'answer' })).toBeUndefined();
    expect(call.act({ do: 'answer' })).toBe('already-answered');
  });
});

describe('while the caller tells the story', () => {
  beforeEach(() => {
    call.advanceTo(1500);
    call.act({ do: 'answer' });
    until(() => call.view().floor === 'open');
    reply('pick-ask');
    until(() => call.view().beat === 'still-there' && call.view().floor === 'caller');
    until(() => (call.view().caption?.line ?? '') === 'v-ready');
  });

  it('should go on by itself after a false ending, and note that it was left alone', () => {
    until(() => call.view().floor === 'gap');
    until(() => cues('let-finish').length === 1, 3000);
    until(() => call.view().floor === 'caller', 200);
    expect(cues('interrupted')).toEqual([]);
  });

  it('should take a reply in a false ending for an interruption', () => {
    until(() => call.view().floor === 'gap');
    call.advanceTo(call.now + 300);
    expect(reply(anyReply())).toBeUndefined();
    expect(cues('interrupted')).toHaveLength(1);
    expect(cues('effect')).toHaveLength(1);
  });

  it('should break off when interrupted, be angrier, complain, and go back over it', () => {
    call.advanceTo(call.now + 1500);
    const before = call.view();
    reply(anyReply());
    const after = call.view();
    expect(after.floor).toBe('trainee');
    expect(after.arousal).toBeGreaterThan(before.arousal);
    expect(after.heard).toBeLessThan(before.heard);
    expect(after.caption?.cutAfter).toBeGreaterThan(0);
    until(() => call.view().floor === 'caller');
    expect(call.view().caption?.kind).toBe('complaint');
    until(() => call.view().caption?.kind === 'repeat', 60_000);
    expect(call.view().caption?.line).toBe('v-ready');
  });

  it('should refuse a second reply while the trainee is speaking', () => {
    reply(anyReply());
    expect(reply(anyReply())).toBe('you-are-speaking');
  });

  it('should keep the floor with the caller at a murmur, and mind murmurs that come in a row', () => {
    for (const wait of [5000, 300, 300, 300]) {
      call.advanceTo(call.now + wait);
      call.act({ do: 'backchannel' });
    }
    const landed = call.log.flatMap((cue) => (cue.cue === 'backchannel' ? [cue.landed] : []));
    expect(landed).toEqual(['heard', 'too-soon', 'too-soon', 'irritating']);
    expect(cues('interrupted')).toEqual([]);
  });

  it('should stop on hold and take the line up again', () => {
    call.act({ do: 'hold' });
    expect(call.view().floor).toBe('hold');
    expect(reply(anyReply())).toBe('on-hold');
    call.advanceTo(call.now + 9000);
    expect(call.act({ do: 'resume' })).toBeUndefined();
    until(() => call.view().floor === 'caller');
    expect(call.view().caption?.kind).toBe('complaint');
    expect(call.act({ do: 'resume' })).toBe('not-on-hold');
  });

  it('should hang up on a hold that does not end', () => {
    call.act({ do: 'hold' });
    call.advanceTo(call.now + 125_000);
    expect(call.view().ended?.outcome).toBe('hung-up');
  });

  it('should go to the lead when handed over', () => {
    call.act({ do: 'hand-to-lead' });
    until(() => call.view().ended !== undefined, 20_000);
    expect(call.view().ended?.outcome).toBe('handed-over');
    expect(reply(anyReply())).toBe('call-is-over');
  });

  it('should be cut off when the trainee puts the phone down', () => {
    call.act({ do: 'end' });
    expect(call.view().ended?.outcome).toBe('cut-off');
    const { now } = call;
    call.advanceTo(now + 10_000);
    expect(call.now).toBe(now);
  });
});

describe('in an open floor', () => {
  beforeEach(() => {
    call.act({ do: 'answer' });
    until(() => call.view().floor === 'open');
  });

  it('should ask whether anybody is there after eight seconds', () => {
    const quietFrom = call.now - call.view().silenceMs;
    until(() => cues('left-waiting').length === 1, 9000);
    expect((cues('left-waiting')[0]?.at ?? 0) - quietFrom).toBe(8000);
    until(() => call.view().floor === 'caller', 200);
    expect(call.view().caption?.kind).toBe('prompt');
  });

  it('should hear a reply to its end, answer it, and move on', () => {
    reply('pick-ask');
    expect(call.view().floor).toBe('trainee');
    until(() => cues('effect').length === 1, 10_000);
    until(() => call.view().floor === 'caller', 2000);
    expect(call.view().caption?.kind).toBe('answer');
    expect(call.view().beat).toBe('still-there');
  });

  it('should not take a fix before the caller can follow it', () => {
    reply('pick-spooler');
    until(() => cues('effect').length === 1, 10_000);
    expect(cues('effect')[0]).toMatchObject({ reply: 'pick-spooler' });
    expect(cues('step-done')).toEqual([]);
  });

  it('should lie the replies in an order that the seed decides and nothing else', () => {
    const order = (seed: number): string[] =>
      createCall(scenario, { seed, mode: 'exam' })
        .view()
        .replies.map(({ id }) => id);
    expect(order(4)).toEqual(order(4));
    const orders = new Set(Array.from({ length: 40 }, (_, seed) => order(seed).join()));
    expect(orders.size).toBeGreaterThan(10);
  });
});
