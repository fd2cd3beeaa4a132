import { describe, expect, it } from 'vitest';
import { type Call, type Cue, type CueOf, createCall } from '../../src/call/index.ts';
import { callOf } from '../../src/explore/laws/plain-call.ts';
import type { Beat, Scenario } from '../../src/scenario/index.ts';

const line = (id: string, says = `This is ${id}.`) => ({ id, says });
const plain = callOf('edges', { temperament: 'reactive', arousal: 10, grievance: 0, lines: 2 });
const STAGES: Beat['stage'] = ['stimulation', 'escalation', 'de-escalation'];

/** A call whose first beat, `hear`, has these edges beside its replies, and a beat `there` to go to. */
const withEdges = (edges: Partial<Beat>): Scenario => {
  const { hear } = plain.beats as { hear: Beat };
  const replies = hear.replies.map(({ to: _, ...reply }) => ({ ...reply, to: 'lead-1' }));
  const there: Beat = { ...hear, stage: STAGES, says: [line('there-says')] };
  return {
    ...plain,
    beats: { ...plain.beats, hear: { ...hear, stage: STAGES, replies, ...edges }, there },
  };
};

const take = (scenario: Scenario): Call => {
  const call = createCall(scenario, { seed: 1, mode: 'exam' });
  call.advanceTo(1000);
  call.act({ do: 'answer' });
  return call;
};
const untilFloor = (call: Call, floor: string): void => {
  for (let n = 0; n < 6000 && call.view().floor !== floor; n += 1) call.advanceTo(call.now + 10);
  expect(call.view().floor).toBe(floor);
};
const cues = <K extends Cue['cue']>(call: Call, kind: K) =>
  call.log.filter((cue): cue is CueOf<K> => cue.cue === kind);
const spoken = (call: Call): string[] => cues(call, 'caller-starts').map(({ line: id }) => id);
/** Says the first reply that is neither abusive nor a fix, and lets it have its effect. */
const reply = (call: Call, id: string): void => {
  expect(call.act({ do: 'reply', id })).toBeUndefined();
  const before = cues(call, 'effect').length;
  for (let n = 0; n < 3000 && cues(call, 'effect').length === before; n += 1)
    call.advanceTo(call.now + 10);
};
const FIRST = plain.beats.hear?.replies[0]?.id ?? '';

describe('the edge for an interruption', () => {
  it('should let the caller complain and stay, as a list of lines', () => {
    const call = take(withEdges({ interrupted: { says: [line('own-cut')] } }));
    untilFloor(call, 'caller');
    call.act({ do: 'reply', id: FIRST });
    untilFloor(call, 'open');
    expect(spoken(call)).toContain('own-cut');
    expect(call.view().beat).toBe('hear');
    expect(cues(call, 'interrupted')[0]?.beat).toBe('hear');
  });

  it('should lead to another beat, after the complaint and the rest of the story', () => {
    const call = take(withEdges({ interrupted: { says: [line('own-cut')], to: 'there' } }));
    untilFloor(call, 'caller');
    call.act({ do: 'reply', id: FIRST });
    expect(call.view().beat).toBe('there');
    untilFloor(call, 'open');
    const said = spoken(call);
    expect(said.indexOf('own-cut')).toBeGreaterThan(0);
    expect(said.at(-1)).toBe('there-says');
    expect(said.indexOf('v1')).toBeGreaterThan(said.indexOf('own-cut'));
    expect(said.filter((id, n) => id === said[n - 1])).toEqual([]);
  });

  it('should hold its road to its conditions', () => {
    const to = [{ when: { been: ['crisis' as const] }, go: 'there' }];
    const call = take(withEdges({ interrupted: { to } }));
    untilFloor(call, 'caller');
    call.act({ do: 'reply', id: FIRST });
    expect(call.view().beat).toBe('hear');
  });

  it('should end the call without going back over the story, where it leads to an ending', () => {
    const call = take(withEdges({ interrupted: { says: [line('own-cut')], to: 'left' } }));
    untilFloor(call, 'caller');
    call.act({ do: 'reply', id: FIRST });
    untilFloor(call, 'ended');
    expect(spoken(call)).toEqual(['v0', 'own-cut']);
    expect(call.view().ended).toMatchObject({ ending: 'left', outcome: 'hung-up' });
  });
});

