import { describe, expect, it } from 'vitest';
import { type Call, type Cue, createCall } from '../../src/call/index.ts';
import type { Line, Reply, Scenario } from '../../src/scenario/index.ts';
import { score } from '../../src/scoring/index.ts';
import { inWords } from '../../src/words/in-words.ts';
import { boardReport } from '../board-report.ts';

const shipped = boardReport();
const line = (id: string, says: string, more: Partial<Line> = {}): Line => ({ id, says, ...more });
const reply = (id: string, moves: Reply['moves'], more: Partial<Reply> = {}): Reply => ({
  id,
  says: `This is what ${id} says.`,
  moves,
  coach: 'It did something.',
  answer: [line(`${id}-answer`, 'All right.')],
  ...more,
});

/** A call with this story, and one beat with these replies that is open in every stage. */
const callWith = (
  vent: Line[],
  replies: Reply[],
  caller: Partial<Scenario['caller']> = {},
): Scenario => ({
  ...shipped,
  caller: { ...shipped.caller, arousal: 20, grievance: 10, ...caller },
  opening: 'talk',
  vent,
  beats: {
    talk: {
      stage: [
        'stimulation',
        'escalation',
        'crisis',
        'de-escalation',
        'stabilization',
        'post-crisis',
      ],
      replies: [...replies, reply('blame', ['blame'])],
    },
  },
});

const start = (scenario: Scenario): Call => {
  const call = createCall(scenario, { seed: 1, mode: 'exam' });
  call.act({ do: 'answer' });
  return call;
};
const until = (call: Call, when: () => boolean): void => {
  for (let n = 0; !when(); n += 1) {
    if (n > 10_000) throw new Error('waited in vain');
    call.advanceTo(call.now + 50);
  }
};
const open = (call: Call): void => until(call, () => call.view().floor === 'open');
const say = (call: Call, id: string): void => {
  open(call);
  expect(call.act({ do: 'reply', id })).toBeUndefined();
  const given = call.log.length;
  until(call, () => call.log.slice(given).some(({ cue }) => cue === 'effect'));
};
const last = <K extends Cue['cue']>(call: Call, kind: K): Cue | undefined =>
  call.log.findLast(({ cue }) => cue === kind);

const INSULTS = ['a', 'b', 'c', 'd', 'e'].map((id) =>
  line(id, 'You are all useless, every one.', { abuse: true }),
);

describe('composure', () => {
  it('should offer a snap answer once insults have worn it down, in the place of a reply that harms', () => {
    const call = start(callWith(INSULTS, [reply('fine', ['reflect'])]));
    expect(call.view().snap).toBeUndefined();
    open(call);
    const { snap, replies } = call.view();
    expect(snap).toMatch(/^snap-/);
    expect(replies.map(({ id }) => id)).toContain(snap);
    expect(replies.map(({ id }) => id)).toContain('fine');
    expect(replies.map(({ id }) => id)).not.toContain('blame');
  });

  it('should come back with a deliberate breath, which clears the snap answer', () => {
    const call = start(callWith(INSULTS, [reply('fine', ['reflect'])]));
    open(call);
    expect(call.act({ do: 'breathe' })).toBeUndefined();
    expect(call.view().breathing).toBe(true);
    expect(call.act({ do: 'reply', id: 'fine' })).toBe('you-are-breathing');
    expect(call.act({ do: 'backchannel' })).toBe('you-are-breathing');
    call.advanceTo(call.now + 3000);
    expect(call.view().breathing).toBe(false);
    expect(call.view().snap).toBeUndefined();
  });

  it('should cost attention when the caller falls silent in the middle of a breath, and only then', () => {
    const story = [
      line('a', 'It stopped.'),
      line('b', 'And so I thought that I would ring you about it, before it gets late.'),
    ];
    const early = start(callWith(story, [reply('fine', ['reflect'])]));
    until(early, () => early.view().caption?.line === 'b');
    early.act({ do: 'breathe' });
    early.advanceTo(early.now + 3000);
    expect(last(early, 'breath')).toMatchObject({ missed: false });
    const late = start(callWith(story, [reply('fine', ['reflect'])]));
    until(late, () => late.view().caption?.line === 'b');
    late.advanceTo(late.now + 3000);
    late.act({ do: 'breathe' });
    late.advanceTo(late.now + 3000);
    expect(last(late, 'breath')).toMatchObject({ missed: true });
  });

  it('should never be scored itself, but the snap answer is', () => {
    const scenario = callWith(INSULTS, [reply('fine', ['reflect'])]);
    const calm = start(scenario);
    say(calm, 'fine');
    expect(score(scenario, calm.log).criticalFails).toEqual([]);
    const snapped = start(scenario);
    open(snapped);
    say(snapped, snapped.view().snap ?? '');
    expect(score(scenario, snapped.log).criticalFails).toHaveLength(1);
  });
});

