import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CallWords, keyedTexts, type Scenario } from '../../src/scenario/index.ts';
import { score } from '../../src/scoring/index.ts';
import { guidedCall } from '../../src/store/guided.ts';
import { inOtherWords } from '../../src/store/in-words.ts';
import { createReplaying } from '../../src/store/replaying.ts';
import { resultOf, ringPhone } from '../../src/store/run-result.ts';
import { asWritten } from '../../src/store/showing.ts';
import { lendWords, offerWords, showingOf, wordsCame } from '../../src/store/shown-calls.ts';
import { speak } from '../../src/words/say.ts';
import { root } from '../../tools/root.mjs';
import { boardReport } from '../board-report.ts';

/** Every text twice as long, but for one reply: that stays as the call has it. */
const wordy = (scenario: Scenario): CallWords => ({
  language: 'de',
  texts: Object.fromEntries(
    keyedTexts([scenario]).map(({ key, text }) => [
      key,
      key === 'reply.out-name' ? null : `Übrigens: ${text} Jawohl, ${text}`,
    ]),
  ),
});

/** Plays half a minute of a call, cutting in once, in the words that `words` gives before each step. */
const played = (
  scenario: Scenario,
  change: (store: ReturnType<typeof ringPhone>, step: number) => void,
) => {
  const store = ringPhone(scenario, 7, 'practice');
  const { act, pass } = store.getState();
  for (let step = 0; step < 120; step += 1) {
    change(store, step);
    pass(250);
    const { view } = store.getState();
    if (step === 4) act({ do: 'answer' });
    if (step === 40 || step === 90) act({ do: 'reply', id: view.replies[0]?.id ?? '' });
    if (step === 60) act({ do: 'backchannel' });
  }
  return store;
};

afterEach(() => speak('en'));

describe('a call in another language', () => {
  const scenario = boardReport();
  const german = inOtherWords(scenario, wordy(scenario));

  it('should name beats and flags for trainers, and say which language a name is in', () => {
    const { nameOf, lang } = inOtherWords(scenario, {
      ...wordy(scenario),
      names: { 'pick-up': 'Abheben' },
    });
    expect([nameOf('pick-up'), lang('Abheben')]).toEqual(['Abheben', 'de']);
    expect([nameOf('still-there'), lang('still there')]).toEqual(['still there', 'en']);
    expect(nameOf('constructor')).toBe('constructor');
    expect(asWritten(scenario).nameOf('still-there')).toBe('still there');
  });

  it('should be the same call: record, hash, log and score do not depend on the language', () => {
    const own = played(scenario, () => undefined);
    const other = played(scenario, (store, step) => {
      // to and fro in mid-call
      if (step % 10 === 0) store.getState().show(step % 20 === 0 ? german : asWritten(scenario));
    });
    const [a, b] = [own, other].map((store) => store.getState().call());
    expect(JSON.stringify(b?.record())).toBe(JSON.stringify(a?.record()));
    expect(b?.log).toEqual(a?.log);
    expect(b?.record().scenario.hash).toBe(scenario.hash);
    expect(score(scenario, b?.log ?? [])).toEqual(score(scenario, a?.log ?? []));
  });

  it('should say at each moment what the call says, in the same time', () => {
    const store = played(scenario, () => undefined);
    const { log: before, view: was } = store.getState();
    store.getState().show(german);
    const { log, view, lang } = store.getState();
    expect(log.length).toBe(before.length);
    for (const [n, cue] of log.entries()) {
      const own = before[n];
      if (cue.cue !== 'caller-starts' || own?.cue !== 'caller-starts') continue;
      expect(cue.says).toBe(`Übrigens: ${own.says} Jawohl, ${own.says}`);
      expect(lang(cue.says)).toBe('de');
      expect([cue.at, cue.durationMs, cue.words.at(-1)?.to]).toEqual([
        own.at,
        own.durationMs,
        own.words.at(-1)?.to,
      ]);
    }
    const cut = log.findIndex((cue) => cue.cue === 'caller-stops' && cue.cut);
    const [stop, own] = [log[cut], before[cut]];
    if (stop?.cue !== 'caller-stops' || own?.cue !== 'caller-stops')
      throw new Error('nothing was cut');
    expect(stop.said).toBeGreaterThan(own.said);
    expect({
      ...view,
      caption: undefined,
      replies: [],
      saying: undefined,
      lastInterruption: undefined,
    }).toEqual({
      ...was,
      caption: undefined,
      replies: [],
      saying: undefined,
      lastInterruption: undefined,
    });
    expect(store.getState().scenario.ticket.subject).toMatch(/^Übrigens/);
  });

  it('should leave what is not translated in the language of the call', () => {
    const store = ringPhone(scenario, 7, 'practice');
    store.getState().show(german);
    const { lang } = store.getState();
    const reply = Object.values(store.getState().scenario.beats)
      .flatMap(({ replies }) => replies)
      .find(({ id }) => id === 'out-name');
    expect(reply?.says).not.toMatch(/^Übrigens/);
    expect(lang(reply?.says ?? '')).toBe('en');
  });

  it('should keep the same parts for the same moment, so that nothing is drawn anew without need', () => {
    const store = played(scenario, (one, step) => step === 0 && one.getState().show(german));
    const { view, log } = store.getState();
    store.getState().pause(true);
    store.getState().show(asWritten(scenario));
    store.getState().show(german);
    expect(store.getState().view.replies).toBe(view.replies);
    expect(store.getState().view.caption).toBe(view.caption);
    expect(store.getState().log).toBe(log);
  });

  it('should be heard again in its words, too', () => {
    const run = resultOf(
      scenario,
      played(scenario, () => undefined)
        .getState()
        .call(),
    );
    const { store, seek } = createReplaying(run, 0);
    store.getState().show(german);
    seek(20_000);
    const said = store.getState().log.findLast(({ cue }) => cue === 'caller-starts');
    expect(said?.cue === 'caller-starts' && said.says).toMatch(/^Übrigens/);
  });
});

