import type { Stage, Temperament } from '../crisis/index.ts';
import type { Condition } from '../scenario/index.ts';

/**
 * A point that a call can come to, as far as a file decides it: how the caller feels is left open. Where calls with
 * different marks are looked at as one, `surely` are those that all of them have and `maybe` those that any has.
 */
export interface Moment {
  /** whether the caller has the floor, or it is open for the trainee */
  readonly floor: 'caller' | 'open';
  readonly beat: string;
  readonly stage: Stage;
  /** how many lines of the story are out */
  readonly story: number;
  /** how many steps of the fix are taken */
  readonly steps: number;
  /** marks that are set on every way to here, and on some way to here */
  readonly surely: number;
  readonly maybe: number;
  /** facts that are told on every way to here */
  readonly told: bigint;
  /** facts in lines that the caller is going to say before the floor opens at the end of the story */
  readonly coming: bigint;
}

/** What a call remembers and a condition can ask for, by name; each is a bit. */
export interface Marks {
  /** 0 for what no condition asks for */
  of(kind: 'flag' | 'been' | 'said' | 'state', name: string): number;
}

/** The caller has agreed to look at the fault; the next step is agreed and the work is done for today. */
export const LED = 'led';
export const AGREED = 'agreed';

/** So many bits a number has. What is asked for beyond that is taken to be set on some way and not on every way. */
const MOST_MARKS = 30;

/** The marks of a scenario: what its conditions ask for, and what the engine itself does. */
export const createMarks = (conditions: readonly Condition[]): Marks => {
  const bits = { flag: new Map(), been: new Map(), said: new Map(), state: new Map() };
  let count = 0;
  const add = (kind: keyof typeof bits, name: string): void => {
    if (bits[kind].has(name)) return;
    bits[kind].set(name, count < MOST_MARKS ? 1 << count : UNKNOWN);
    count += 1;
  };
  add('state', LED);
  add('state', AGREED);
  for (const { flags, unless, been, said } of conditions) {
    for (const name of [...(flags ?? []), ...(unless ?? [])]) add('flag', name);
    for (const name of been ?? []) add('been', name);
    for (const name of said ?? []) add('said', name);
  }
  return { of: (kind, name) => bits[kind].get(name) ?? 0 };
};

/** The bit of a mark that is not kept. */
export const UNKNOWN = 1 << MOST_MARKS;

/** Whether something is so on every way to a moment, on some, or on none. */
export type Verdict = 'always' | 'sometimes' | 'never';

const marked = (bit: number, { surely, maybe }: Pick<Moment, 'surely' | 'maybe'>): Verdict => {
  if (bit === UNKNOWN) return 'sometimes';
  if ((surely & bit) !== 0) return 'always';
  return (maybe & bit) === 0 ? 'never' : 'sometimes';
};

/** Whether a condition holds at a moment. Asked very often: it makes nothing that has to be thrown away. */
export const verdictOf = (
  when: Condition | undefined,
  moment: Pick<Moment, 'stage' | 'surely' | 'maybe'>,
  { marks, temperament }: { readonly marks: Marks; readonly temperament: Temperament },
  refused: boolean,
): Verdict => {
  if (when === undefined) return 'always';
  if (when.stage && !when.stage.includes(moment.stage)) return 'never';
  if (when.temperament && !when.temperament.includes(temperament)) return 'never';
  if (when.refused !== undefined && when.refused !== refused) return 'never';
  let sure = !when.heard;
  for (const name of when.unless ?? []) {
    const verdict = marked(marks.of('flag', name), moment);
    if (verdict === 'always') return 'never';
    sure &&= verdict === 'never';
  }
  for (const kind of KINDS) {
    for (const name of when[FIELDS[kind]] ?? []) {
      const verdict = marked(marks.of(kind, name), moment);
      if (verdict === 'never') return 'never';
      sure &&= verdict === 'always';
    }
  }
  return sure ? 'always' : 'sometimes';
};

const KINDS = ['flag', 'been', 'said'] as const;
const FIELDS = { flag: 'flags', been: 'been', said: 'said' } as const;
