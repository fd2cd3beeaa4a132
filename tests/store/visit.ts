import { createArchive } from '../../src/store/archive.ts';
import type { DeskMeans } from '../../src/store/desk-means.ts';
import type { GetText } from '../../src/store/scenario-shelf.ts';
import { BOARD_REPORT } from '../board-report.ts';
import { freshMemory } from './memory.ts';

/** What desks of one browser share, from visit to visit: all but the shelf. */
export const freshBrowser = (): Omit<DeskMeans, 'getText'> => {
  let drawn = 0;
  return {
    long: freshMemory(),
    tab: freshMemory(),
    archive: createArchive(),
    drawId: () => {
      drawn += 1;
      return `run-${drawn}`;
    },
    today: () => 1000 + drawn,
  };
};

/** A shelf with these files on it and nothing else. */
export const shelfOf =
  (files: Readonly<Record<string, string>>): GetText =>
  async (path) => {
    if (path === '/scenarios/') return JSON.stringify(Object.keys(files));
    const text = files[path.replace('/scenarios/', '')];
    if (text === undefined) throw new Error(`${path}: 404`);
    return text;
  };

/** The shelf with the call that most tests take. */
export const SHIPPED = { 'board-report.yaml': BOARD_REPORT };
