import type { Stage } from '../crisis/stage.ts';
import type { Scenario } from '../scenario/scenario.ts';

type Pronoun = Scenario['caller']['pronoun'];

/** The stages by the names and numerals that a trainee sees. */
export const STAGE_WORDS: Readonly<
  Record<Stage, { readonly number: number; readonly name: string }>
> = {
  stimulation: { number: 1, name: 'Stimulation' },
  escalation: { number: 2, name: 'Escalation' },
  crisis: { number: 3, name: 'Crisis' },
  'de-escalation': { number: 4, name: 'De-escalation' },
  stabilization: { number: 5, name: 'Stabilization' },
  'post-crisis': { number: 6, name: 'Post-crisis' },
};

const PRONOUNS = {
  she: { object: 'her', is: 'she is' },
  he: { object: 'him', is: 'he is' },
  they: { object: 'them', is: 'they are' },
} as const;

export const pronouns = (pronoun: Pronoun) => PRONOUNS[pronoun];

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A length of time as a clock shows it, `1:36`; from ms. */
export const clock = (ms: number): string => {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** A length of time in seconds with one figure behind the point, `2.8`; from ms. */
export const tenths = (ms: number): string => (Math.floor(ms / 100) / 10).toFixed(1);

/** `one call`, `2 calls`. */
export const counted = (count: number, noun: string): string =>
  count === 1 ? `one ${noun}` : `${count} ${noun}s`;
