import type { Line } from '../scenario/schema.ts';
import type { LineKind } from './cue.ts';
import { speak } from './speech.ts';

/** Something that the caller has yet to say. */
export interface Intention {
  readonly line: Line;
  readonly kind: LineKind;
  /** the beat at which the floor opens after it, though more is to come */
  readonly opens: string | undefined;
  /** how much what the line tells upsets the caller, in percent */
  readonly jolt: number;
  /** what saying it takes at rest, pauses included, in ms */
  readonly costMs: number;
}

/** A line with what the agenda has to know about it. */
export type PlannedLine = Line & {
  readonly opens?: string | undefined;
  readonly jolt?: number | undefined;
};

/** A natural gap between two lines, in ms; for estimates. */
const USUAL_GAP_MS = 500;

/** What the caller has yet to say, in order. */
export interface Agenda {
  readonly length: number;
  /** ms that saying all of it would take at rest */
  readonly costMs: number;
  /** Puts lines before everything else. */
  first(lines: readonly PlannedLine[], kind: LineKind): void;
  /** Puts lines after everything else. */
  last(lines: readonly PlannedLine[], kind: LineKind): void;
  take(): Intention | undefined;
  clear(): void;
  /** Takes everything off, to be put back later. */
  setAside(): readonly Intention[];
  /** Puts back what was set aside, after everything else. */
  putBack(intentions: readonly Intention[]): void;
}

/** What saying a line takes at rest, the silence after it included, in ms. */
export const plannedMs = ({ says, pause }: PlannedLine): number =>
  speak(says, 'escalation').durationMs + (pause ?? USUAL_GAP_MS);

const intention = (line: PlannedLine, kind: LineKind): Intention => ({
  line,
  kind,
  opens: line.opens,
  jolt: line.jolt ?? 0,
  costMs: plannedMs(line),
});

/** An empty agenda. */
export const createAgenda = (): Agenda => {
  let items: Intention[] = [];
  let costMs = 0;
  const add = (added: readonly Intention[]): void => {
    for (const item of added) costMs += item.costMs;
  };
  return {
    get length() {
      return items.length;
    },
    get costMs() {
      return costMs;
    },
    first: (lines, kind) => {
      const added = lines.map((line) => intention(line, kind));
      items = [...added, ...items];
      add(added);
    },
    last: (lines, kind) => {
      const added = lines.map((line) => intention(line, kind));
      items = [...items, ...added];
      add(added);
    },
    take: () => {
      const item = items.shift();
      if (item) costMs -= item.costMs;
      return item;
    },
    clear: () => {
      items = [];
      costMs = 0;
    },
    setAside: () => {
      const aside = items;
      items = [];
      costMs = 0;
      return aside;
    },
    putBack: (intentions) => {
      items = [...items, ...intentions];
      add(intentions);
    },
  };
};
