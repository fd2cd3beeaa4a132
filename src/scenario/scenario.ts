import type { ScenarioContent } from './schema.ts';

/** A scenario as it is played: the content of the file and the hash that names this very version of it. */
export interface Scenario extends ScenarioContent {
  /** SHA-256 of the file's text, in hexadecimal */
  readonly hash: string;
}