describe('the words of a call', () => {
  it('should be fetched when they are asked for, once, and shown when they have come', async () => {
    const scenario = boardReport();
    const get = vi.fn(async () => wordy(scenario));
    offerWords(scenario, { languages: ['de'], get });
    expect(showingOf(scenario)).toBe(asWritten(scenario));
    expect(get).not.toHaveBeenCalled();
    await speak('de');
    const came = new Promise<void>((done) => {
      const leave = wordsCame.subscribe(() => {
        leave();
        done();
      });
    });
    expect(showingOf(scenario)).toBe(asWritten(scenario));
    await came;
    expect(showingOf(scenario).scenario.title).toMatch(/^Übrigens/);
    expect(showingOf(scenario)).toBe(showingOf(scenario));
    expect(get).toHaveBeenCalledTimes(1);
    await speak('en');
    expect(showingOf(scenario)).toBe(asWritten(scenario));
  });

  it('should be the call’s own where there are none, or they cannot be had', async () => {
    const scenario = boardReport();
    await speak('de');
    expect(showingOf(scenario)).toBe(asWritten(scenario));
    offerWords(scenario, { languages: ['de'], get: () => Promise.reject(new Error('offline')) });
    expect(showingOf(scenario).lang('x')).toBe('en');
  });

  it('should be those that somebody put on the desk, before those of the shelf', async () => {
    const scenario = boardReport();
    const own = wordy(scenario);
    offerWords(scenario, { languages: ['de'], get: async () => undefined });
    lendWords(scenario, [own]);
    await speak('de');
    showingOf(scenario);
    await expect.poll(() => showingOf(scenario).scenario.title).toMatch(/^Übrigens/);
    lendWords(scenario, []);
    expect(showingOf(scenario)).toBe(asWritten(scenario));
  });

  it('should come with the guided call, whole', async () => {
    const file = (name: string) => readFileSync(join(root, 'assets', 'guided', name), 'utf8');
    const call = guidedCall(file('first-call.yaml'), {
      de: async () => file('first-call.de.yaml'),
    });
    await speak('de');
    showingOf(call);
    await expect.poll(() => showingOf(call)).not.toBe(asWritten(call));
    const shown = showingOf(call);
    for (const { says } of shown.scenario.vent) expect(shown.lang(says)).toBe('de');
  });
});
