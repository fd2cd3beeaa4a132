import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { CallTitle, DeskOfTitles } from '../../src/pages/team/call-title.tsx';
import type { Scenario } from '../../src/scenario/index.ts';
import { boardReport } from '../board-report.ts';

const written = boardReport();

/** The title of the board report as a page of the team shows it, where the desk holds these calls. */
const shown = (...scenarios: readonly Scenario[]): string => {
  const calls = scenarios.map((scenario) => ({ file: 'a.yaml', findings: [], scenario }));
  const title = createElement(CallTitle, { title: written.title });
  const desk = createStore(() => ({ calls })) as never;
  return renderToStaticMarkup(createElement(DeskOfTitles, { value: desk }, title));
};

describe('the title of a call on a page of the team', () => {
  it('should bear the language in which the call is written', () => {
    expect(shown(written)).toBe(`<bdi lang="en">${written.title}</bdi>`);
    expect(shown({ ...written, language: 'pt' })).toBe(`<bdi lang="pt">${written.title}</bdi>`);
  });

  it('should stay as the server has it, in a language that nobody knows, where the desk has no such call', () => {
    expect(shown()).toBe(`<bdi>${written.title}</bdi>`);
    expect(shown({ ...written, title: 'Renamed' })).toBe(`<bdi>${written.title}</bdi>`);
  });
});