describe('a hold', () => {
  const ask = reply('minute', ['promise-time', 'manners'], { promises: 30_000 });
  const holdFor = (ms: number, promised: boolean): Call => {
    const call = start(callWith([line('a', 'It just stopped.')], [ask]));
    if (promised) say(call, 'minute');
    open(call);
    call.act({ do: 'hold' });
    call.advanceTo(call.now + ms);
    call.act({ do: 'resume' });
    return call;
  };
  const trust = (call: Call): number => {
    say(call, 'minute');
    const effect = last(call, 'effect');
    return effect?.cue === 'effect' ? effect.before.trust : Number.NaN;
  };

  it('should win trust when the promised time is kept, and lose it when it is broken', () => {
    const kept = holdFor(20_000, true);
    const broken = holdFor(40_000, true);
    expect(last(kept, 'promise')).toMatchObject({ kept: true });
    expect(last(broken, 'promise')).toMatchObject({ kept: false });
    expect(trust(kept)).toBeGreaterThan(trust(broken));
  });

  it('should be a courtesy when announced and a slight when not, on the scorecard', () => {
    const evidence = (call: Call): boolean[] =>
      score(shipped, call.log)
        .dimensions.respect.evidence.filter(({ act }) => act === 'hold')
        .map(({ taken }) => taken);
    expect(evidence(holdFor(20_000, true))).toEqual([true]);
    expect(evidence(holdFor(20_000, false))).toEqual([false]);
  });
});

describe('a boundary', () => {
  const limit = reply('limit', ['set-boundary', 'offer-choice']);
  const vent = (abuse: boolean): Line[] => [
    line('a', 'You are useless, the lot of you.', { abuse }),
  ];
  const handedOver = (warnings: number): boolean | undefined => {
    const scenario = callWith(vent(true), [limit]);
    const call = start(scenario);
    for (let n = 0; n < warnings; n += 1) say(call, 'limit');
    open(call);
    call.act({ do: 'hand-to-lead' });
    const { evidence } = score(scenario, call.log).dimensions.boundaries;
    return evidence.find(({ act }) => act === 'hand to the lead')?.taken;
  };

  it('should calm instrumental anger once there was abuse, and anger it where there was none', () => {
    const change = (abuse: boolean): number => {
      const call = start(
        callWith(vent(abuse), [limit], { temperament: 'instrumental', arousal: 45 }),
      );
      say(call, 'limit');
      const effect = last(call, 'effect');
      return effect?.cue === 'effect' ? effect.after.arousal - effect.before.arousal : Number.NaN;
    };
    expect(change(true)).toBeLessThan(0);
    expect(change(false)).toBeGreaterThan(0);
  });

  it('should anger instrumental anger where it shows no way on, and be worth half then', () => {
    const scenario = callWith(vent(true), [reply('mere', ['set-boundary'])], {
      temperament: 'instrumental',
      arousal: 45,
    });
    const call = start(scenario);
    say(call, 'mere');
    const effect = last(call, 'effect');
    if (effect?.cue !== 'effect') throw new Error('nothing was said');
    expect(effect.stage).toBe('escalation');
    expect(effect.after.arousal).toBeGreaterThan(effect.before.arousal);
    const { evidence } = score(scenario, call.log).dimensions.boundaries;
    expect(evidence.map(({ taken, weight }) => [taken, weight])).toEqual([
      [true, 0.5],
      [false, 0.5],
    ]);
  });

  it('should be followed through by the lead after two warnings, and not before', () => {
    expect(handedOver(2)).toBe(true);
    expect(handedOver(1)).toBe(false);
  });
});

