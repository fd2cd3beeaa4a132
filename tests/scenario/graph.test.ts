import { describe, expect, it } from 'vitest';
import { playCall, playerNamed } from '../../src/explore/index.ts';
import { type Edge, edgesOf, type ScenarioContent } from '../../src/scenario/index.ts';
import { boardReport } from '../board-report.ts';

const call = boardReport();
const edges = edgesOf(call);
const edge = (id: string): Edge | undefined => edges.find((one) => one.id === id);

describe('edgesOf', () => {
  it('should name every edge once', () => {
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
  });

  it('should tell where each leads, and where in the file it stands', () => {
    expect(edge('reply/pick-up/pick-ask')).toMatchObject({
      kind: 'reply',
      from: 'pick-up',
      to: 'still-there',
      path: ['beats', 'pick-up', 'replies', expect.any(Number), 'to'],
    });
    expect(edge('reply/way-back/back-choice/0')).toMatchObject({
      kind: 'refused',
      to: 'what-hangs',
    });
    expect(edge('reply/way-back/back-choice/1')).toMatchObject({ kind: 'reply', to: 'ready' });
    expect(edge('landing/crisis')).toMatchObject({ stage: 'crisis', to: 'outburst' });
    expect(edge('landing/escalation/3')).toMatchObject({ to: 'story-out', when: undefined });
    expect(edge('opens/v-wall')).toMatchObject({ line: 'v-wall', to: 'still-there' });
    expect(edge('silence/still-there')).toMatchObject({ from: 'still-there', to: 'story-out' });
    expect(edge('interrupted/pick-up')).toMatchObject({ from: 'pick-up', to: undefined });
  });

  it('should know a refusal that leads nowhere else', () => {
    expect(edge('refused/story-out/out-services')).toMatchObject({
      kind: 'refused',
      to: undefined,
    });
    expect(edge('refused/way-back/back-choice')).toBeUndefined();
  });
});

describe('a call', () => {
  it.each(['listener', 'fixer', 'silent', 'interrupter:6', 'boundary-first', 'random'])(
    'should take no road that the file does not have (%s)',
    (name) => {
      for (let seed = 1; seed <= 10; seed += 1) {
        const player = playerNamed(name);
        if (!player) throw new Error(name);
        const { roads } = playCall(call, player, seed);
        for (const { edge: id, to } of roads) expect(edge(id)).toMatchObject({ to });
        expect(roads.length).toBeGreaterThan(0);
      }
    },
  );

  it('should take the road of a reply that leads back to its own beat', () => {
    const looping: ScenarioContent = structuredClone(call);
    const reply = looping.beats['pick-up']?.replies.find(({ id }) => id === 'pick-ask');
    if (!reply) throw new Error('no such reply');
    reply.to = [{ when: { stage: ['crisis'] }, go: 'outburst' }, { go: 'pick-up' }];
    let said = false;
    const { roads } = playCall(
      { ...looping, hash: 'looping' },
      ({ floor, replies }) => {
        if (floor === 'ringing') return { do: 'answer' };
        if (said || floor !== 'open') return { wait: 100 };
        said = replies.some(({ id }) => id === 'pick-ask');
        return { do: 'reply', id: 'pick-ask' };
      },
      1,
    );
    expect(roads).toContainEqual({
      at: expect.any(Number),
      edge: 'reply/pick-up/pick-ask/1',
      to: 'pick-up',
    });
  });
});
