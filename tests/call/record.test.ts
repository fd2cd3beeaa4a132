import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  createCall,
  ENGINE,
  RECORD_ERRORS,
  RECORD_LIMITS,
  readRecord,
  replay,
  replayUpTo,
} from '../../src/call/index.ts';
import { PLAYERS, playCall, playerNamed } from '../../src/explore/index.ts';
import { shipped } from '../explore/shipped.ts';
import { good, run, scenario } from './good-record.ts';

describe('docs/records.md', () => {
  const page = readFileSync(new URL('../../docs/records.md', import.meta.url), 'utf8');

  it('should have a line for each error and none for others', () => {
    const described = [
      ...page.matchAll(/^\| `([a-z-]+)` \| (?:has|is|was|lacks|does|names|ends|stops)/gm),
    ];
    expect(described.map(([, code]) => code).sort()).toEqual([...RECORD_ERRORS].sort());
  });

  it('should name the engine that there is', () => {
    expect(page).toContain(`"engine": "${ENGINE}"`);
    expect(page).toMatch(new RegExp(`This is\\s+engine ${ENGINE}\\.`));
  });

  it('should show a record that can be read', () => {
    const example = /```json\n([^`]+)```/.exec(page)?.[1] ?? '';
    expect(readRecord(example)).toHaveProperty('record.seed', 7);
  });

  it('should name the limits as they are', () => {
    for (const limit of ['150,000', '2000', '1,800,000', '4,294,967,295', '15 acts within 500 ms'])
      expect(page).toContain(limit);
    expect(RECORD_LIMITS).toMatchObject({ text: 150_000, acts: 2000, ms: 1_800_000 });
    expect(RECORD_LIMITS).toMatchObject({ seed: 4_294_967_295, handActs: 15, handMs: 500 });
  });
});

describe('a record that is not at fault', () => {
  it('should come out of its own call again, byte for byte', () => {
    for (const player of [...Object.keys(PLAYERS), 'interrupter:6']) {
      const record = run(player, 3);
      const reading = readRecord(JSON.stringify(record, undefined, 2));
      expect(reading).toEqual({ record });
      expect(JSON.stringify(replay(scenario, record).record())).toBe(JSON.stringify(record));
    }
  });

  it('should say how the call was sat through, once and for good', () => {
    const call = createCall(scenario, { seed: 3, mode: 'practice' });
    call.sat({ timing: 'adjusted' });
    call.sat({ timing: 'untimed' });
    call.sat({ timing: 'adjusted' });
    call.sat({ rewound: 1 });
    call.sat({ rewound: 1 });
    const { timing, rewound } = call.record();
    expect({ timing, rewound }).toEqual({ timing: 'untimed', rewound: 2 });
    expect(replay(scenario, call.record()).record()).toEqual(call.record());
    const on = replayUpTo(scenario, call.record(), 0);
    on.sat({ rewound: 1 });
    expect(on.record()).toMatchObject({ timing: 'untimed', rewound: 3 });
  });

  it('should begin where the composure of the call before was left', () => {
    const begun = (composure?: number) => {
      const call = createCall(scenario, { seed: 3, mode: 'practice', composure });
      call.advanceTo(1000);
      call.act({ do: 'answer' });
      call.advanceTo(20_000);
      return call;
    };
    const [fresh, worn] = [begun(), begun(100)];
    expect([fresh.view().snap, worn.view().snap]).toEqual([undefined, expect.any(String)]);
    expect(worn.view().composure).toBeLessThan(fresh.view().composure);
    const again = replay(scenario, worn.record());
    expect(again.log).toEqual(worn.log);
    expect(again.record()).toEqual(worn.record());
    expect(Object.keys(fresh.record())).not.toContain('composure');
  });

  it('should be one that stops before the call is over', () => {
    const { afterCall: _, ...before } = good;
    const began = { ...before, acts: good.acts.slice(0, 3), until: (good.acts[3]?.[0] ?? 0) - 1 };
    expect(replay(scenario, began).view().ended).toBeUndefined();
  });

  it('should be one without the work that the call leaves, or with a part of it', () => {
    const { afterCall, ...without } = good;
    expect(afterCall).toEqual({ disposition: 'filed-mended', note: 'note-fair' });
    expect(replay(scenario, without).record()).toEqual(without);
    for (const work of [
      { note: 'note-signs' },
      { message: ['d', 'a'] },
      { disposition: 'filed-user' },
    ])
      expect(replay(scenario, { ...good, afterCall: work }).record().afterCall).toEqual(work);
  });

  it('should hold the work in one order, however it was written', () => {
    const call = replay(scenario, { ...good, afterCall: undefined as never });
    call.file({ message: ['b'], note: 'note-fair', disposition: 'filed-mended' });
    expect(JSON.stringify(call.record().afterCall)).toBe(
      '{"disposition":"filed-mended","note":"note-fair","message":["b"]}',
    );
    expect(call.log.at(-1)).toMatchObject({ cue: 'filed', at: good.until });
    expect(call.file({ note: 'note-fair' })?.code).toBe('work-not-offered');
  });

  it('should be one of a hand that strikes as fast as it can', () => {
    const call = createCall(scenario, { seed: 1, mode: 'exam' });
    call.advanceTo(1500);
    call.act({ do: 'answer' });
    for (let n = 0; !call.view().ended; n += 1) {
      // ten times a second; and once the page hangs for a second, and all its strokes come at one moment
      call.advanceTo(call.now + (n > 20 && n <= 30 ? 0 : 100));
      call.act({ do: 'backchannel' });
    }
    expect(readRecord(JSON.stringify(call.record()))).toHaveProperty('record');
    expect(call.record().acts.length).toBeLessThan(RECORD_LIMITS.acts / 10);
  });

  it('should take less than 4 KB for five minutes, on every call', () => {
    for (const call of shipped()) {
      for (const player of ['listener', 'random', 'interrupter:6', 'gap-jumper']) {
        const record = playCall(call, playerNamed(player) ?? (() => ({ wait: 1 })), 1).record();
        const minutes = Math.max(1, record.until / 60_000);
        expect((JSON.stringify(record).length / minutes) * 5).toBeLessThan(4096);
      }
    }
  });
});