describe('a threat', () => {
  const threat = [line('a', 'I am coming down there now, you hear.', { threat: true })];
  const scenario = callWith(threat, [
    reply('argue', ['argue']),
    reply('leave', ['leave-safely', 'report']),
  ]);
  const fails = (act: (call: Call) => void): string[] => {
    const call = start(scenario);
    open(call);
    act(call);
    return score(scenario, call.log).criticalFails.map(({ what }) => inWords(what));
  };

  it('should make staying in the argument a critical fail, and telling nobody another', () => {
    expect(fails((call) => say(call, 'argue'))).toHaveLength(2);
  });

  it('should be right to leave and report', () => {
    expect(fails((call) => say(call, 'leave'))).toEqual([]);
  });

  it('should be right to hand over, or to put the phone down and tell somebody', () => {
    expect(fails((call) => void call.act({ do: 'hand-to-lead' }))).toEqual([]);
    expect(fails((call) => void call.act({ do: 'end' }))).toEqual([
      'You were threatened and told nobody.',
    ]);
  });
});

describe('a reply that ends the call', () => {
  const story = [
    line('a', 'I am coming down there now, you hear.', {
      threat: true,
      opens: 'talk',
    } as Partial<Line>),
    line('b', 'And there is more of it, if you would only stay.'),
  ];
  const leaving = (moves: Reply['moves'], more: Partial<Reply> = {}): Call => {
    const call = start(callWith(story, [reply('leave', moves, { to: 'you-hung-up', ...more })]));
    say(call, 'leave');
    until(call, () => call.view().ended !== undefined);
    return call;
  };
  const heard = (call: Call): string[] =>
    call.log.flatMap((cue) => (cue.cue === 'caller-starts' ? [cue.line] : []));

  it('should leave nothing to be heard but the answer to it', () => {
    expect(heard(leaving(['close']))).toEqual(['a', 'leave-answer']);
  });

  it('should leave nothing at all where the trainee has gone', () => {
    expect(heard(leaving(['leave-safely', 'dismiss'], { answer: [] }))).toEqual(['a']);
  });
});

describe('what was told', () => {
  const story = [line('a', 'It is the big one by the window.', { tells: ['printer'] })];
  const changes = (asked: Reply): readonly string[] => {
    const call = start(callWith(story, [asked]));
    say(call, asked.id);
    const effect = last(call, 'effect');
    return effect?.cue === 'effect' ? effect.moves : [];
  };

  it('should count asking for it as making the caller repeat it', () => {
    expect(changes(reply('which', ['ask-open'], { asks: ['printer'] }))).toContain('make-repeat');
    expect(changes(reply('when', ['ask-open'], { asks: ['day-care'] }))).not.toContain(
      'make-repeat',
    );
  });

  it('should make a named feeling noise when nothing that was told is in it', () => {
    expect(changes(reply('feel', ['name-feeling'], { uses: ['printer'] }))).toContain(
      'name-feeling',
    );
    expect(changes(reply('empty', ['name-feeling']))).toEqual(['acknowledge']);
    expect(changes(reply('ahead', ['name-feeling'], { uses: ['day-care'] }))).toEqual([
      'acknowledge',
    ]);
  });
});
