import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { mermaidMap, svgMap } from '../../src/map/index.ts';
import { BrokenFile } from '../../src/pages/desk/broken-file.tsx';
import { CallRow } from '../../src/pages/desk/call-row.tsx';
import { FindingList } from '../../src/pages/desk/finding-list.tsx';
import { ChallengeCalls } from '../../src/pages/team/challenge-calls.tsx';
import DueCalls from '../../src/pages/team/due-calls.tsx';
import { Home } from '../../src/pages/team/home.tsx';
import { MembersBoard } from '../../src/pages/team/members-board.tsx';
import { TeamsBoard } from '../../src/pages/team/teams-board.tsx';
import { Choices } from '../../src/pages/wrap-up/choices.tsx';
import { Composer } from '../../src/pages/wrap-up/composer.tsx';
import { DIMENSION_NAMES } from '../../src/protocol/index.ts';
import { readScenario, type Scenario } from '../../src/scenario/index.ts';
import { asWritten } from '../../src/store/showing.ts';
import { mapInWords } from '../../src/words/map-in-words.ts';
import { learn } from '../../src/words/say.ts';
import { root } from '../../tools/root.mjs';
import { boardReport } from '../board-report.ts';

// as the pages of the team do before they are shown
await learn('team');

/** What a browser would act upon if it were taken for markup. */
const HOSTILE = `<img src=x onerror=alert(1)></text></svg><script>alert(1)</script>"'&`;

/** The same in every text of a call, its names left alone. */
const hostile = (scenario: Scenario): Scenario => {
  const title = HOSTILE;
  const beats = Object.fromEntries(
    Object.entries(scenario.beats).map(([name, beat]) => [
      name,
      { ...beat, replies: beat.replies.map((reply) => ({ ...reply, says: HOSTILE })) },
    ]),
  );
  const endings = Object.fromEntries(
    Object.entries(scenario.endings).map(([name, ending]) => [name, { ...ending, title }]),
  );
  const caller = { ...scenario.caller, name: HOSTILE, called: HOSTILE, department: HOSTILE };
  return { ...scenario, title, summary: HOSTILE, caller, beats, endings };
};

const choice = { legend: HOSTILE, hint: HOSTILE, name: 'n', chosen: undefined, missing: true };
const finding = (() => {
  const reading = readScenario(`format: 1\n${JSON.stringify(HOSTILE)}: 1\n`, HOSTILE);
  if (!('findings' in reading)) throw new Error('there is nothing wrong with it');
  return reading.findings;
})();

const SHOWN: readonly (readonly [string, ReactElement])[] = [
  ['a broken file', createElement(BrokenFile, { file: HOSTILE, findings: finding })],
  ['what is found in a file', createElement(FindingList, { findings: finding })],
  [
    'a call of the list',
    createElement(CallRow, {
      scenario: hostile(boardReport()),
      best: undefined,
      next: true,
      onChoose: () => {},
    } as never),
  ],
  [
    'the work after a call',
    createElement(Choices, {
      ...choice,
      choices: [{ id: 'a', words: HOSTILE, lang: 'en' }],
      onChoose: () => {},
    }),
  ],
  [
    'a message after a call',
    createElement(Composer, {
      offered: {
        to: HOSTILE,
        task: HOSTILE,
        peer: [HOSTILE],
        sentences: [{ id: 'a', says: HOSTILE, moves: [], gives: [] }],
        most: 3,
      },
      lang: () => 'en',
      message: ['a'],
      missing: true,
      onChange: () => {},
    }),
  ],
];

/** A team whose people thought of the worst names. */
const team = createStore(() => ({
  status: 'in',
  offline: false,
  keeps: true,
  stock: [],
  usedUpHere: () => 0,
  challenges: [
    {
      id: 'c',
      title: HOSTILE,
      mode: 'exam',
      counting: 1,
      endsAt: '2026-11-30T00:00:00.000Z',
      over: false,
      own: true,
      teams: 1,
      finished: { people: 0, of: 1 },
      calls: [{ position: 0, call: 'a', hash: 'h', title: HOSTILE, done: 0, open: 0 }],
    },
  ],
  session: {
    me: { id: 'm', pseudonym: HOSTILE, role: 'member', joinedAt: '2026-11-01T00:00:00.000Z' },
    team: { id: 't', name: HOSTILE, people: 1 },
    signOn: { name: HOSTILE, linked: false },
  },
  waiting: [{ attempt: 'w', member: 'm', title: HOSTILE, finishedAt: 0, tries: 0 }],
  arrived: [{ attempt: 'a', title: HOSTILE, total: 50 }],
}));
const spread = { scores: [{ total: 50, runs: 5 }], low: 40, middle: 50, high: 60 };
const chances = Object.fromEntries(DIMENSION_NAMES.map((name) => [name, { taken: 1, offered: 2 }]));
const shown = {
  spread,
  dimensions: chances,
  times: { callMs: 1000, possibleMs: 900 },
  criticalFails: 0,
};
const trend = [{ month: '2026-11', runs: 5, middle: 50 }];

/** Everything that people of a team read of one another. */
const OF_PEOPLE: readonly (readonly [string, ReactElement])[] = [
  ['the name of a team and a pseudonym', createElement(Home, { team, came: '' } as never)],
  [
    'what is due on the desk',
    createElement(DueCalls, { team, desk: createStore(() => ({ calls: [] })) } as never),
  ],
  [
    'the challenges',
    createElement(ChallengeCalls, { team, challenge: team.getState().challenges[0] } as never),
  ],
  [
    'the board of teams',
    createElement(TeamsBoard, {
      teams: [{ id: 't', name: HOSTILE, own: true, people: 5, took: 5, runs: 5, shown, trend }],
      overall: null,
    } as never),
  ],
  [
    'the board of members',
    createElement(MembersBoard, {
      whole: true,
      members: [{ pseudonym: HOSTILE, own: false, runs: 5, shown, trend }],
    } as never),
  ],
];

const expectText = (markup: string): void => {
  expect(markup).not.toMatch(/<(script|img src=x)/i);
  expect(markup).toContain('&lt;script&gt;');
};

describe('text from a file', () => {
  it.each(SHOWN)('should be text in %s', (_, element) => {
    expectText(renderToStaticMarkup(element));
  });

  it.each(OF_PEOPLE)('should be text in %s', (_, element) => {
    expectText(renderToStaticMarkup(element));
  });

  it('should be text in the map of a call', async () => {
    const call = hostile(boardReport());
    const words = { language: 'en', inWords: mapInWords };
    expectText(await svgMap(call, words));
    expectText(await svgMap(call, { ...words, shown: asWritten(call) }));
    expect(mermaidMap(call, words)).not.toMatch(/<(script|img src=x)/i);
  });

  it('should meet nothing in our sources that takes text for markup or code', () => {
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.tsx?$/.test(name),
    );
    expect(sources.length).toBeGreaterThan(200);
    const takes =
      /dangerouslySetInnerHTML|\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write\b|srcdoc|new Function\b|\beval\(/i;
    const found = sources.filter((name) =>
      takes.test(readFileSync(join(root, 'src', name), 'utf8')),
    );
    expect(found).toEqual([]);
  });
});
