import type { MoveName } from '../crisis/index.ts';
import { inWords } from '../words/in-words.ts';

/** What a trainee does with a move, in one sentence. */
export const moveMeaning = (name: MoveName): string => inWords({ says: `move.${name}.meaning` });
