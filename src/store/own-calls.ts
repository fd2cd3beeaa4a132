import type { Finding } from '../scenario/finding.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { DroppedFile } from './dropped.ts';
import type { Memory } from './memory.ts';
import type { Shelved } from './scenario-shelf.ts';

/** A scenario file that somebody put on the desk: no server has it. */
export interface OwnCalls {
  readonly file: string;
  /** the call in it and its variants; none where it cannot be played */
  readonly calls: readonly Scenario[];
  /** all that is to mend, errors first */
  readonly findings: readonly Finding[];
}

/** Whether a file of this name may hold a call. */
export const mayHoldCall = (name: string): boolean => /\.ya?ml$/i.test(name);

/** Checks a file and reads the calls in it. Never throws: whatever is wrong is among the findings. */
export const ownCalls = async ({ name, text }: DroppedFile): Promise<OwnCalls> => {
  // the checks weigh more than the desk, and most desks never see a file
  const [{ check }, { readCalls }] = await Promise.all([
    import('../lint/index.ts'),
    import('../scenario/index.ts'),
  ]);
  const { findings } = check(text, name);
  return { file: name, calls: readCalls(text, name).calls ?? [], findings };
};

/** The desk with files of one's own on it: each call once, one's own before those of the shelf. */
export const withOwn = (own: readonly OwnCalls[], shelf: readonly Shelved[]): Shelved[] => {
  const mine = own.flatMap(({ file, calls }) => calls.map((scenario) => ({ file, scenario })));
  const taken = new Set(mine.map(({ scenario }) => scenario.id));
  return [
    ...mine.filter(
      ({ scenario }, n) => mine.findIndex((one) => one.scenario.id === scenario.id) === n,
    ),
    ...shelf.filter(({ scenario }) => scenario === undefined || !taken.has(scenario.id)),
  ];
};

const KEPT = 'own-calls';

/** The files that lie on the desk of this tab, as they were when it was loaded last. */
export const keptFiles = (tab: Memory): DroppedFile[] => {
  const kept = tab.read(KEPT);
  if (!Array.isArray(kept)) return [];
  return kept.filter(
    (file): file is DroppedFile => typeof file?.name === 'string' && typeof file?.text === 'string',
  );
};

/** Keeps the files for this tab. */
export const keepFiles = (tab: Memory, files: readonly DroppedFile[]): void =>
  tab.write(KEPT, files);
