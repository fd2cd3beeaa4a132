import { createContext } from 'react';
import type { ShownScenario } from '../../../scenario/call-words.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { Shelved } from '../../../store/scenario-shelf.ts';
import { asWritten, type Showing } from '../../../store/showing.ts';

/** An article of the knowledge base. */
export type Article = ShownScenario['knowledge'][number] & {
  /** the language of its title, where it is of another call */
  readonly lang?: string;
};

/** What else stands in the company's knowledge base: the articles of the other calls at the desk. */
export const SharedKnowledge = createContext<readonly Article[]>([]);

/** The articles of the calls at the desk that are none of this call's, each title once. */
export const sharedKnowledge = (
  calls: readonly Shelved[],
  call: Scenario,
  shown: (scenario: Scenario) => Showing = asWritten,
): readonly Article[] => {
  const { knowledge } = shown(call).scenario;
  const known = new Set(knowledge.map(({ title }) => title));
  return calls
    .flatMap(({ scenario }) => (scenario ? articlesOf(shown(scenario)) : []))
    .filter(({ title }) => !known.has(title) && known.add(title));
};

const articlesOf = ({ scenario, lang }: Showing): readonly Article[] =>
  scenario.knowledge.map((entry) => ({ ...entry, lang: lang(entry.title) }));

/** The words that are sought, in small letters. */
export const wordsIn = (sought: string): readonly string[] =>
  sought
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');

/** Whether an article has all of these words. */
export const holds = (
  { title, steps, otherwise = [] }: Article,
  words: readonly string[],
): boolean => {
  const text = [title, ...steps.map((step) => step.text), ...otherwise].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
};

/** A text in pieces, every second one of which is one of `words`. */
export const piecesOf = (text: string, words: readonly string[]): readonly string[] => {
  if (words.length === 0) return [text];
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return text.split(new RegExp(`(${escaped.join('|')})`, 'gi'));
};
