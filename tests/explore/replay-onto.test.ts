import { describe, expect, it } from 'vitest';
import { createCall, type RecordedAct } from '../../src/call/index.ts';
import { actOf } from '../../src/call/replay.ts';
import { playCall, playerNamed, replayOnto } from '../../src/explore/index.ts';
import { readScenario, type Scenario } from '../../src/scenario/index.ts';
import { BOARD_REPORT, boardReport } from '../board-report.ts';

const call = boardReport();

/** The call with one passage of its file written otherwise. */
const changed = (passage: string | RegExp, instead: string): Scenario => {
  const text = BOARD_REPORT.replace(passage, instead);
  if (text === BOARD_REPORT) throw new Error(`the file has no “${passage}”`);
  const reading = readScenario(text, 'changed.yaml');
  if ('findings' in reading) throw new Error(JSON.stringify(reading.findings, undefined, 2));
  return reading.scenario;
};

/** A listener's call, given up when it has just come to a beat. */
const upTo = (beat: string) => {
  const player = playerNamed('listener');
  if (!player) throw new Error('no listener');
  const whole = playCall(call, player, 3);
  const at = whole.log.find((cue) => cue.cue === 'beat' && cue.beat === beat)?.at ?? 0;
  const { acts, ...record } = whole.record();
  return { ...record, acts: acts.filter(([time]) => time < at), until: at + 500 };
};
const playing = upTo('way-back');

describe('replayOnto', () => {
  it('should be where it was when only words have changed that nobody was timed by', () => {
    const mended = changed('title: "The board report won’t print"', 'title: "Forty pages"');
    const { call: now, how, fitted, of } = replayOnto(mended, playing, 'way-back');
    expect([how, fitted]).toEqual(['replayed', of]);
    expect(now.now).toBe(playing.until);
    expect(now.view().beat).toBe('way-back');
  });

  it('should lead the call to the beat where the acts stop fitting', () => {
    const mended = changed(/id: out-name$/m, 'id: out-named');
    const { call: now, how, fitted, of } = replayOnto(mended, playing, 'way-back');
    expect(how).toBe('led');
    expect(fitted).toBeLessThan(of);
    expect(now.view().beat).toBe('way-back');
    expect(now.record().acts.slice(0, fitted)).toEqual(playing.acts.slice(0, fitted));
  });

  it('should stay where the acts stop fitting when the beat is gone', () => {
    const mended = changed(/\bway-back\b/g, 'the-way-back');
    const { call: now, how } = replayOnto(mended, playing, 'way-back');
    expect(how).toBe('elsewhere');
    expect(now.view().ended).toBeUndefined();
  });

  it('should give a call whose record plays again', () => {
    const mended = changed(/id: out-name$/m, 'id: out-named');
    const { call: now } = replayOnto(mended, playing, 'way-back');
    const { seed, mode, acts, until } = now.record();
    const again = createCall(mended, { seed, mode });
    for (const act of acts as readonly RecordedAct[]) {
      again.advanceTo(act[0]);
      expect(again.act(actOf(act))).toBeUndefined();
    }
    again.advanceTo(until);
    expect(again.log).toEqual(now.log);
  });

  it('should begin again where nothing was done yet', () => {
    const { call: now, how } = replayOnto(
      call,
      { seed: 3, mode: 'practice', acts: [], until: 900 },
      'pick-up',
    );
    expect([how, now.now]).toEqual(['replayed', 900]);
  });
});
