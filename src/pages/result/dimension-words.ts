import type { Principle } from '../../crisis/principle.ts';
import type { Dimension } from '../../scoring/scorecard.ts';

export const DIMENSION_WORDS: Readonly<Record<Dimension, string>> = {
  'not-interrupting': 'Not interrupting, leaving pauses',
  'active-listening': 'Active listening',
  empathy: 'Empathy',
  redirecting: 'Redirecting to the problem',
  boundaries: 'Boundaries and safety',
  respect: 'Respect',
  compassion: 'Compassion',
  competence: 'Competence and close',
};

export const PRINCIPLE_WORDS: Readonly<Record<Principle, string>> = {
  listening: 'listening',
  respect: 'respect',
  empathy: 'empathy',
  compassion: 'compassion',
  'good-intent': 'good intent',
  competence: 'competence',
};
