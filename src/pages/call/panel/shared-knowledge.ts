import { createContext } from 'react';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { Shelved } from '../../../store/scenario-shelf.ts';

/** An article of the knowledge base. */
export type Article = Scenario['knowledge'][number];

/** What else stands in the company's knowledge base: the articles of the other calls at the desk. */
export const SharedKnowledge = createContext<readonly Article[]>([]);

/** The articles of the calls at the desk that are none of this call's, each title once. */
export const sharedKnowledge = (
  calls: readonly Shelved[],
  { knowledge }: Scenario,
): readonly Article[] => {
  const known = new Set(knowledge.map(({ title }) => title));
  return calls
    .flatMap(({ scenario }) => scenario?.knowledge ?? [])
    .filter(({ title }) => !known.has(title) && known.add(title));
};

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
