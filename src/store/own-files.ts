import { isTranslationFile } from '../scenario/file-name.ts';
import type { DroppedFile } from './dropped.ts';
import type { Memory } from './memory.ts';
import type { OwnCalls } from './own-calls.ts';
import type { GetText } from './scenario-shelf.ts';
import { overNetwork } from './unreachable.ts';

/** The scenario files that somebody put on the desk of this tab. */
export interface OwnFiles {
  /** What is in them, the newest first. */
  calls(): readonly OwnCalls[];
  /** Reads them again after a reload of the page. */
  read(): Promise<void>;
  /** Puts files there, checked; one of the same name takes the place of the other. */
  take(files: readonly DroppedFile[]): Promise<void>;
  putAway(name: string): void;
  putAllAway(): void;
}

const KEPT = 'own-calls';

// the checks weigh more than the desk, and most desks never see a file
const ownFile = () => overNetwork(import('./own-file.ts'));

/** The files on the desk, as they were when the tab was loaded last. */
export const createOwnFiles = (tab: Memory, getText: GetText): OwnFiles => {
  let files = keptFiles(tab);
  let own: readonly OwnCalls[] = [];
  const lay = (kept: readonly DroppedFile[], calls: readonly OwnCalls[]): void => {
    files = kept;
    own = calls;
    tab.write(KEPT, files);
  };
  return {
    calls: () => own,
    read: async () => {
      if (own.length === files.length) return;
      const asked = files;
      const { ownCalls } = await ownFile();
      const calls = await Promise.all(asked.map((file) => ownCalls(file, asked, getText)));
      // somebody may have put another file there meanwhile
      if (asked === files) own = calls;
    },
    take: async (taken) => {
      const all = [
        ...taken,
        ...files.filter(({ name }) => !taken.some((file) => file.name === name)),
      ];
      // a translation that lay there already may be of a call that has just come
      const again = all.filter((file) => taken.includes(file) || isTranslationFile(file.name));
      const { ownCalls } = await ownFile();
      const calls = await Promise.all(again.map((file) => ownCalls(file, all, getText)));
      const known = new Map([...own, ...calls].map((one) => [one.file, one]));
      lay(
        all,
        all.flatMap(({ name }) => known.get(name) ?? []),
      );
    },
    putAway: (name) =>
      lay(
        files.filter((file) => file.name !== name),
        own.filter(({ file }) => file !== name),
      ),
    putAllAway: () => lay([], []),
  };
};

const keptFiles = (tab: Memory): readonly DroppedFile[] => {
  const kept = tab.read(KEPT);
  if (!Array.isArray(kept)) return [];
  return kept.filter(
    (file): file is DroppedFile => typeof file?.name === 'string' && typeof file?.text === 'string',
  );
};
