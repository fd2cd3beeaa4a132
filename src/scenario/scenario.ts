import type { ScenarioContent } from './schema.ts';

/** A scenario as it is played: the content of the file and the hash that names this very version of it. */
export interface Scenario extends ScenarioContent {
  /** SHA-256 of the file's text, for a variant of text and variant, in hexadecimal */
  readonly hash: string;
  /** id of the call that this is a variant of; undefined for a call */
  readonly variantOf?: string;
}
