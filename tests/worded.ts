import type { Finding } from '../src/scenario/index.ts';
import { findingInWords } from '../src/words/finding-in-words.ts';

/** A finding in the language that is shown, with all else that is known of it. */
export const worded = (finding: Finding) => ({ ...finding, ...findingInWords(finding) });
