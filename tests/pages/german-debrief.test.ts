import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playCall, playerNamed } from '../../src/explore/index.ts';
import { CriticalFails } from '../../src/pages/result/critical-fails.tsx';
import { Dimensions } from '../../src/pages/result/dimensions.tsx';
import { happenings } from '../../src/pages/result/happening.ts';
import { Moment } from '../../src/pages/result/moment.tsx';
import { pinned } from '../../src/pages/result/pins.ts';
import { PlusDelta } from '../../src/pages/result/plus-delta.tsx';
import type { Scenario } from '../../src/scenario/index.ts';
import { CRITICAL_FAILS } from '../../src/scoring/index.ts';
import { type RunResult, resultOf } from '../../src/store/run-result.ts';
import { asWritten } from '../../src/store/showing.ts';
import { evidence } from '../../src/words/en/evidence.ts';
import { harmingMoves } from '../../src/words/en/harming-moves.ts';
import { helpingMoves } from '../../src/words/en/helping-moves.ts';
import { en } from '../../src/words/en.ts';
import { speak } from '../../src/words/say.ts';
import { shipped } from '../explore/shipped.ts';
import { englishIn } from './english-in.ts';

/** Between them they do everything that is judged, well and badly, and fail in most ways in which one can. */
const PLAYERS = ['listener', 'harmful', 'interrupter:3', 'silent', 'idle'];

const played = (scenario: Scenario, name: string): RunResult => {
  const player = playerNamed(name);
  if (!player) throw new Error(`no player ${name}`);
  return resultOf(scenario, playCall(scenario, player, 1, 'practice'));
};

const ENGLISH = Object.values({ ...en, ...evidence, ...helpingMoves, ...harmingMoves }).flatMap(
  englishIn,
);

/** Every text in the debrief of a run, with each moment of it opened. */
const textsOf = (result: RunResult): readonly string[] => {
  const told = asWritten(result.scenario);
  const acts = pinned(happenings(result.scenario, result.log));
  const parts: ReactElement[] = [
    createElement(Dimensions, { scorecard: result.scorecard, told, start: 0, own: {} }),
    createElement(CriticalFails, { result, told }),
    createElement(PlusDelta, { result, told, onOpen: () => {} }),
    ...acts.flatMap(({ happening }, opened) =>
      'deed' in happening
        ? [
            createElement(Moment, {
              result,
              told,
              acts,
              shown: { opened, close: () => {} } as never,
            }),
          ]
        : [],
    ),
  ];
  return parts.flatMap((part) => renderToStaticMarkup(part).split(/<[^>]*>/));
};

describe('a debrief in German', () => {
  const calls = shipped().filter(({ id }) => !id.includes('--'));
  const failed = new Set<string>();
  beforeAll(() => speak('de'));
  afterAll(() => speak('en'));

  it('should look for English that there is', () => {
    expect(ENGLISH.length).toBeGreaterThan(300);
    expect(ENGLISH).toContain('A murmur told the caller that you were with them.');
  });

  it.each(PLAYERS)('should have no sentence in English of what %s did', (name) => {
    const runs = calls.map((scenario) => played(scenario, name));
    for (const { scorecard } of runs)
      for (const { fail } of scorecard.criticalFails) failed.add(fail);
    const shown = [...new Set(runs.flatMap(textsOf))].join('\n');
    expect(ENGLISH.filter((sentence) => shown.includes(sentence))).toEqual([]);
    expect(shown).toContain('Was der Anruf bot und was davon genutzt wurde');
  });

  it('should have been read of calls that failed in most ways', () => {
    expect(failed.size).toBeGreaterThan(CRITICAL_FAILS.length / 2);
  });
});
