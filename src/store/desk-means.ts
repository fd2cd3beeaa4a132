import { type Archive, createArchive } from './archive.ts';
import { longMemory, type Memory, tabMemory } from './memory.ts';
import { type GetText, getOverHttp } from './scenario-shelf.ts';

/** What the desk stands on: where calls come from, where things are kept, and what differs from visit to visit. */
export interface DeskMeans {
  readonly getText: GetText;
  /** kept for good */
  readonly long: Memory;
  /** kept for this tab */
  readonly tab: Memory;
  readonly archive: Archive;
  /** a name that no other run has */
  readonly drawId: () => string;
  /** ms since 1970 */
  readonly today: () => number;
}

/** A page that came without TLS has no `crypto.randomUUID`. */
const drawHex = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** The desk of a browser. */
export const browserMeans: DeskMeans = {
  getText: getOverHttp,
  long: longMemory,
  tab: tabMemory,
  archive: createArchive(),
  drawId: () => crypto.randomUUID?.() ?? drawHex(),
  today: () => Date.now(),
};