describe('the edge for silence', () => {
  it('should be taken when its own time is over, 8 s without one', () => {
    for (const [after, ms] of [
      [undefined, 8000],
      [4000, 4000],
      [12_000, 12_000],
    ] as const) {
      const call = take(withEdges({ silence: { ...(after ? { after } : {}) } }));
      untilFloor(call, 'open');
      const { now } = call;
      const { silenceMs } = call.view();
      call.advanceTo(now - silenceMs + ms + 1000);
      const [left] = cues(call, 'left-waiting');
      expect(left).toMatchObject({ beat: 'hear' });
      const yielded = cues(call, 'floor').find(({ floor }) => floor === 'open');
      expect((left?.at ?? 0) - (yielded?.at ?? 0)).toBe(ms);
    }
  });
});

describe('the edge for coming late', () => {
  const edges = { late: { says: [line('so-you-talk')], to: 'there' } };
  const leaveWaiting = (call: Call): void => {
    untilFloor(call, 'open');
    for (let n = 0; n < 2000 && cues(call, 'left-waiting').length === 0; n += 1)
      call.advanceTo(call.now + 10);
    untilFloor(call, 'caller');
    untilFloor(call, 'open');
  };

  it('should lead elsewhere once the caller had to ask, and be said before the answer', () => {
    const call = take(withEdges(edges));
    leaveWaiting(call);
    const before = spoken(call).length;
    reply(call, FIRST);
    expect(cues(call, 'effect')[0]).toMatchObject({ late: true, beat: 'hear' });
    expect(call.view().beat).toBe('there');
    untilFloor(call, 'open');
    expect(spoken(call)[before]).toBe('so-you-talk');
    expect(spoken(call).at(-1)).toBe('there-says');
  });

  it('should not be taken by who speaks in time', () => {
    const call = take(withEdges(edges));
    untilFloor(call, 'open');
    call.advanceTo(call.now + 7000);
    reply(call, FIRST);
    expect(cues(call, 'effect')[0]).toMatchObject({ late: false });
    expect(call.view().beat).toBe('lead-1');
    expect(spoken(call)).not.toContain('so-you-talk');
  });

  it('should not be taken where the silence has led to another beat', () => {
    const call = take(withEdges({ ...edges, silence: { to: 'there' } }));
    leaveWaiting(call);
    reply(call, FIRST);
    expect(cues(call, 'effect')[0]).toMatchObject({ late: false, beat: 'there' });
  });

  it("should keep the reply's own road where none of its conditions holds", () => {
    const to = [{ when: { flags: ['never'] }, go: 'there' }];
    const call = take(withEdges({ late: { ...edges.late, to } }));
    leaveWaiting(call);
    reply(call, FIRST);
    expect(call.view().beat).toBe('lead-1');
  });
});

describe('a call with every edge', () => {
  it('should be the same however its time is cut', () => {
    const scenario = withEdges({
      interrupted: { says: [line('own-cut')], to: 'there' },
      silence: { after: 4000 },
      late: { says: [line('so-you-talk')], to: 'there' },
    });
    const logs = [1, 7, 250, 3000].map((step) => {
      const call = take(scenario);
      for (const [at, act] of [
        [2000, { do: 'reply', id: FIRST }],
        [38_000, { do: 'reply', id: FIRST }],
        [60_000, { do: 'end' }],
      ] as const) {
        while (call.now + step < at && !call.view().ended) call.advanceTo(call.now + step);
        call.advanceTo(at);
        call.act(act);
      }
      return JSON.stringify(call.log);
    });
    expect(new Set(logs).size).toBe(1);
    expect(logs[0]).toContain('"cue":"ended"');
  });
});
