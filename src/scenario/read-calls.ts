import type { Finding } from './finding.ts';
import { callsIn, readScenario } from './read.ts';
import type { Scenario } from './scenario.ts';

/** What stands in a file: the call with its variants, or why it cannot be played. Plain data, that can be sent as JSON. */
export type ReadCalls = (
  | { readonly calls: readonly Scenario[]; readonly findings?: never }
  | { readonly findings: readonly Finding[]; readonly calls?: never }
) & {
  /** the translations that lie beside it, where somebody has looked */
  readonly translations?: readonly { readonly language: string; readonly name: string }[];
};

/** Reads a file for whoever plays it. Never throws. */
export const readCalls = (text: string, file: string): ReadCalls => {
  const reading = readScenario(text, file);
  return 'findings' in reading ? { findings: reading.findings } : { calls: callsIn(reading) };
};
