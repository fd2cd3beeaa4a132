import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { mermaidMap, svgMap } from '../../src/map/index.ts';
import { BrokenFile } from '../../src/pages/desk/broken-file.tsx';
import { CallRow } from '../../src/pages/desk/call-row.tsx';
import { Choices } from '../../src/pages/wrap-up/choices.tsx';
import { Composer } from '../../src/pages/wrap-up/composer.tsx';
import { readScenario, type Scenario } from '../../src/scenario/index.ts';
import { root } from '../../tools/root.mjs';
import { boardReport } from '../board-report.ts';

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
      choices: [{ id: 'a', words: HOSTILE }],
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
      message: ['a'],
      missing: true,
      onChange: () => {},
    }),
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

  it('should be text in the map of a call', async () => {
    expectText(await svgMap(hostile(boardReport())));
    expect(mermaidMap(hostile(boardReport()))).not.toMatch(/<(script|img src=x)/i);
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
